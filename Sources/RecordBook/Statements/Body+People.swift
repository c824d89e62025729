package import ShortTrack

extension Body {
    /// The same statement with other competitors in it; one that names nobody stays as it is.
    package func replacingCompetitors(_ new: (Competitor) -> Competitor) -> Body {
        switch self {
        case .placings(let value):
            .placings(
                Placings(
                    event: value.event,
                    places: value.places.map {
                        Place(rank: $0.rank, competitor: new($0.competitor))
                    }, extent: value.extent, correction: value.correction))
        case .entries(let value):
            .entries(
                EntryList(
                    event: value.event,
                    entries: value.entries.map {
                        Entry(
                            competitor: new($0.competitor), helmet: $0.helmet, seed: $0.seed,
                            seeding: $0.seeding)
                    }, lot: value.lot))
        case .entry, .withdrawal, .move, .helmets, .lineUp: replacingEntrants(new)
        case .startList(let value):
            .startList(
                StartList(
                    race: value.race,
                    starters: value.starters.map {
                        StartList.Starter(
                            competitor: new($0.competitor), helmet: $0.helmet,
                            position: $0.position, reason: $0.reason)
                    }, lot: value.lot, change: value.change))
        case .result(let value):
            .result(
                RecordedResult(
                    race: value.race,
                    rows: value.rows.map {
                        RecordedResult.Row(
                            competitor: new($0.competitor), place: $0.place, finish: $0.finish,
                            time: $0.time, laps: $0.laps)
                    }, correction: value.correction, roundNumber: value.roundNumber))
        case .decision(let value):
            .decision(
                Decision(
                    race: value.race, competitor: new(value.competitor), ruling: value.ruling,
                    code: value.code, reason: value.reason))
        case .standing(let value):
            .standing(
                StandingClaim(
                    standing: value.standing, rank: value.rank,
                    competitor: value.competitor.map(new), points: value.points))
        case .champion(let value):
            .champion(
                TitleClaim(
                    season: value.season, standing: value.standing,
                    competitor: new(value.competitor), count: value.count))
        case .wording(let value): .wording(value.replacing(new))
        default: self
        }
    }

    /// Which of some people a statement names.
    func named(among people: Set<PersonID>) -> Set<PersonID> {
        var met: Set<PersonID> = []
        _ = replacingCompetitors {
            if let person = $0.person, people.contains(person) { met.insert(person) }
            return $0
        }
        return met
    }

    /// The season, stop and category a statement's competitors skated in, as far as it says.
    func setting(in season: SeasonID?) -> (
        season: SeasonID?, competition: CompetitionID?, category: Category?
    ) {
        switch self {
        case .standing(let claim): (season, nil, claim.standing.category)
        case .champion(let claim): (claim.season, nil, claim.standing.category)
        case .wording(let claim):
            (
                season, claim.event?.competition,
                claim.event?.category ?? claim.standing?.category
            )
        case .helmets(let helmets): (season, helmets.competition, nil)
        default: (season, event?.competition, event?.category)
        }
    }
}
