import Racing
import Rulebook
import Scoring
import ShortTrack

/// A whole stop under a rulebook, from the entries to the points, with everything that can happen.
///
/// The races of its events take turns by lot, so that a card or a fall in one event is felt in the
/// others. The same seed gives the same stop.
struct RandomStop {
    /// Something that happened, in its order.
    enum Moment: Hashable {
        case withdrawn(Withdrawal)
        case drawn(StartList)
        case skated(RaceSheet)
        case orderedAgain(RaceID)
    }

    let rules: Rules
    let events: [Event]
    let field: InventedSkaters
    var lot: Lot
    var entries = StopEntries(teams: [], withdrawals: [])
    var progress: [EventID: EventProgress] = [:]
    private(set) var log: [Moment] = []
    /// Everybody ever entered in each event, substitutes who came in among them.
    private(set) var entered: [EventID: Set<Competitor>] = [:]
    private var helmets = HelmetBook([])
    private var decisions: [Decision] = []
    /// Whoever was hurt, and skates no more at the stop.
    private var hurt: Set<Competitor> = []
    /// The events in whose semifinals hardly anybody stays on the feet.
    private let icy: Set<EventID>

    init(_ rules: Rules, men: Int, women: Int, seed: UInt64) {
        self.rules = rules
        var lot = Lot(seed: seed)
        field = InventedSkaters(men: men, women: women, lot: &lot)
        let days = ["2026-11-27", "2026-11-28", "2026-11-29"].compactMap { CalendarDate($0) }
        events = rules.inventedEvents(
            of: Rink.event("2026-27/winterhaven/men-500").competition, on: days)
        icy = Set(events.map(\.id).filter { _ in lot.number(below: 3) == 0 })
        self.lot = lot
    }

    /// The season after the stop.
    var results: SeasonResults {
        SeasonResults(
            rules: rules,
            outcomes: events.compactMap { event in
                progress[event.id]?.officialPlacings
                    .map { EventOutcome(event: event, placings: $0) }
            })
    }

    /// Runs the stop to its end.
    mutating func run() throws {
        for event in events.map(\.id) where !isSuperFinal(event) {
            enter(event, field.entrants(of: event))
            withdrawBeforeDraw(of: event)
        }
        for _ in 0..<20_000 {
            let open = events.map(\.id).filter(isOpen)
            guard !open.isEmpty else { return }
            // Most of the time goes on with what is under way, as a schedule does.
            let underWay = open.filter { progress[$0] != nil }
            let turn = underWay.isEmpty || lot.number(below: 30) == 0 ? open : underWay
            try goOn(with: turn[lot.number(below: turn.count)])
        }
        throw Endless()
    }

    struct Endless: Error {}

    func isSuperFinal(_ event: EventID) -> Bool {
        event.distance == rules.allRound.map { Distance(metres: $0.superFinal) }
    }

    /// Whether something is left to do in an event; a super-final waits for the other distances.
    private func isOpen(_ event: EventID) -> Bool {
        if let next = progress[event]?.next { return next != .nothing && next != .enter }
        return !isSuperFinal(event)
            || !events.contains {
                $0.id != event && $0.id.category == event.category && !$0.id.distance.isRelay
                    && isOpen($0.id)
            }
    }

    // MARK: Entries

    private mutating func enter(_ event: EventID, _ competitors: [Competitor]) {
        entered[event] = Set(competitors)
        for nation in Set(competitors.map(\.nation)).sorted() {
            func skaters(_ list: [InventedSkaters.Skater]) -> [TeamEntry.Skater] {
                list.map {
                    TeamEntry.Skater(
                        person: $0.person.id, category: $0.category,
                        seedingTime: field.seedingTime(of: $0, in: event))
                }
            }
            let team =
                event.distance.isRelay
                ? field.team(of: nation, in: event)
                : field.skaters.filter {
                    $0.person.nation == nation && competitors.contains($0.competitor)
                }
            let substitutes = field.substitutes(of: nation, in: event).filter { !team.contains($0) }
            entries = entries.replacing(
                TeamEntry(
                    event: event, nation: nation, skaters: skaters(team),
                    substitutes: skaters(substitutes)))
        }
    }

    /// One makes room for a substitute, where there is one; another for nobody.
    private mutating func withdrawBeforeDraw(of event: EventID) {
        let all = entries.entrants(in: event).map(\.competitor)
        guard all.count > 4 else { return }
        let leaving = Array(lot.order(all).prefix(2))
        for (index, competitor) in leaving.enumerated() {
            let substitute = entries.freeSubstitutes(of: competitor.nation, in: event).first
            let person = index == 0 ? substitute?.person : nil
            withdraw(competitor, from: event, substitute: person)
        }
    }

    mutating func withdraw(
        _ competitor: Competitor, from event: EventID, substitute: PersonID? = nil
    ) {
        let withdrawal = Withdrawal(
            event: event, competitor: competitor, substitute: substitute, reason: "hurt")
        entries = entries.withdrawing(withdrawal)
        log.append(.withdrawn(withdrawal))
        if let substitute {
            entered[event]?.insert(.skater(substitute, competitor.nation))
        }
        count()
    }

    /// Whom the super-final admits by points; whoever is hurt or out of the competition stays away.
    private func admitted(to event: EventID) -> [Competitor] {
        let rows = results.meetingAllRound(event.competition, event.category)?.rows ?? []
        let barred = Cards(decisions).barred
        return rows.filter { $0.isAdmitted == true }.map(\.competitor)
            .filter { barred[$0] == nil && !hurt.contains($0) }
    }

    // MARK: Races

