/// A member nation by its three-letter code: `KOR`.
public struct Nation: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The three capital letters.
    public let code: String

    /// Accepts exactly three capital letters A to Z.
    public init?(_ code: some StringProtocol) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            return nil
        }
        self.code = String(code)
    }

    /// The code.
    public var description: String { code }

    /// By code.
    public static func < (lhs: Nation, rhs: Nation) -> Bool { lhs.code < rhs.code }
}

extension Nation: Codable {
    /// Reads the code.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { Nation($0) } }

    /// Writes the code.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: code) }
}
