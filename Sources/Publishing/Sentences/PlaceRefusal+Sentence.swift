public import Phrases
public import Scoring

extension PlaceRefusal {
    /// What stands against a place, in words.
    public var sentence: Phrase {
        switch self {
        case .nationIsFull(1): "the nation has its place"
        case .nationIsFull(let most): "the nation has its \(most) places"
        case .eventIsFull(let places): "all \(places) places are given"
        case .tooManyOfNation(let most): "the nation would need more than \(most) athletes"
        case .tooManyInAll(let most): "there would be more than \(most) athletes"
        case .keptForTied: "what is left is kept for those who are tied about it"
        case .noTeam: "the nation does not have two women and two men"
        }
    }
}
