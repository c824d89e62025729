public import ShortTrack

/// Coming in by a link.
extension Accounts {
    /// The link of an address, if it would let somebody in now.
    /// - Throws: `AccountError.unknownLink`, `.linkUsed`, `.linkExpired`.
    public func link(_ token: String, now: Timestamp) async throws(AccountError) -> SignInLink {
        guard let token = SessionToken(token), let link = try await store.link(token) else {
            throw .unknownLink
        }
        try link.check(at: now)
        return link
    }

    /// Signs in by a link, which is used up by it.
    /// - Parameter sender: the network address it came from.
    /// - Throws: `AccountError.unknownLink`, `.linkUsed`, `.linkExpired`.
    public func signIn(
        link token: String, now: Timestamp, from sender: String = "this machine"
    ) async throws(AccountError) -> Session {
        guard let token = SessionToken(token), let link = try await store.link(token) else {
            throw .unknownLink
        }
        let name = link.account.name
        do {
            try link.check(at: now)
            let session = Session(of: link.account, at: now)
            try await store.beginSession(
                session, by: token, at: now,
                noting: TrailEntry(.linkUsed, of: name, from: sender, at: now))
            return session
        } catch {
            switch error {
            case .linkUsed, .linkExpired:
                try await store.note(
                    TrailEntry(.linkRefused, of: name, from: sender, at: now))
            default: break
            }
            throw error
        }
    }
}
