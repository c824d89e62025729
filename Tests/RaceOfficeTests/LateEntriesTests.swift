import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

/// A file with entries that comes when the ranking list is published.
@Suite struct LateEntriesTests {
    @Test(arguments: [
        ("KOR", "kim/40.5 lee/40.9 park/41.0 | seo/40.7", nil),
        ("KOR", "kim/40.5 lee/40.9 seo/40.7", "leave out park"),
        ("KOR", "kim/40.5 lee/40.9 han | seo/40.7", "add han; leave out park"),
        ("ITA", "neri", "add Nando Neri"),
        (
            "NED", "vos/41.5 bos/40.8 smit/43.0",
            "change the order, a substitute, a time or the remark"
        ),
    ])
    func `is refused with what it would change, unless that is nothing`(
        _ nation: String, _ names: String, _ change: String?
    ) async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        let before = try await weekend.list(weekend.men500)
        let found = try await findings(weekend, nation, names, in: weekend.men500)
        #expect(
            found.map(\.found.description)
                == (change.map { ["the list is published, and this would \($0)"] } ?? []))
        for finding in found {
            #expect(finding.code == .listPublished && finding.severity == .error)
            #expect(finding.file == "late.csv" && finding.line == 2)
        }
        #expect(try await weekend.list(weekend.men500) == before)
        #expect(
            try await weekend.record(weekend.men500).entering.teams.keys.sorted().map(\.code)
                == ["CAN", "KOR", "NED"])
    }

    @Test func `is taken in as long as the list is open, or once it is open again`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        #expect(try await findings(weekend, "ITA", "neri", in: weekend.men500).isEmpty)
        try await weekend.act(.publish(weekend.men500, lot: 5))
        #expect(try await !findings(weekend, "ITA", "neri sala", in: weekend.men500).isEmpty)
        #expect(try await findings(weekend, "ITA", "rossi", in: weekend.women500).isEmpty)
        try await weekend.act(
            .register(Registry(event: weekend.men500, isOpen: true, reason: "late papers")))
        #expect(try await findings(weekend, "ITA", "neri sala", in: weekend.men500).isEmpty)
        #expect(
            try await weekend.record(weekend.men500).entering.teams[try #require(Nation("ITA"))]?
                .value.skaters.count == 2)
    }

    @Test func `of a set-up does not take the place of a list published here`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        let before = try await weekend.list(weekend.men500)
        let entries = try await weekend.record(weekend.men500).entries
        func setUp(_ entries: [Entry]) async throws -> [Finding] {
            let draft = Draft(
                stream: .competition(weekend.men500.competition),
                body: .entries(EntryList(event: weekend.men500, entries: entries)),
                knownSince: try #require(CalendarDate("2026-11-21")), actor: "test",
                source: Source(document: "season.yaml", line: 7, authority: .officialDecision))
            do {
                _ = try await weekend.office.take([draft], by: .commandLine)
                return []
            } catch {
                guard case .invalid(let findings) = error else { throw error }
                return findings
            }
        }
        let gone = try #require(entries.last?.competitor)
        let name = try await weekend.season.name(gone)
        let found = try await setUp(entries.dropLast())
        #expect(
            found.map(\.found.description) == [
                "the list is published, and this would leave out \(name)"
            ])
        #expect(found.map(\.line) == [7])
        #expect(try await weekend.list(weekend.men500) == before)
        #expect(try await setUp(entries).isEmpty)
    }

    @Test func `names skaters the records know, however they are spelled`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        let korea = try #require(Nation("KOR"))
        let kim = Person(
            id: try #require(PersonID("kim")), name: "Kim Min-seo", nation: korea)
        let file = ["KIM MIN SEO", "Baek Nuri"].map {
            Person(id: PersonID(name: $0 + " of a file", nation: korea), name: $0, nation: korea)
        }
        let day = try #require(CalendarDate("2026-11-21"))
        let source = Source(document: "entries.csv", line: 2, authority: .officialDecision)
        func naming(_ person: Person) -> Draft {
            Draft(
                stream: .people, body: .person(person), knownSince: day, actor: "test",
                source: source)
        }
        _ = try await weekend.office.take([naming(kim)], by: .commandLine)
        let entry = TeamEntry(
            event: weekend.women500, nation: korea,
            skaters: file.map { TeamEntry.Skater(person: $0.id) })
        let drafts =
            file.map(naming) + [
                Draft(
                    stream: .competition(entry.event.competition), body: .entry(entry),
                    knownSince: day, actor: "test", source: source)
            ]
        let receipt = try await weekend.office.take(drafts, by: .commandLine)
        #expect(receipt.added == 3)
        let entered = try await weekend.record(weekend.women500).entering.teams[korea]?.value
        #expect(entered?.skaters.map(\.person) == [kim.id, file[1].id])
        // Read again, the file says nothing new.
        #expect(try await weekend.office.take(drafts, by: .commandLine).added == 0)
    }

    /// What is wrong with a file of one entry; it is taken in where nothing is.
    private func findings(
        _ weekend: EntryWeekend, _ nation: String, _ names: String, in event: EventID
    ) async throws -> [Finding] {
        let draft = Draft(
            stream: .competition(event.competition),
            body: .entry(try EntryWeekend.team(nation, names, in: event)),
            knownSince: try #require(CalendarDate("2026-11-21")), actor: "test",
            source: Source(document: "late.csv", line: 2, authority: .officialDecision))
        // The file names people who are not known yet.
        let person = Draft(
            stream: .people,
            body: .person(
                Person(
                    id: try #require(PersonID("neri")), name: "Nando Neri",
                    nation: try #require(Nation("ITA")))),
            knownSince: draft.knownSince, actor: "test", source: draft.source)
        do {
            _ = try await weekend.office.take([person, draft], by: .commandLine)
            return []
        } catch {
            guard case .invalid(let findings) = error else { throw error }
            return findings
        }
    }
}
