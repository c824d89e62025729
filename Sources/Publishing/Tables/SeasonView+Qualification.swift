import Phrases
public import RaceOffice
import RecordBook
import Rulebook
public import Scoring
public import ShortTrack

extension SeasonView {
    /// How many places each nation has at the Olympic Games, and how many athletes.
    ///
    /// Missing in a season that qualifies nobody.
    public func qualificationTable(
        category: Category? = nil, _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> Table? {
        guard let olympic = rules?.olympic else { return nil }
        let allocations = olympicAllocations(decisions).filter {
            category == nil || $0.category == category
        }
        let nations = Set(allocations.flatMap(\.places.nations)).sorted()
        let columns = allocations.flatMap { allocation in
            allocation.lists.map {
                Table.Column($0.id.slug, "\($0.id)", isNumeric: true)
            }
        }
        return Table(
            title: "\(title): places at the \(olympic.games)",
            columns: [.init("nation", "Nation")] + columns
                + [.init("athletes", "Athletes", isNumeric: true)],
            rows: nations.map { nation in
                let counts = allocations.flatMap { allocation in
                    allocation.lists.map { allocation.places.places(of: nation, in: $0.id) }
                }
                let athletes = allocations.map { $0.places.athletes(of: nation) }
                return [.text("\(nation)")] + counts.map(Cell.number)
                    + [.number(athletes.reduce(0, +))]
            },
            notes: allocations.map { totals(of: $0) } + clauseNotes(.olympicAthletes)
                + notes(on: allocations))
    }

    /// The Olympic list of an event: results, what decided, and what came of each line.
    public func qualificationListTable(
        _ id: StandingID, _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> Table? {
        guard let olympic = rules?.olympic, let list = qualificationList(id) else { return nil }
        let allocation = allocation(of: id, decisions)
        let outcomes = allocation?.outcomes(in: id) ?? [:]
        let stops = list.lines.first?.results.map(\.stop) ?? []
        let drawn = Set(
            list.lines.filter { line in
                line.decision == .shared
                    && decisions.draws.contains(
                        NationInEvent(event: id, nation: line.competitor.nation))
            }.map(\.rank))
        let exact: Phrase =
            list.isComplete
            ? "The list is complete."
            : list.knownTo == 0
                ? "No rank is known exactly."
                : "The ranks are known exactly down to place \(list.knownTo) of the list."
        return Table(
            title: "\(title): Olympic list, \(id), \(olympic.games)",
            columns: [
                .init("rank", "Rank"), .init("nation", "Nation"), .init("name", "Name"),
            ] + stops.map { .init($0, "\(stopTitle($0))", isNumeric: true) } + [
                .init("decided", "Decided by"), .init("place", "At the Games"),
            ],
            rows: list.lines.map { line in
                [
                    .text("\(line.rank)"), .text("\(line.competitor.nation)"),
                    .text(naming(line.competitor)),
                ] + line.results.map { .text(words($0)) } + [
                    .text(drawn.contains(line.rank) ? "a lot" : words(line.decision)),
                    .text(outcomes[line.competitor]?.sentence ?? "is not known"),
                ]
            },
            notes: clauseNotes(.olympicLists) + clauseNotes(.olympicTies) + [exact]
                + needNote([list]))
    }

    /// Who stands by for an event, in order, should somebody give a place back.
    public func qualificationReserveTable(
        _ id: StandingID, _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> Table? {
        guard let allocation = allocation(of: id, decisions) else { return nil }
        return Table(
            title: "\(title): Olympic reserve, \(id)",
            columns: [
                .init("number", "No.", isNumeric: true), .init("rank", "Rank"),
                .init("nation", "Nation"), .init("name", "Name"),
                .init("obstacle", "Stands against it"),
            ],
            rows: allocation.reserve(for: id).enumerated().map { index, reserve in
                [
                    .number(index + 1), .text("\(reserve.line.rank)"),
                    .text("\(reserve.line.competitor.nation)"),
                    .text(naming(reserve.line.competitor)), .words(reserve.obstacle?.sentence),
                ]
            },
            notes: ["A place belongs to the nation, not to the skater who stands for it."]
                + notes(on: [allocation]))
    }

    /// Every step that gave a nation a place or did not, in order.
    public func qualificationStepsTable(
        nation: Nation, category: Category? = nil, _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> Table? {
        guard rules?.olympic != nil else { return nil }
        let allocations = olympicAllocations(decisions).filter {
            category == nil || $0.category == category
        }
        return Table(
            title: "\(title): Olympic places of \(nation), step by step",
            columns: [
                .init("event", "Event"), .init("rank", "Rank"), .init("name", "Name"),
                .init("outcome", "The nation"),
            ],
            rows: allocations.flatMap(\.steps).filter { $0.nation == nation }.map { step in
                [
                    .text("\(step.event)"), .words(step.rank.map { "\($0)" }),
                    .words(step.competitor.map(naming)), .text(step.sentence),
                ]
            },
            notes: clauseNotes(.olympicPlaces) + clauseNotes(.olympicOrder)
                + notes(on: allocations))
    }

    private func allocation(
        of id: StandingID, _ decisions: PlaceDecisions
    ) -> OlympicAllocation? {
        olympicAllocations(decisions).first { allocation in
            allocation.lists.contains { $0.id == id }
        }
    }

    private func totals(of allocation: OlympicAllocation) -> Phrase {
        let events = allocation.lists.map { list -> Phrase in
            let most = rules?.olympic?.places(in: list.id) ?? 0
            return "\(list.id.shortPhrase) \(allocation.places.given(in: list.id)) of \(most)"
        }
        let athletes: Phrase =
            allocation.category == .mixed
            ? ""
            : "; \(allocation.places.athletes) athletes of \(rules?.olympic?.athletes.total ?? 0)"
        return "\(allocation.category): \(events.joined(separator: ", "))\(athletes)."
    }

    /// What is left open, and what it would take.
    private func notes(on allocations: [OlympicAllocation]) -> [Phrase] {
        var notes: [Phrase] = []
        if allocations.contains(where: { !$0.isComplete }) {
            notes.append(
                "Not every result is known. Shown is what is sure whatever the others are; nobody "
                    + "moves up before the lists are complete.")
        }
        for allocation in allocations {
            if let rank = allocation.openFrom {
                notes.append(
                    "\(allocation.category): from rank \(rank) on unknown skaters may take the "
                        + "last athletes.")
            }
            let tied = allocation.lists.map(\.id).filter { event in
                allocation.outcomes(in: event).values.contains { $0.outcome == .tied }
            }
            notes += tied.map { event -> Phrase in
                "\(event): a tie about the last place is not decided by any rule."
                    + (event.scope == .relay
                        ? " Athletes are kept for the team. Shown are the individual places that "
                            + "are sure however it ends."
                        : "")
            }
        }
        return notes + needNote(allocations.flatMap(\.lists))
    }

    private func needNote(_ lists: [QualificationList]) -> [Phrase] {
        needs(of: lists).map { "It would take \($0)." }
    }

    private func clauseNotes(_ name: Clause.Name) -> [Phrase] {
        rules.map { [$0.sentence(of: name)] } ?? []
    }

    /// A place, in brackets where the rank does not rest on it; "–" none, "?" not known.
    private func words(_ result: QualificationList.Result) -> String {
        switch result.result {
        case .placed(let rank, let sharers):
            let place = sharers > 1 ? "\(rank)=" : "\(rank)"
            return result.isCounted ? place : "(\(place))"
        case .none: return "–"
        case .unknown: return "?"
        }
    }

    private func words(_ decision: QualificationList.Decision) -> Phrase {
        switch decision {
        case .best: if case .points = rules?.olympic?.ranking { "points" } else { "best result" }
        case .other: "the other result"
        case .shared: "nothing: the rank is shared"
        case .open: "results not known"
        }
    }
}
