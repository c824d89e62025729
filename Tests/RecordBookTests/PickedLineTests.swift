import RecordBook
import Rulebook
import ShortTrack
import Testing

struct PickedLineTests {
    private let event: EventID = "2023-24/montreal-2/women-relay-3000"

    private func line(_ round: Round, races: Int) -> PickedLine {
        PickedLine(
            event: event,
            line: ProgressionLine(
                round: round, fewest: 9, most: 9, races: races, perRace: 2, fastest: 0,
                next: .finalA), reason: "ice")
    }

    private func record(_ bodies: [Body]) throws -> EventRecord {
        let drafts =
            [Sample.calendar]
            + bodies.map { Sample.draft($0, in: "competition/2023-24/montreal-2") }
        let records = Records(folding: try Sample.statements(drafts))
        return try #require(records.seasons["2023-24"]?[event])
    }

    @Test func `the latest line picked for a round stands`() throws {
        let record = try record([
            .line(line(.heats, races: 3)), .line(line(.semifinals, races: 2)),
            .line(line(.heats, races: 2)),
        ])
        #expect(record.pickedLines.map(\.value.line.round) == [.heats, .semifinals])
        #expect(record.pickedLines.first?.value.line.races == 2)
        #expect(record.latestLine == 4)
    }

    @Test func `a withdrawn line gives way to the one before it`() throws {
        let first = line(.heats, races: 3)
        let retraction = Retraction(statement: 3, subject: first.subject, reason: "more ice")
        let record = try record([
            .line(first), .line(line(.heats, races: 2)), .retracted(retraction),
        ])
        #expect(record.pickedLines.map(\.value.line.races) == [3])
        #expect(record.latestLine == 4)
        #expect(Body.retracted(retraction).event == event)
        #expect(first.subject == "line/2023-24/montreal-2/women-relay-3000/heats")
    }
}
