internal import CSodium

/// What is kept of a password: argon2id's result with its salt and its cost, as libsodium writes it.
///
/// The cost is libsodium's INTERACTIVE: two passes over 64 MiB, about a tenth of a second on a
/// laptop at the rink. MODERATE (256 MiB, most of a second) would let two people who sign in at
/// once take half a gigabyte from the machine that times the races.
public struct PasswordHash: Hashable, Sendable {
    /// The kind, the cost, the salt and the result: `$argon2id$v=19$m=65536,t=2,p=1$…`.
    public let text: String

    /// Takes what a store kept.
    public init(text: String) { self.text = text }

    /// Hashes a password with a new salt; takes a tenth of a second of the calling thread.
    /// - Returns: nothing when there is no memory for it.
    static func hashing(_ password: String) -> PasswordHash? {
        guard isReady else { return nil }
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let result = crypto_pwhash_str(
            &text, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_opslimit_interactive()),
            crypto_pwhash_memlimit_interactive())
        guard result == 0 else { return nil }
        return PasswordHash(
            text: String(
                decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Whether a password gives this hash; takes as long as hashing it.
    func matches(_ password: String) -> Bool {
        guard Self.isReady else { return false }
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(text, bytes, UInt64(bytes.count)) == 0
    }

    /// Whether it was made at the cost in use today.
    var isOfTodaysCost: Bool {
        crypto_pwhash_str_needs_rehash(
            text, UInt64(crypto_pwhash_opslimit_interactive()),
            crypto_pwhash_memlimit_interactive()) == 0
    }

    /// The hash of a password nobody has, compared with when somebody signs in under a name
    /// nobody has: an unknown name then takes as long as a wrong password.
    static let nobodys = PasswordHash(
        text: "$argon2id$v=19$m=65536,t=2,p=1$hYDCYxrP5ti6bo7FuxFGvw"
            + "$55D76ZPZvwDHc0BivMvPxn4ltTCwoeVzF8mIf8cxqAg")

    /// Libsodium asks to be started once, before anything else; a second time does no harm.
    private static let isReady = sodium_init() >= 0
}
