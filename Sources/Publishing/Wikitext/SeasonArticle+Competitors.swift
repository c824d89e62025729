import RecordBook
import ShortTrack

extension SeasonArticle {
    /// A competitor in a calendar or the box: the flag and the name, the nation for a team.
    /// - Parameters:
    ///   - event: the event whose place the cell is of.
    ///   - standing: otherwise the table it is of.
    func competitor(
        _ competitor: Competitor, at event: EventID? = nil, in standing: StandingID? = nil,
        by statements: [Statement]
    ) -> String {
        let printed = printed {
            $0.competitor == competitor && $0.event == event && $0.standing == standing
        }
        switch competitor {
        case .skater(let person, let nation):
            return Wikitext.flag(printed ?? nation.code) + " "
                + Wikitext.link(name(person, of: nation, in: statements))
        case .team(let nation):
            return printed.map { "\(Wikitext.flag(nation.code)) \(Wikitext.link($0))" }
                ?? Wikitext.country(nation)
        }
    }

    /// A competitor in a standing, where the nation's code is printed too.
    func rankedCompetitor(
        _ competitor: Competitor?, in standing: StandingID, by statements: [Statement]
    ) -> String {
        guard let competitor else { return "" }
        guard case .skater(let person, let nation) = competitor else {
            return self.competitor(competitor, in: standing, by: statements)
        }
        let link = Wikitext.link(name(person, of: nation, in: statements))
        let code = printed { $0.competitor == competitor && $0.standing == standing }
        return "{{flagathlete|\(link)|\(code ?? nation.code)}}"
    }
}
