import Phrases
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// What can be done with the entries of an event, and why something cannot.
struct EntryDesk {
    let season: SeasonView
    let event: EventRecord

    var id: EventID { event.event.id }
    private var entering: EntryRecord { event.entering }
    private var entries: StopEntries { season.stopEntries(of: id.competition) }
    private var isDrawn: Bool { season.progress(of: id)?.drawnRounds.isEmpty == false }

    /// Opens or closes the registry; a list taken back returns to the nations' entries.
    func register(_ registry: Registry) throws(Refusal) -> [Body] {
        try checkNotDrawn()
        switch (entering.stage, registry.isOpen) {
        case (.open, true): throw .notNow("The registry is open already.")
        case (.notOpened, false), (.closed, false), (.published, false):
            throw .notNow("The registry is not open: \(entering.stage.rawValue).")
        case (.published, true) where (registry.reason ?? "").isEmpty:
            throw .reasonMissing("taking back a published list")
        case (.published, true) where entering.teams.isEmpty:
            // What a set-up gave at once becomes the nations' own.
            return event.teamEntries.map(Body.entry) + [.registry(registry)]
        default: return [.registry(registry)]
        }
    }

    /// Takes a nation's entry, unless it makes something wrong that was not.
    func enter(_ team: TeamEntry, _ people: [Person]) throws(Refusal) -> [Body] {
        switch entering.stage {
        case .open, .closed: break
        case .notOpened: throw .notNow("The registry is not open yet.")
        case .published:
            throw .notNow("The list is published. From now on there are only withdrawals.")
        }
        if id.distance.isRelay, !team.substitutes.isEmpty {
            throw .unfit("A relay team has no substitutes: its members change from race to race.")
        }
        let rights: [Category] = id.category == .mixed ? [.women, .men] : [id.category]
        if let skater = (team.skaters + team.substitutes).first(where: { skater in
            !rights.contains { $0 == team.category(of: skater) }
        }) {
            throw .invalid([
                Finding(
                    .teamUnfit, .error, subject: team.title,
                    found: "\(team.competitor(skater)), neither woman nor man",
                    suggestion: "women or men beside each name")
            ])
        }
        let limits = season.rules?.entryLimits
        let before = Set(entries.findings(of: team.nation, under: limits))
        let wrong = entries.replacing(team).findings(of: team.nation, under: limits)
            .filter { !before.contains($0) && $0.severity == .error }
        guard wrong.isEmpty else {
            throw .invalid(wrong.map { $0.saying { Self.naming(people, in: $0) } })
        }
        return people.filter { person in
            !season.people.forms(of: person.id).contains { $0.nation == person.nation }
        }.map(Body.person) + [.entry(team)]
    }

    /// Words with the names of people nobody has heard of yet, the longest identity first.
    private static func naming(_ people: [Person], in text: String) -> String {
        people.sorted { $0.id.description.count > $1.id.description.count }
            .reduce(text) { text, person in
                text.replacing(
                    "\(Competitor.skater(person.id, person.nation))",
                    with: "\(person.nation) \(person.name)")
            }
    }

    /// Withdraws somebody; a substitute may start instead as long as nothing is drawn.
    func withdraw(_ withdrawal: Withdrawal) throws(Refusal) -> [Body] {
        let competitor = withdrawal.competitor
        guard !withdrawal.reason.isEmpty else { throw .reasonMissing("the withdrawal") }
        let starts =
            isDrawn
            ? event.entries.contains { $0.competitor == competitor }
                && entering.withdrawals[competitor] == nil
            : entries.entrants(in: id).contains { $0.competitor == competitor }
                || event.entries.contains { $0.competitor == competitor }
        guard starts else { throw .unknown("\(competitor) to skate this event") }
        if withdrawal.isRequest == true, entering.requests[competitor] != nil {
            throw .notNow("The withdrawal of \(competitor) is asked for already.")
        }
        if let substitute = withdrawal.substitute {
            guard !isDrawn else {
                throw .notNow(
                    "The first round is drawn: who is withdrawn does not start, and the race is "
                        + "not filled again.")
            }
            let free = entries.freeSubstitutes(of: competitor.nation, in: id)
            guard free.contains(where: { $0.person == substitute }) else {
                throw .unfit(
                    "\(Competitor.skater(substitute, competitor.nation)) is no substitute of the "
                        + "team who is free.")
            }
        }
        return [.withdrawal(withdrawal)]
    }

