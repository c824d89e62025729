import Racing
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// Statements on different subjects may come in any order.
@Suite struct PermutationTests {
    @Test(arguments: 1...40)
    func `permuting statements on different subjects changes nothing`(_ seed: UInt64) throws {
        let inOrder = try Summary(drafts)
        var generator = Lot(seed: seed)
        let permuted = shuffled(drafts, using: &generator)
        try #require(permuted.map(\.body) != drafts.map(\.body))
        #expect(try Summary(permuted) == inOrder, "seed \(seed)")
    }

    @Test(arguments: 1...40)
    func `folding on says the same as folding everything`(_ seed: UInt64) throws {
        var generator = Lot(seed: seed)
        var drafts = shuffled(drafts, using: &generator)
        let withdrawn = Int.random(in: 1...drafts.count, using: &generator)
        drafts.insert(
            Sample.draft(
                .retracted(
                    Retraction(
                        statement: withdrawn, subject: drafts[withdrawn - 1].body.subject,
                        reason: "not ours"))),
            at: Int.random(in: withdrawn...drafts.count, using: &generator))
        let statements = try Sample.statements(drafts)
        var records = Records(folding: [])
        var folded = 0
        while folded < statements.count {
            let next = min(statements.count, folded + Int.random(in: 1...4, using: &generator))
            let hasMore = next < statements.count && Bool.random(using: &generator)
            records.take(
                Array(statements[folded..<next]), after: Array(statements[..<folded]),
                hasMore: hasMore)
            folded = next
            guard !hasMore else { continue }
            #expect(
                Summary(records) == Summary(Records(folding: Array(statements[..<folded]))),
                "seed \(seed), \(folded) statements")
        }
    }

    @Test func `the summary these tests compare sees a difference`() throws {
        #expect(try Summary(drafts) != Summary(Array(drafts.dropLast())))
    }

    /// The setting, two sources on the relay, a race and two people.
    let drafts: [Draft] =
        Fixture.all.filter { $0.kind != .retracted }.map { Sample.draft($0.body) } + [
            Sample.draft(.page, [1: "KOR", 2: "NED", 3: "USA"]),
            Sample.draft(.officialResult, [1: "NED", 2: "KOR"], extent: .some),
            Sample.draft(
                .person(Person(id: "hwang-dae-heon", name: "Hwang Daeheon", nation: "KOR")),
                in: "people"),
            Sample.draft(
                .event(Event(id: "2023-24/montreal-2/men-500", date: "2023-10-29", number: 1))),
            Sample.draft(.event(Event(id: "demo/rink/men-500", date: "2023-10-30", number: 1))),
            Sample.draft(.entries(EntryList(event: "2023-24/montral-2/men-500", entries: []))),
            Sample.draft(
                .entry(TeamEntry(event: "demo/rink/men-500", nation: "KOR", skaters: []))),
            Sample.draft(.registry(Registry(event: "demo/rink/men-500", isOpen: true))),
            Sample.draft(
                .competition(
                    Competition(
                        id: "2023-24/montreal-1", stage: 1, place: "Montréal", nation: "CAN",
                        venue: nil))),
            Sample.draft(
                .standing(
                    StandingClaim(
                        standing: "women-relay", rank: 1, competitor: "NED", points: Points(360)))),
        ]

    /// Any order in which the statements on one subject keep theirs.
    private func shuffled(_ drafts: [Draft], using generator: inout Lot) -> [Draft] {
        var queues: [String: [Draft]] = [:]
        for draft in drafts { queues[draft.body.subject, default: []].append(draft) }
        var subjects = drafts.map(\.body.subject)
        subjects.shuffle(using: &generator)
        return subjects.compactMap { queues[$0]?.removeFirst() }
    }

    /// Everything a season's record says, without the numbers of the statements.
    private struct Summary: Equatable {
        var lines: [String] = []
        var claims: Set<String> = []

        init(_ drafts: [Draft]) throws {
            self.init(Records(folding: try Sample.statements(drafts)))
        }

        init(_ records: Records) {
            for person in records.people.all {
                lines.append("\(person): \(records.people.forms(of: person))")
            }
            for season in records.seasons.values.sorted(by: { $0.id < $1.id }) {
                lines.append("\(season.id) \(season.title ?? "") \(season.organiser ?? "")")
                lines.append("\(String(describing: season.neighbours))")
                lines.append("\(String(describing: season.rulebook?.value.id))")
                lines += season.competitions.map { "\($0)" }
                for event in season.events {
                    lines.append("\(event.event) \(event.entries)")
                    lines.append("\(event.entering.stage) \(event.entering.moves.map(\.value))")
                    lines += event.entering.teams.values.map { "\($0.value)" }.sorted()
                    lines += event.entering.withdrawals.values.map { "\($0.value)" }.sorted()
                    lines += event.entering.lineUps.values.flatMap(\.values)
                        .map { "\($0.value)" }.sorted()
                    lines += event.placings?.places.map { "\($0.rank) \($0.competitor)" } ?? []
                    for race in event.racesInOrder {
                        lines.append("\(race.id) \(race.isOfficial) \(race.startList as Any)")
                        lines.append("\(race.result as Any) \(race.decisions.map(\.decision))")
                    }
                }
                lines += season.competitions.map { "\(season[$0.id]?.helmets ?? [])" }
                lines += season.strayEvents.map(\.description)
                lines += season.findings.map { "\($0)" }
                claims.formUnion(season.standings.map { "\($0.value)" })
                claims.formUnion(season.captions.map { "\($0.value)" })
                claims.formUnion(season.champions.map { "\($0.value)" })
                claims.formUnion(season.counts.map { "\($0.value)" })
                claims.formUnion(season.editions.map { "\($0.value)" })
                claims.formUnion(season.spans.map { "\($0.value)" })
                claims.formUnion(season.uncounted.map { "\($0.value)" })
                claims.formUnion(season.seeAlso)
            }
        }
    }
}
