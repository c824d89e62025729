/// How far a race goes, and whether one skater or a relay team covers it.
public struct Distance: Hashable, Sendable, Comparable {
    /// Length of the race in metres: 500, 1000, 1500, 3000 or 5000.
    public let metres: Int
    /// Whether teams skate it, handing over with a push.
    public let isRelay: Bool

    /// An individual distance.
    public init(metres: Int) {
        self.metres = metres
        self.isRelay = false
    }

    private init(relayMetres: Int) {
        self.metres = relayMetres
        self.isRelay = true
    }

    /// A relay of the given length: 5000 m for men, 3000 m for women, 2000 m mixed.
    public static func relay(_ metres: Int) -> Distance { Distance(relayMetres: metres) }

    /// Individual distances first, each kind by length.
    public static func < (lhs: Distance, rhs: Distance) -> Bool {
        (lhs.isRelay ? 1 : 0, lhs.metres) < (rhs.isRelay ? 1 : 0, rhs.metres)
    }
}

extension Distance: CustomStringConvertible {
    /// `500 m`, `5000 m relay`.
    public var description: String { isRelay ? "\(metres) m relay" : "\(metres) m" }

    /// The form used in addresses and on the command line: `500`, `relay-5000`.
    public var slug: String { isRelay ? "relay-\(metres)" : "\(metres)" }

    /// Reads a `slug`; nothing else.
    public init?(slug: some StringProtocol) {
        let isRelay = slug.hasPrefix("relay-")
        guard let metres = Int(isRelay ? slug.dropFirst(6) : slug[...]), metres > 0 else {
            return nil
        }
        self = isRelay ? .relay(metres) : Distance(metres: metres)
    }
}

extension Distance: Codable {
    /// Reads a slug such as `relay-5000`.
    public init(from decoder: any Decoder) throws {
        self = try decoder.slug(Distance.init(slug:))
    }

    /// Writes the slug.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: slug) }
}
