import RaceOffice
import ShortTrack

/// What a store does, where a test does not mind what the trail says of it.
extension AccountStore {
    private var note: TrailEntry {
        TrailEntry(
            .added, of: "a", by: "test", from: "here", at: Timestamp(milliseconds: 0))
    }

    func add(_ account: Account, password: PasswordHash?) async throws(AccountError) {
        try await add(account, password: password, noting: note)
    }

    func remove(_ name: String) async throws(AccountError) {
        try await remove(name, noting: note)
    }

    func changePassword(
        of name: String, to password: PasswordHash, keeping session: SessionToken? = nil
    ) async throws(AccountError) {
        try await changePassword(of: name, to: password, keeping: session, noting: note)
    }

    func beginSession(_ session: Session, at moment: Timestamp) async throws(AccountError) {
        try await beginSession(session, at: moment, noting: note)
    }

    func beginSession(
        _ session: Session, by link: SessionToken, at moment: Timestamp
    ) async throws(AccountError) {
        try await beginSession(session, by: link, at: moment, noting: note)
    }

    func endSession(_ token: SessionToken) async throws(AccountError) {
        try await endSession(token, noting: note)
    }

    func keep(_ link: SignInLink) async throws(AccountError) {
        try await keep(link, noting: note)
    }
}
