public import ShortTrack

/// What an administrator does to accounts that are there.
extension Accounts {
    /// Gives an account another role or nation, from its next click on.
    public func change(
        _ name: String, to role: Role, nation: Nation? = nil, by caller: Caller
    ) async throws(AccountError) {
        try allow(caller)
        let account = try Account(name: name, role: role, nation: nation)
        if account.name == caller.who.name, role != caller.who.role {
            throw .ownAccount
        }
        try await store.change(
            account, noting: TrailEntry(.changed, of: name, by: caller, detail: account.office))
    }

    /// Removes an account and signs it out everywhere.
    public func remove(_ name: String, by caller: Caller) async throws(AccountError) {
        try allow(caller)
        if name == caller.who.name { throw .ownAccount }
        try await store.remove(name, noting: TrailEntry(.removed, of: name, by: caller))
    }

    /// Signs an account out everywhere and takes back its links.
    public func signOutEverywhere(_ name: String, by caller: Caller) async throws(AccountError) {
        try allow(caller)
        try await store.endSessions(
            of: name, noting: TrailEntry(.signedOutEverywhere, of: name, by: caller))
    }

    /// Makes a link by which somebody signs in once.
    public func invite(_ name: String, by caller: Caller) async throws(AccountError) -> SignInLink {
        try allow(caller)
        guard let account = try await store.accounts().first(where: { $0.name == name }) else {
            throw .unknownAccount(name)
        }
        return try await invite(account, by: caller)
    }

    /// Makes a link for a nation's team leader, and the account where there is none.
    public func invite(
        teamLeaderOf nation: Nation, by caller: Caller
    ) async throws(AccountError) -> SignInLink {
        try allow(caller)
        if let account = try await store.accounts().first(where: { $0.nation == nation }) {
            return try await invite(account, by: caller)
        }
        let name = try Account.teamLeader(of: nation).name
        return try await invite(
            try await add(
                name: name, role: .teamLeader, nation: nation, password: nil, by: caller),
            by: caller)
    }

    private func invite(
        _ account: Account, by caller: Caller
    ) async throws(AccountError) -> SignInLink {
        let link = SignInLink(
            token: SessionToken(), account: account, expires: caller.moment + SignInLink.length)
        try await store.keep(
            link,
            noting: TrailEntry(
                .linkMade, of: account.name, by: caller, detail: "until \(link.expires.words)"))
        return link
    }

    /// The latest lines of the trail, the newest first.
    public func trail(limit: Int, by caller: Caller) async throws(AccountError) -> [TrailEntry] {
        try allow(caller)
        return try await store.trail(limit: limit)
    }
}
