public import Racing
public import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// The entries of a stop: those the nations made, and the lists a set-up gave at once.
    public func stopEntries(of competition: CompetitionID) -> StopEntries {
        let events = record.events(at: competition)
        return StopEntries(
            teams: events.flatMap(\.teamEntries),
            withdrawals: events.flatMap { $0.entering.withdrawals.values.map(\.value) })
    }

    /// The ranking list of an event: as published, or as it stands now.
    public func rankingList(of event: EventRecord) -> RankingList {
        guard event.entering.list == nil else {
            return RankingList(
                published: event.entries, moves: event.entering.moves.map(\.value))
        }
        return ranking(of: event, lot: nil)
    }

    /// The ranking list of an event as it follows from the entries and the season so far.
    ///
    /// Whoever is on a published list already is ranked by what it says, so that a withdrawal
    /// moves nobody but those behind it.
    func ranking(of event: EventRecord, lot: UInt64?) -> RankingList {
        let id = event.event.id
        let published = Dictionary(
            event.entries.map { ($0.competitor, $0.seeding) }, uniquingKeysWith: { $1 })
        let standing = standing(id.standing)?.rows ?? []
        let rows = Dictionary(
            standing.map { ($0.competitor, $0) }, uniquingKeysWith: { first, _ in first })
        let bests = seasonBests(of: id)
        let candidates = stopEntries(of: id.competition).entrants(in: id).map { entrant in
            let competitor = entrant.competitor
            if let known = published[competitor] ?? nil {
                return RankingList.Candidate(
                    competitor: competitor, rank: known.rank, points: known.points,
                    seasonBest: known.seasonBest, seedingTime: known.seedingTime)
            }
            let row = rows[competitor]
            return RankingList.Candidate(
                competitor: competitor, rank: row?.place,
                points: row?.total.flatMap { $0.isExact ? $0.lowest : nil },
                seasonBest: bests[competitor], seedingTime: entrant.seedingTime)
        }
        return RankingList(
            candidates, moves: event.entering.moves.map(\.value), lot: lot,
            published: event.entering.listed.map(\.competitor))
    }

    /// The best time of everybody at the distance of an event in the races of the season.
    func seasonBests(of event: EventID) -> [Competitor: RaceTime] {
        let times = record.events.filter {
            $0.event.id.category == event.category && $0.event.id.distance == event.distance
        }.flatMap { $0.races.values.compactMap(\.result).flatMap(\.rows) }
            .compactMap { row in row.time.map { (row.competitor, $0) } }
        return Dictionary(times, uniquingKeysWith: min)
    }

    /// The list of an event to be published, and the helmet numbers given out with it.
    ///
    /// Everybody entered at the stop gets a number, so that they follow each other as the rulebook
    /// says, whichever event is published first.
    func list(
        of event: EventRecord, lot: UInt64?
    ) -> (list: EntryList, helmets: HelmetNumbers?) {
        let id = event.event.id
        var book = helmetBook(of: id.competition)
        guard !event.entering.teams.isEmpty else {
            let kept = event.entering.listed.filter {
                event.entering.withdrawals[$0.competitor] == nil
            }
            return (
                EntryList(
                    event: id,
                    entries: kept.map { entry in
                        Entry(
                            competitor: entry.competitor,
                            helmet: book[entry.competitor, id.category] ?? entry.helmet,
                            seed: entry.seed, seeding: entry.seeding)
                    }, lot: event.entering.list?.value.lot), nil
            )
        }
        let ranking = ranking(of: event, lot: lot)
        let entries = stopEntries(of: id.competition)
        let wearers = entries.events.flatMap { event in
            entries.entrants(in: event).map {
                HelmetNumbers.Wearer(category: event.category, competitor: $0.competitor)
            }
        }
        let lines = book.numbers(
            for: wearers, under: rules?.helmets ?? .usual, ranks: ranks(), name: people.name)
        book.give(lines)
        return (
            EntryList(
                event: id, entries: ranking.entries { book[$0, id.category] },
                lot: ranking.isLotNeeded ? lot : nil),
            lines.isEmpty ? nil : HelmetNumbers(competition: id.competition, lines: lines)
        )
    }

    /// The helmet numbers of a stop: those given out, and those its lists had, whether they still
    /// stand or not.
    public func helmetBook(of competition: CompetitionID) -> HelmetBook {
        let stop = record[competition]
        let listed = (stop?.events ?? [])
            .flatMap { event in
                event.entering.worn.sorted { $0.key < $1.key }.map { competitor, helmet in
                    HelmetNumbers.Line(
                        wearer: HelmetNumbers.Wearer(
                            category: event.event.id.category, competitor: competitor),
                        helmet: helmet)
                }
            }
        return HelmetBook(listed + (stop?.helmets ?? []))
    }

    /// The rank helmet numbers go by: in the overall standing, where there is one, else the best
    /// in a distance.
    private func ranks() -> [HelmetNumbers.Wearer: Int] {
        guard let rules else { return [:] }
        let tables = standings.filter { id in
            switch id.scope {
            case .overall: rules.overall != .none
            case .distance: rules.overall == .none
            case .relay, .nations: false
            }
        }
        let ranks = tables.flatMap { id in
            (standing(id)?.rows ?? []).compactMap { row in
                row.place.map {
                    (
                        HelmetNumbers.Wearer(category: id.category, competitor: row.competitor),
                        $0
                    )
                }
            }
        }
        return Dictionary(ranks, uniquingKeysWith: min)
    }
}

extension EventRecord {
    /// What the nations entered; of a list a set-up gave at once, what they would have.
    public var teamEntries: [TeamEntry] {
        let id = event.id
        guard entering.teams.isEmpty, !id.distance.isRelay else {
            return entering.teams.values.map(\.value)
        }
        let listed = Dictionary(
            grouping: entries.sorted { ($0.seed ?? .max) < ($1.seed ?? .max) },
            by: \.competitor.nation)
        return listed.map { nation, entries in
            TeamEntry(
                event: id, nation: nation,
                skaters: entries.compactMap { entry in
                    entry.competitor.person.map {
                        TeamEntry.Skater(
                            person: $0, seedingTime: entry.seeding?.seedingTime)
                    }
                })
        }
    }
}
