internal import CSodium

/// The one hash function of the ledger.
public enum Digest {
    /// SHA-256 of some bytes: 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        return hash
    }

    /// SHA-256 of texts, each preceded by its length and a colon, and of some bytes behind them,
    /// without putting them together.
    static func sha256(of fields: [String], then rest: [UInt8]) -> [UInt8] {
        var state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
        func add(_ text: String) {
            var text = text
            text.withUTF8 { bytes in
                _ = crypto_hash_sha256_update(&state, bytes.baseAddress, UInt64(bytes.count))
            }
        }
        for field in fields {
            add(String(field.utf8.count))
            add(":")
            add(field)
        }
        crypto_hash_sha256_update(&state, rest, UInt64(rest.count))
        var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&state, &hash)
        return hash
    }

    /// SHA-256 of some bytes in lower-case hexadecimal digits.
    public static func sha256Hex(_ bytes: [UInt8]) -> String { hex(sha256(bytes)) }

    /// Bytes in lower-case hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        var digits = [CChar](repeating: 0, count: bytes.count * 2 + 1)
        sodium_bin2hex(&digits, digits.count, bytes, bytes.count)
        return String(decoding: digits.dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
