import RecordBook
import ShortTrack

extension SeasonArticle {
    /// A competitor in a cell of a calendar: the flag and the name, the nation for a team.
    func competitor(_ competitor: Competitor, in statements: [Statement]) -> String {
        switch competitor {
        case .skater(let person, let nation):
            "\(Wikitext.flag(nation)) \(Wikitext.link(name(person, of: nation, in: statements)))"
        case .team(let nation): Wikitext.country(nation)
        }
    }

    /// A competitor in a standing, where the nation's code is printed too.
    func rankedCompetitor(_ competitor: Competitor?, in statements: [Statement]) -> String {
        guard case .skater(let person, let nation)? = competitor else {
            return competitor.map { Wikitext.country($0.nation) } ?? ""
        }
        return
            "{{flagathlete|\(Wikitext.link(name(person, of: nation, in: statements)))|\(nation)}}"
    }
}