    private mutating func goOn(with event: EventID) throws {
        guard let now = progress[event] else { return try draw(event) }
        switch now.next {
        case .enter, .drawFirstRound, .nothing: return
        case .putUp: take(now.startListsDue, in: event)
        case .record(let races): skate(races[lot.number(below: races.count)])
        case .makeOfficial(let races): makeOfficial(races[0])
        }
    }

    private mutating func draw(_ event: EventID) throws {
        if isSuperFinal(event) { enter(event, admitted(to: event)) }
        let entrants = entries.entrants(in: event)
        helmets.give(
            helmets.numbers(
                for: entrants.map {
                    HelmetNumbers.Wearer(category: event.category, competitor: $0.competitor)
                }, under: rules.helmets ?? .usual, name: { "\($0)" }))
        let list = RankingList(
            entrants.map {
                RankingList.Candidate(competitor: $0.competitor, seedingTime: $0.seedingTime)
            }, lot: lot.next())
        let book = helmets
        let drawn = EventProgress(
            event: event, rules: rules, entries: list.entries { book[$0, event.category] },
            races: [], barred: Cards(decisions).barred, withdrawn: withdrawn(from: event))
        progress[event] = drawn
        guard case .drawFirstRound = drawn.next else { return }
        take(try drawn.drawFirstRound(lot: lot.next()), in: event)
    }

    private mutating func take(_ lists: [StartList], in event: EventID) {
        log += lists.map(Moment.drawn)
        file(
            lists.map { RaceSheet(startList: $0, result: nil, decisions: [], isOfficial: false) },
            in: event)
        let starters = lists.flatMap(\.starters).map(\.competitor)
        // Somebody is ill on the morning of the race.
        if !starters.isEmpty, lot.number(below: 4) == 0 {
            withdrawFromRest(starters[lot.number(below: starters.count)], of: event)
        }
    }

    private mutating func skate(_ race: RaceID) {
        guard let now = progress[race.event],
            let sheet = now.races.first(where: { $0.race == race })
        else { return }
        if sheet.steps.isEmpty, lot.number(below: 20) == 0 {
            log.append(.orderedAgain(race))
            let steps = [RaceStep.Kind.called, .started, .reskate].map {
                RaceStep(race: race, kind: $0)
            }
            file([sheet.with(steps: steps)], in: race.event)
            return
        }
        let isIcy = race.round == .semifinals && icy.contains(race.event)
        let skated = RandomRace.skate(
            sheet, without: now.withdrawn,
            finishers: isIcy ? now.line(from: race.round)?.perRace : nil, lot: &lot)
        log.append(.skated(skated))
        decisions += skated.decisions
        file([skated], in: race.event)
        for row in skated.result?.rows ?? [] where row.finish == .didNotFinish {
            if row.competitor.person != nil, !isIcy, lot.number(below: 3) == 0 {
                leaveTheStop(row.competitor)
            }
        }
    }

    private mutating func makeOfficial(_ race: RaceID) {
        guard let sheet = progress[race.event]?.races.first(where: { $0.race == race }) else {
            return
        }
        let starters = sheet.startList.starters.map(\.competitor)
        // Somebody goes home between two rounds, perhaps before a repechage.
        if lot.number(below: 6) == 0 {
            withdrawFromRest(starters[lot.number(below: starters.count)], of: race.event)
        }
        file([sheet.madeOfficial], in: race.event)
    }

    /// Withdraws somebody who has races ahead in an event.
    private mutating func withdrawFromRest(_ competitor: Competitor, of event: EventID) {
        guard let now = progress[event], !now.withdrawn.contains(competitor),
            now.barred[competitor] == nil, now.classification.stillRacing.contains(competitor)
        else { return }
        withdraw(competitor, from: event)
    }

    /// Withdraws somebody who was hurt from every event of the stop that is not over for them.
    private mutating func leaveTheStop(_ competitor: Competitor) {
        hurt.insert(competitor)
        for event in events.map(\.id) {
            if progress[event] != nil {
                withdrawFromRest(competitor, of: event)
            } else if entries.entrants(in: event).contains(where: { $0.competitor == competitor }) {
                withdraw(competitor, from: event)
            }
        }
    }

    func withdrawn(from event: EventID) -> Set<Competitor> {
        Set(
            log.compactMap { moment in
                guard case .withdrawn(let one) = moment, one.event == event else { return nil }
                return one.competitor
            })
    }

    private mutating func file(_ papers: [RaceSheet], in event: EventID) {
        progress[event] = progress[event]?.taking(papers)
        count()
    }

    /// Lets cards and withdrawals count in every event.
    private mutating func count() {
        let cards = Cards(decisions)
        for (event, now) in progress {
            let withdrawn = withdrawn(from: event)
            let races = now.races.map { $0.counting(cards) }
            guard now.barred != cards.barred || now.withdrawn != withdrawn || now.races != races
            else { continue }
            progress[event] = EventProgress(
                event: event, rules: rules, entries: now.entries, races: races,
                barred: cards.barred, withdrawn: withdrawn, after: now)
        }
    }
}

extension RaceSheet {
    fileprivate func with(steps: [RaceStep]) -> RaceSheet {
        RaceSheet(
            startList: startList, result: nil, decisions: decisions, isOfficial: false,
            steps: steps)
    }

    fileprivate var madeOfficial: RaceSheet {
        RaceSheet(
            startList: startList, result: result, decisions: decisions, isOfficial: true,
            steps: steps)
    }

    fileprivate func counting(_ cards: Cards) -> RaceSheet {
        let counted = cards.asTheyCount(decisions)
        return counted == decisions
            ? self
            : RaceSheet(
                startList: startList, result: result, decisions: counted, isOfficial: isOfficial,
                steps: steps)
    }
}