    /// Moves a line of the ranking list.
    func move(_ move: RankingMove) throws(Refusal) -> [Body] {
        try checkNotDrawn()
        guard !move.reason.isEmpty else { throw .reasonMissing("moving a line by hand") }
        guard !entering.teams.isEmpty else {
            throw .notNow("The list came with a set-up; there is no ranking behind it to change.")
        }
        let rows = season.rankingList(of: event).rows
        guard let row = rows.first(where: { $0.competitor == move.competitor }) else {
            throw .unknown("\(move.competitor) on the ranking list")
        }
        guard (1...rows.count).contains(move.place), row.place != move.place else {
            throw .unfit(
                "\(move.competitor) stands in place \(row.place). Expected: another place from 1 "
                    + "to \(rows.count).")
        }
        return [.move(move)]
    }

    /// Publishes the list; what is wrong with an entry is put right first.
    func publish(lot: UInt64) throws(Refusal) -> [Body] {
        guard entering.stage != .published else { throw .notNow("The list is published already.") }
        let entries = entries
        guard !entries.entrants(in: id).isEmpty else { throw .notNow("Nobody is entered.") }
        let wrong = entries.nations.flatMap {
            entries.findings(of: $0, in: id, under: season.rules?.entryLimits)
        }.filter { $0.severity == .error }
        guard wrong.isEmpty else { throw .invalid(wrong) }
        let (list, helmets) = season.list(of: event, lot: lot)
        return [helmets.map(Body.helmets), .entries(list)].compactMap(\.self)
    }

    /// Gives another helmet number to somebody who has not been drawn.
    func number(
        _ competitor: Competitor, helmet: Int, because reason: String
    ) throws(Refusal) -> [Body] {
        guard !reason.isEmpty else { throw .reasonMissing("another helmet number") }
        let book = season.helmetBook(of: id.competition)
        guard let now = book[competitor, id.category] else {
            throw .unknown("helmet number of \(competitor): it comes with the published list")
        }
        guard (1...9999).contains(helmet), helmet != now else {
            throw .unfit("Helmet \(helmet). Expected: another number from 1 to 9999.")
        }
        if let other = book.wearer(of: helmet) {
            throw .unfit(
                "Helmet \(helmet) is worn by \(other.competitor), \(other.category). Expected: a "
                    + "number that is free.")
        }
        let started = season.record.events.first { record in
            record.event.id.competition == id.competition
                && record.event.id.category == id.category
                && record.races.values.contains { race in
                    race.startList?.starters.contains { $0.competitor == competitor } == true
                }
        }
        if let started {
            throw .notNow(
                "\(competitor) is drawn in the \(started.event.id.title) with helmet \(now) and "
                    + "keeps it.")
        }
        let wearer = HelmetNumbers.Wearer(category: id.category, competitor: competitor)
        return [
            .helmets(
                HelmetNumbers(
                    competition: id.competition,
                    lines: [HelmetNumbers.Line(wearer: wearer, helmet: helmet)], reason: reason))
        ]
    }

    /// Names who of a team skates in a round that the team has not skated yet.
    func lineUp(_ lineUp: LineUp) throws(Refusal) -> [Body] {
        guard id.distance.isRelay, let team = entries.team(of: lineUp.nation, in: id) else {
            throw .unknown("relay team of \(lineUp.nation) with named members in this event")
        }
        let wrong = team.findings(in: lineUp)
        guard wrong.isEmpty else { throw .invalid(wrong) }
        let skated = event.racesInOrder.first { race in
            race.id.round == lineUp.round && race.result != nil
                && race.startList?.starters.contains { $0.competitor == .team(lineUp.nation) }
                    == true
        }
        if let skated { throw .notNow("\(skated.id.title) has a result; its members stand.") }
        return [.lineUp(lineUp)]
    }

    private func checkNotDrawn() throws(Refusal) {
        guard !isDrawn else {
            throw .notNow("The first round is drawn. From now on there are only withdrawals.")
        }
    }
}
