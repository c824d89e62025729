import RecordBook
import ShortTrack
import Testing

@Suite struct `Many statements understood together` {
    private let stored = try? Sample.seal(
        (1...10_000).map { Sample.draft(.seeAlso("World Championships of year \($0)")) })

    @Test func `come in their order, each as it is alone`() async throws {
        let stored = try #require(stored)
        let statements = try await Statement.all(in: stored)
        #expect(statements == (try stored.map { try Statement($0) }))
        #expect(try await Statement.all(in: []).isEmpty)
    }

    @Test func `are refused for the first that was changed`() async throws {
        var stored = try #require(stored)
        for index in [9_999, 6_000, 8_192] {
            stored[index] = Tampering.payload.applied(to: stored[index])
        }
        let error = await #expect(throws: LedgerError.self) { try await Statement.all(in: stored) }
        guard case .corrupt(6_001, _) = error else {
            Issue.record("the first damaged statement is not named: \(String(describing: error))")
            return
        }
    }

    @Test func `are about what their bodies are about`() throws {
        let stored = try #require(stored?.first)
        #expect(try Statement(stored).subject == Statement(stored).body.subject)
    }
}
