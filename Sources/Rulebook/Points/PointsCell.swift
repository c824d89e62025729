import Phrases
public import ShortTrack

/// What a place is known to be worth.
public enum PointsCell: Hashable, Sendable {
    /// Worth exactly this.
    case known(Points)
    /// Worth one of these; the evidence does not say which.
    case oneOf([Points])
    /// Not known; at most what the place above is worth.
    case unknown
}

extension PointsCell {
    /// What the place pays, in a few words.
    var phrase: Phrase {
        switch self {
        case .known(let points): "\(points)"
        case .oneOf(let options): options.map { "\($0)" }.joined(separator: " or ")
        case .unknown: "unknown"
        }
    }
}

extension PointsCell: CustomStringConvertible {
    /// Reads `100`, `80 or 90`, `unknown`.
    public init?(_ text: some StringProtocol) {
        if text == "unknown" {
            self = .unknown
            return
        }
        let words = text.split(separator: " ").filter { $0 != "or" }
        let options = words.compactMap { Points($0) }
        guard !options.isEmpty, options.count == words.count else { return nil }
        self = options.count == 1 ? .known(options[0]) : .oneOf(options)
    }

    /// `100`, `80 or 90`, `unknown`.
    public var description: String {
        switch self {
        case .known(let points): "\(points)"
        case .oneOf(let options): options.map(\.description).joined(separator: " or ")
        case .unknown: "unknown"
        }
    }
}

extension PointsCell: Codable {
    /// Reads the written form.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { PointsCell($0) } }

    /// Writes the written form.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
