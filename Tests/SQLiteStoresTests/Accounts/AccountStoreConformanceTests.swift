import RaceOffice
import ShortTrack
import Testing

/// What every account store promises, whatever it is kept in.
@Suite struct AccountStoreConformanceTests {
    let folder: TemporaryFolder
    let secret = PasswordHash(text: "$one")
    let now = Timestamp(milliseconds: 1_698_600_000_000)
    let later = Timestamp(milliseconds: 1_698_600_000_001)

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `accounts are listed by name`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        #expect(try await store.accounts() == [])
        let zoe = try Account(name: "Zoë", role: .referee)
        let anna = try Account(name: "Anna Berg", role: .steward)
        try await store.add(zoe, password: secret)
        try await store.add(anna, password: PasswordHash(text: "$two"))
        #expect(try await store.accounts() == [anna, zoe])
        #expect(
            try await store.credentials(of: "Zoë") == Credentials(account: zoe, password: secret))
    }

    @Test(arguments: AccountStoreUnderTest.allCases, Role.allCases)
    func `every role is kept, a team leader's with the nation`(
        _ kind: AccountStoreUnderTest, _ role: Role
    ) async throws {
        let store = try kind.open(in: folder)
        let nation = role == .teamLeader ? Nation("KOR") : nil
        let account = try Account(name: "a", role: role, nation: nation)
        try await store.add(account, password: secret)
        #expect(try await store.accounts() == [account])
        #expect(try await store.credentials(of: "a")?.account == account)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a name is taken once`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let account = try Account(name: "anna", role: .announcer)
        try await store.add(account, password: secret)
        await #expect(throws: AccountError.nameTaken("anna")) {
            try await store.add(
                Account(name: "anna", role: .administrator), password: PasswordHash(text: "$two"))
        }
        #expect(
            try await store.credentials(of: "anna")
                == Credentials(account: account, password: secret))
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `capitals do not make another name`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        try await store.add(Account(name: "Éva Groß", role: .announcer), password: secret)
        for name in ["éva groß", "ÉVA GROSS"] {
            await #expect(throws: AccountError.nameTaken("Éva Groß")) {
                try await store.add(Account(name: name, role: .administrator), password: secret)
            }
        }
        try await store.add(Account(name: "Eva Groß", role: .announcer), password: secret)
        #expect(try await store.accounts().count == 2)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a name nobody has is unknown`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        #expect(try await store.credentials(of: "anna") == nil)
        await #expect(throws: AccountError.unknownAccount("anna")) {
            try await store.remove("anna")
        }
        await #expect(throws: AccountError.unknownAccount("anna")) {
            try await store.changePassword(of: "anna", to: secret)
        }
        let session = Session(
            token: SessionToken(), account: try Account(name: "anna", role: .referee),
            expires: later)
        await #expect(throws: AccountError.unknownAccount("anna")) {
            try await store.beginSession(session, at: now)
        }
        #expect(try await store.session(session.token, at: now) == nil)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a session lasts until the moment it expires`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let session = try await signedIn("anna", to: store)
        #expect(try await store.session(session.token, at: now) == session)
        #expect(try await store.session(SessionToken(), at: now) == nil)
        #expect(try await store.session(session.token, at: later) == nil)
        // Looking at it late does not end it.
        #expect(try await store.session(session.token, at: now) == session)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a new session sweeps out those that expired`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let old = try await signedIn("anna", to: store)
        let new = Session(
            token: SessionToken(), account: old.account,
            expires: Timestamp(milliseconds: later.milliseconds + 1))
        try await store.beginSession(new, at: later)
        #expect(try await store.session(old.token, at: now) == nil)
        #expect(try await store.session(new.token, at: later) == new)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `signing out ends one session`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let phone = try await signedIn("anna", to: store)
        let desk = Session(token: SessionToken(), account: phone.account, expires: later)
        try await store.beginSession(desk, at: now)
        try await store.endSession(phone.token)
        try await store.endSession(phone.token)
        #expect(try await store.session(phone.token, at: now) == nil)
        #expect(try await store.session(desk.token, at: now) == desk)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `another password ends the sessions of that account only`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        let anna = try await signedIn("anna", to: store)
        let zoe = try await signedIn("zoe", to: store)
        try await store.changePassword(of: "anna", to: PasswordHash(text: "$two"))
        #expect(try await store.credentials(of: "anna")?.password?.text == "$two")
        #expect(try await store.credentials(of: "zoe")?.password == secret)
        #expect(try await store.session(anna.token, at: now) == nil)
        #expect(try await store.session(zoe.token, at: now) == zoe)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `the session a password is changed in goes on, the account's others do not`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        let desk = try await signedIn("anna", to: store)
        let zoe = try await signedIn("zoe", to: store)
        let phone = Session(token: SessionToken(), account: desk.account, expires: later)
        try await store.beginSession(phone, at: now)
        try await store.changePassword(
            of: "anna", to: PasswordHash(text: "$two"), keeping: desk.token)
        #expect(try await store.session(desk.token, at: now) == desk)
        #expect(try await store.session(phone.token, at: now) == nil)
        // Somebody else's session neither ends nor keeps anything.
        try await store.changePassword(
            of: "anna", to: PasswordHash(text: "$three"), keeping: zoe.token)
        #expect(try await store.session(desk.token, at: now) == nil)
        #expect(try await store.session(zoe.token, at: now) == zoe)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `an account removed is signed out, and stays out when its name is given again`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        let anna = try await signedIn("anna", to: store)
        try await store.remove("anna")
        #expect(try await store.accounts() == [])
        #expect(try await store.session(anna.token, at: now) == nil)
        try await store.add(Account(name: "anna", role: .referee), password: secret)
        #expect(try await store.session(anna.token, at: now) == nil)
    }

    private func signedIn(_ name: String, to store: any AccountStore) async throws -> Session {
        let account = try Account(name: name, role: .recorder)
        try await store.add(account, password: secret)
        let session = Session(token: SessionToken(), account: account, expires: later)
        try await store.beginSession(session, at: now)
        return session
    }
}
