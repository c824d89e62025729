import RecordBook
import ShortTrack
import Testing

@Suite struct `Many statements understood together` {
    private let stored = try? Sample.seal(
        (1...10_000).map { Sample.draft(.seeAlso("World Championships of year \($0)")) })

    @Test func `come in their order, each as it is alone`() async throws {
        let ledger = Shelf(stored: try #require(stored))
        let alone = try ledger.stored.map { try Statement($0) }
        #expect(try await all(after: 0, in: ledger) == alone)
        #expect(try await all(after: 4_999, in: ledger) == Array(alone[4_999...]))
        #expect(try await all(after: 10_000, in: ledger).isEmpty)
    }

    @Test func `are refused for the first that was changed`() async throws {
        var stored = try #require(stored)
        for index in [9_999, 6_000, 8_192] {
            stored[index] = Tampering.payload.applied(to: stored[index])
        }
        let ledger = Shelf(stored: stored)
        let error = await #expect(throws: LedgerError.self) {
            try await all(after: 0, in: ledger)
        }
        guard case .corrupt(6_001, _) = error else {
            Issue.record("the first damaged statement is not named: \(String(describing: error))")
            return
        }
    }

    @Test func `are refused when the store fails on the way`() async throws {
        let ledger = Shelf(stored: try #require(stored), failing: 5_000)
        await #expect(throws: LedgerError.store("a failing disk")) {
            try await all(after: 0, in: ledger)
        }
    }

    private func all(after sequence: Int, in ledger: Shelf) async throws -> [Statement] {
        var statements: [Statement] = []
        try await Statement.inParts(after: sequence, of: ledger) { statements += $0 }
        return statements
    }

    @Test func `are about what their bodies are about`() throws {
        let stored = try #require(stored?.first)
        #expect(try Statement(stored).subject == Statement(stored).body.subject)
    }

    /// A ledger that holds what it is given, be it damaged, and may fail behind a number.
    private struct Shelf: Ledger {
        let stored: [StoredStatement]
        var failing = Int.max

        func append(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError)
            -> [StoredStatement]
        {
            throw .store("nothing can be added")
        }

        func statements(after sequence: Int, limit: Int) throws(LedgerError) -> [StoredStatement] {
            guard sequence + limit < failing else { throw .store("a failing disk") }
            return Array(stored.dropFirst(sequence).prefix(limit))
        }

        func changeCounter() -> Int { stored.count }
    }
}
