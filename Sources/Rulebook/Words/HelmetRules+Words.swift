public import Phrases
import ShortTrack

extension HelmetRules {
    /// How numbers are given out, in a sentence.
    public var sentence: Phrase {
        let first: Phrase =
            switch order {
            case .byNation: "by the nation's code, then by name"
            case .byRanking: "by ranking, who has no rank by the nation's code and name"
            }
        return
            "A skater wears one helmet number all weekend, given \(first): women from \(women), men "
            + "from \(men), teams of women and mixed teams from \(womensTeams), teams of men from "
            + "\(mensTeams), each number once at a stop."
    }
}
