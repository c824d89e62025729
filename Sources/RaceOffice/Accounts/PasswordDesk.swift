internal import Dispatch

/// Where passwords are hashed: two at once at most, never on the threads that serve pages.
///
/// Each takes 64 MiB and a tenth of a second. Who comes when a hundred are waiting is sent away,
/// so that a flood of wrong passwords costs the rink's machine neither its memory nor its time.
public actor PasswordDesk {
    /// The desk all accounts of a process share.
    public static let shared = PasswordDesk()

    private let queues = [
        DispatchQueue(label: "rinkside.passwords.1"), DispatchQueue(label: "rinkside.passwords.2"),
    ]
    private var waiting = [0, 0]
    private let longestQueue = 50

    /// A desk of its own.
    public init() {}

    /// Hashes a new password.
    public func hash(_ password: String) async throws(AccountError) -> PasswordHash {
        guard let hash = try await run({ PasswordHash.hashing(password) }) else {
            throw .store("there is not enough memory to hash a password")
        }
        return hash
    }

    /// Whether a password gives a hash.
    public func matches(_ password: String, _ hash: PasswordHash) async throws(AccountError) -> Bool
    {
        try await run { hash.matches(password) }
    }

    private func run<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result
    ) async throws(AccountError) -> Result {
        let index = waiting[0] <= waiting[1] ? 0 : 1
        guard waiting[index] < longestQueue else { throw .busy }
        waiting[index] += 1
        defer { waiting[index] -= 1 }
        return await withCheckedContinuation { continuation in
            queues[index].async { continuation.resume(returning: work()) }
        }
    }
}
