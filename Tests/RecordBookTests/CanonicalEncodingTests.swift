import RecordBook
import ShortTrack
import Testing

@Suite struct CanonicalEncodingTests {
    @Test func `there is a fixture of every kind`() {
        #expect(Set(Fixture.all.map(\.kind)) == Set(Body.Kind.allCases))
    }

    @Test(arguments: Fixture.all)
    func `a statement is written as it always was`(_ fixture: Fixture) throws {
        let stored = try #require(try Sample.seal([Sample.draft(fixture.body)]).first)
        #expect(stored.envelope.payload == fixture.text)
    }

    @Test(arguments: Fixture.all)
    func `a statement written long ago can be read`(_ fixture: Fixture) throws {
        let envelope = StoredStatement.Envelope(
            stream: "season/2023-24", version: 1, kind: fixture.kind.rawValue, kindVersion: 1,
            subject: fixture.body.subject, recordedAt: Sample.moment.milliseconds,
            knownSince: "2023-10-29", actor: "recorder",
            source: #"{"authority":"page","document":"a season page","line":120}"#,
            visibility: "public", payload: fixture.text, previousHash: [])
        let statement = try Statement(
            StoredStatement(sequence: 1, envelope: envelope, hash: envelope.digest))
        #expect(statement.body == fixture.body)
        #expect(statement.source == Sample.page)
    }

    @Test(arguments: Fixture.all)
    func `a statement comes back as it went in`(_ fixture: Fixture) throws {
        let draft = Draft(
            stream: "competition/2023-24/montreal-2", body: fixture.body,
            knownSince: "2023-11-02", actor: "the referee",
            source: Source(document: "results \"corrected\" / \u{1F3C5}", authority: .correction),
            visibility: .office)
        let statement = try #require(try Sample.statements([draft]).first)
        #expect(statement.body == draft.body)
        #expect(statement.stream == draft.stream)
        #expect(statement.knownSince == draft.knownSince)
        #expect(statement.actor == draft.actor)
        #expect(statement.source == draft.source)
        #expect(statement.visibility == draft.visibility)
        #expect(statement.recordedAt == Sample.moment)
    }

    @Test func `the hash of a statement is what it always was`() throws {
        let stored = try Sample.seal([
            Sample.draft(.title("2023–24 World Cup")), Sample.draft(.organiser("ISU")),
        ])
        #expect(
            stored.map { Self.hex($0.hash) } == [
                "6655540526ddd0e3952e6206486f416349cc8864efb2ca5370cae4b71e121f0c",
                "9ecb50432298e3fbb8bf505cb9b008d02265adaca185e0ddb55524f9b1ce2daf",
            ])
    }

    @Test(arguments: [
        ("unknown stream", "weather/today", "title", 1, #"["x"]"#),
        ("unknown kind", "season/2023-24", "weather", 1, #"["x"]"#),
        ("a later version of the kind", "season/2023-24", "title", 2, #"["x"]"#),
        ("two values where one belongs", "season/2023-24", "title", 1, #"["x","y"]"#),
        ("no JSON", "season/2023-24", "title", 1, "x"),
    ])
    func `a statement that cannot be read is damaged, and says which`(
        _ what: String, _ stream: String, _ kind: String, _ version: Int, _ payload: String
    ) {
        let envelope = StoredStatement.Envelope(
            stream: stream, version: 1, kind: kind, kindVersion: version, subject: "title",
            recordedAt: 0, knownSince: "2023-10-29", actor: "",
            source: #"{"authority":"page","document":""}"#, visibility: "public", payload: payload,
            previousHash: [])
        let error = #expect(throws: LedgerError.self) {
            try Statement(StoredStatement(sequence: 42, envelope: envelope, hash: envelope.digest))
        }
        guard case .corrupt(sequence: 42, _) = error else {
            Issue.record("\(what): \(String(describing: error))")
            return
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
