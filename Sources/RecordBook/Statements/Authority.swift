/// How much weight a source has when two of them disagree.
///
/// The order is explicit: a decision of the officials stands above a published correction, that
/// above an official result, that above a page that collects results.
public enum Authority: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// A page that collects results: an encyclopedia, a news report.
    case page
    /// The organiser's own results.
    case officialResult
    /// A correction the organiser published later.
    case correction
    /// What the officials at the rink decided and signed, entered here.
    case officialDecision

    /// Weaker first.
    public static func < (lhs: Authority, rhs: Authority) -> Bool { lhs.position < rhs.position }

    private var position: Int {
        switch self {
        case .page: 0
        case .officialResult: 1
        case .correction: 2
        case .officialDecision: 3
        }
    }

    /// "official result", in words.
    public var title: String {
        switch self {
        case .page: "page or report"
        case .officialResult: "official result"
        case .correction: "correction"
        case .officialDecision: "official decision"
        }
    }
}
