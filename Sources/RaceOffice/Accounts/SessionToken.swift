internal import CSodium
internal import RecordBook

/// What a browser shows to be known again: 32 random bytes, of which only a hash is kept here.
public struct SessionToken: Hashable, Sendable {
    /// The token as the browser keeps it: 64 hexadecimal digits.
    public let text: String

    /// A token nobody has had.
    public init() {
        var bytes = [UInt8](repeating: 0, count: 32)
        randombytes_buf(&bytes, bytes.count)
        text = Self.hexadecimal(bytes)
    }

    /// Reads a browser's token; nothing when it cannot be one.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 64,
            text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// What the store keeps: whoever steals it cannot sign in with it.
    public var hash: [UInt8] { Digest.sha256(Array(text.utf8)) }

    /// What every form of this session carries, so that no other site can send one.
    ///
    /// A hash keyed by the token: it needs no keeping, and does not give the token away.
    public var formToken: String {
        var hash = [UInt8](repeating: 0, count: 32)
        let key = Array(text.utf8)
        let message = Array("rinkside form".utf8)
        crypto_generichash(&hash, hash.count, message, UInt64(message.count), key, key.count)
        return Self.hexadecimal(hash)
    }

    /// Whether a form came from this session; takes the same time whatever was sent.
    public func accepts(formToken sent: String) -> Bool {
        let right = Array(formToken.utf8)
        let sent = Array(sent.utf8)
        return right.count == sent.count && sodium_memcmp(right, sent, right.count) == 0
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
