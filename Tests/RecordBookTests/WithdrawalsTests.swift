import RecordBook
import ShortTrack
import Testing

@Suite struct WithdrawalsTests {
    private let stream: RecordBook.Stream = "competition/2023-24/montreal-2"
    private let event: EventID = "2023-24/montreal-2/women-500"
    private let race: RaceID = "2023-24/montreal-2/women-500/final-a-1"

    private func decision(_ competitor: Competitor) -> Body {
        .decision(
            Decision(race: race, competitor: competitor, ruling: .penalty, reason: "contact"))
    }

    private func withdrawal(of number: Int, isReplaced: Bool? = nil) -> Body {
        .retracted(
            Retraction(
                statement: number, subject: "race/\(race)", reason: "a slip",
                isReplaced: isReplaced))
    }

    /// The decisions after statements, each made a minute after the one before; the first is
    /// the calendar's.
    private func record(_ bodies: [Body]) throws -> RaceRecord {
        let calendar = Sample.draft(
            .event(Event(id: event, date: "2023-10-29", number: 4)), in: stream)
        let statements = try Sample.statements(
            readings: [[calendar]] + bodies.map { [Sample.draft($0, in: stream)] })
        let record = Records(folding: statements).seasons["2023-24"]?[event]?.races[race]
        // Taken in one by one it comes to the same.
        var one = Records(folding: [])
        for (index, statement) in statements.enumerated() {
            one.take([statement], after: Array(statements.prefix(index)))
        }
        let whole = try #require(record)
        let step = try #require(one.seasons["2023-24"]?[event]?.races[race])
        #expect(step.decisions.map(\.decision) == whole.decisions.map(\.decision))
        #expect(step.latest == whole.latest)
        return whole
    }

    @Test func `a withdrawal that is withdrawn gives back what it took`() throws {
        let said = [decision("KOR:kim"), withdrawal(of: 2), withdrawal(of: 3)]
        #expect(try record(Array(said.prefix(2))).decisions.isEmpty)
        #expect(try record(said).decisions.map(\.decision.competitor) == ["KOR:kim"])
        #expect(try record(said + [withdrawal(of: 4)]).decisions.isEmpty)
    }

    @Test func `what is put in a place stands there, at its time, and is the latest`() throws {
        let record = try record([
            decision("KOR:kim"), decision("NED:jansen"), withdrawal(of: 2, isReplaced: true),
            decision("CAN:roy"),
        ])
        #expect(record.decisions.map(\.decision.competitor) == ["CAN:roy", "NED:jansen"])
        #expect(
            record.decisions.first?.statement.recordedAt.milliseconds
                == Sample.moment.milliseconds + 60_000)
        #expect(record.decisions.first?.statement.sequence == 5)
        #expect(record.latest == 5)
    }

    @Test func `a replacement is replaced and taken back like anything else`() throws {
        let said = [
            decision("KOR:kim"), decision("NED:jansen"), withdrawal(of: 2, isReplaced: true),
            decision("CAN:roy"), withdrawal(of: 5, isReplaced: true), decision("USA:smith"),
        ]
        #expect(
            try record(said).decisions.map(\.decision.competitor) == ["USA:smith", "NED:jansen"])
        #expect(
            try record(said + [withdrawal(of: 7)]).decisions.map(\.decision.competitor) == [
                "NED:jansen"
            ])
        // Without the second withdrawal the first replacement stands again.
        #expect(
            try record(said + [withdrawal(of: 6)]).decisions.map(\.decision.competitor) == [
                "CAN:roy", "NED:jansen", "USA:smith",
            ])
    }
}
