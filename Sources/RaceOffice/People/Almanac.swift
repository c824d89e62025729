public import RecordBook
import Scoring
public import ShortTrack

/// All seasons read together: who took which places and won which tables.
///
/// Made once from a state, in time linear in the places; a career or a nation is then a look-up.
public struct Almanac: Sendable {
    /// What is known of one person.
    struct Own: Sendable {
        var places: [PlaceTaken] = []
        var titles: [TitleWon] = []
        var lines: [SeasonID: [StandingClaim]] = [:]
        var entries: [Entered] = []
    }

    /// An event somebody is entered for, alone or in a team.
    struct Entered: Sendable {
        let event: EventID
        let stage: Int?
        let nation: Nation
    }

    /// Podium places of an event nobody is known to hold.
    struct Unknown: Sendable {
        let event: EventID
        let stage: Int?
        let places: Int
    }

    /// Names.
    public let people: People
    /// The seasons, the earliest first.
    public let seasons: [SeasonID]
    /// Every place known, in the order of the events.
    public let places: [PlaceTaken]
    /// Every table won, the earliest first.
    public let titles: [TitleWon]

    let unknown: [Unknown]
    private var own: [PersonID: Own] = [:]

    /// Reads seasons together.
    init(_ records: Records) {
        let views = records.seasons.values.filter { !$0.hasRulesOnly }.map(\.id).sorted()
            .compactMap { SeasonView($0, in: records) }
        people = records.people
        seasons = views.map(\.record.id)
        places = views.flatMap(\.placesTaken)
        unknown = views.flatMap { view in
            view.held.map { outcome in
                Unknown(
                    event: outcome.event.id, stage: view.stop(of: outcome.event.id)?.stage,
                    places: outcome.placings?.unknownPodiumRanks.count ?? 3)
            }
        }
        titles = TitleRoll(records).titlesWon(in: views, places: places)
        for place in places {
            if let person = place.competitor.person {
                own[person, default: Own()].places += [place]
            }
        }
        for title in titles {
            if let person = title.competitor.person {
                own[person, default: Own()].titles += [title]
            }
        }
        for view in views {
            for (person, entry) in view.entered {
                own[person, default: Own()].entries += [entry]
            }
            for line in view.record.standings.map(\.value) {
                guard let person = line.competitor?.person else { continue }
                own[person, default: Own()].lines[view.record.id, default: []] += [line]
            }
        }
    }

    /// The career of a person, by any identity the person was ever known under.
    public func career(of person: PersonID) -> Career? {
        career(of: people.identities.standing(for: person), in: Filter())
    }

    /// The part of a career that a filter takes in; nothing when it takes in nothing.
    func career(of person: PersonID, in filter: Filter) -> Career? {
        let own = own[person, default: Own()]
        let places = own.places.filter(filter.takes)
        let titles = own.titles.filter(filter.takes)
        let lines = own.lines.compactMapValues { lines in
            // A rank named in passing says nothing beside the line of the table.
            let taken = lines.filter(filter.takes).filter { line in
                line.points != nil
                    || !lines.contains {
                        $0.standing == line.standing && $0.rank == line.rank && $0.points != nil
                    }
            }
            return taken.isEmpty ? nil : taken
        }
        let entries = own.entries.filter { entry in
            filter.takes(entry.nation) && filter.takes(entry.event, atStage: entry.stage)
        }
        .map(\.event)
        let ids = Set(
            places.map(\.season) + titles.map(\.season) + entries.map(\.competition.season)
        ).union(lines.keys)
        let seasons = ids.filter(filter.takes).sorted().map { id in
            Career.Season(
                id: id, places: places.filter { $0.season == id },
                titles: titles.filter { $0.season == id }, lines: lines[id] ?? [],
                entries: entries.filter { $0.competition.season == id })
        }
        let forms = people.printedForms(of: person)
        let isNamed = forms.contains { filter.takes($0.person) }
        guard !seasons.isEmpty || isNamed else { return nil }
        return Career(
            person: person, name: people.name(of: person),
            forms: forms.sorted { one, other in
                guard let since = one.since else { return false }
                return other.since.map { since < $0 } ?? true
            },
            seasons: seasons)
    }

    /// Everybody a filter takes in, the most podium places first.
    public func athletes(_ filter: Filter = Filter()) -> [Career] {
        ordered(Set(people.all).union(own.keys).compactMap { career(of: $0, in: filter) })
    }

    /// Whoever may be meant by words: any form of a name, in any order, with a nation's code in
    /// front or not.
    public func search(_ text: some StringProtocol, _ filter: Filter = Filter())
        -> [Career]
    {
        ordered(people.search(text).compactMap { career(of: $0, in: filter) })
    }

    private func ordered(_ careers: [Career]) -> [Career] {
        func merits(_ career: Career) -> [Int] {
            let podiums = career.podiums
            return [
                podiums.firsts, podiums.seconds, podiums.thirds, career.undisputedTitles.count,
            ]
        }
        return careers.map { ($0, merits($0)) }.sorted { one, other in
            guard one.1 == other.1 else { return other.1.lexicographicallyPrecedes(one.1) }
            return (one.0.name, one.0.person) < (other.0.name, other.0.person)
        }
        .map(\.0)
    }
}

extension SeasonView {
    /// Who is entered for the events of the season, the members of teams among them.
    fileprivate var entered: [(person: PersonID, entry: Almanac.Entered)] {
        record.events.flatMap { event -> [(person: PersonID, entry: Almanac.Entered)] in
            let id = event.event.id
            let stage = stop(of: id)?.stage
            return event.entries.map(\.competitor).flatMap { competitor in
                (competitor.person == nil ? event.skaters(of: competitor) : [competitor])
                    .compactMap { skater in
                        skater.person.map { person in
                            let entry = Almanac.Entered(
                                event: id, stage: stage, nation: skater.nation)
                            return (person, entry)
                        }
                    }
            }
        }
    }
}
