/// A stop of the series within its season: `2023-24/montreal-1`.
public struct CompetitionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The season the stop belongs to.
    public let season: SeasonID
    /// The stop's own name: the place without accents, numbered when visited twice.
    public let slug: String

    /// Accepts letters, digits and hyphens as the slug.
    public init?(season: SeasonID, slug: some StringProtocol) {
        guard !slug.isEmpty, slug.utf8.count <= 60, slug.utf8.allSatisfy({ $0.isSlugByte }) else {
            return nil
        }
        self.season = season
        self.slug = String(slug)
    }

    /// Reads `season/slug`.
    public init?(_ text: some StringProtocol) {
        guard let (name, slug) = text.halves(at: "/"), let season = SeasonID(name) else {
            return nil
        }
        self.init(season: season, slug: slug)
    }

    /// `2023-24/montreal-1`.
    public var description: String { "\(season)/\(slug)" }

    /// By season, then by name; the calendar knows the order in time.
    public static func < (lhs: CompetitionID, rhs: CompetitionID) -> Bool {
        (lhs.season, lhs.slug) < (rhs.season, rhs.slug)
    }
}

extension CompetitionID: Codable {
    /// Reads `season/slug`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { CompetitionID($0) } }

    /// Writes `season/slug`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
