import RecordBook
import ShortTrack
import Testing

/// What every ledger promises, whatever it is kept in.
@Suite struct LedgerConformanceTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: LedgerUnderTest.allCases)
    func `a new ledger is empty`(_ kind: LedgerUnderTest) async throws {
        #expect(try await kind.open(in: folder).statements(after: 0) == [])
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `what was appended is read back field by field`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        let draft = try Sample.title("Short track \"World Cup\" – Montréal \u{1F3C5}\n")
        let stored = try await ledger.append([draft], at: Sample.moment)
        #expect(try await ledger.statements(after: 0) == stored)
        let statement = try Statement(try #require(stored.first))
        #expect(statement.sequence == 1)
        #expect(statement.stream == draft.stream)
        #expect(statement.body == draft.body)
        #expect(statement.knownSince == draft.knownSince)
        #expect(statement.recordedAt == Sample.moment)
        #expect(statement.actor == draft.actor)
        #expect(statement.source == draft.source)
        #expect(statement.visibility == draft.visibility)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `statements are numbered in the order they came`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        let first = try await ledger.append(
            [Sample.person(1), Sample.title("a"), Sample.person(2)], at: Sample.moment)
        let second = try await ledger.append(
            [Sample.title("b"), Sample.person(3)], at: Sample.moment)
        #expect((first + second).map(\.sequence) == [1, 2, 3, 4, 5])
        #expect((first + second).map(\.envelope.version) == [1, 1, 2, 2, 3])
        #expect(try await ledger.statements(after: 0) == first + second)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `each stream has its own chain, across appends and within one`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        _ = try await ledger.append(
            [Sample.person(1), Sample.title("a"), Sample.person(2)], at: Sample.moment)
        _ = try await ledger.append(
            [Sample.title("b", season: "2024-25"), Sample.title("c"), Sample.person(3)],
            at: Sample.moment)
        let all = try await ledger.statements(after: 0)
        #expect(ChainFault.all(in: all) == [])
        #expect(all[0].envelope.previousHash == [])
        #expect(all[1].envelope.previousHash == [])
        #expect(all[2].envelope.previousHash == all[0].hash)
        #expect(all[3].envelope.previousHash == [])
        #expect(all[4].envelope.previousHash == all[1].hash)
        #expect(all[5].envelope.previousHash == all[2].hash)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `reading on begins after the statement named`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        let drafts = try (1...5).map { try Sample.person($0) }
        let stored = try await ledger.append(drafts, at: Sample.moment)
        for sequence in 0...6 {
            #expect(
                try await ledger.statements(after: sequence) == Array(stored.dropFirst(sequence)))
        }
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `appending nothing changes nothing`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        let counter = try await ledger.changeCounter()
        #expect(try await ledger.append([], at: Sample.moment) == [])
        #expect(try await ledger.statements(after: 0) == [])
        #expect(try await ledger.changeCounter() == counter)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `an author who had not seen the latest is refused`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        _ = try await ledger.append([Sample.title("a", seen: 0)], at: Sample.moment)
        _ = try await ledger.append([Sample.title("b", seen: 1)], at: Sample.moment)
        await #expect(throws: LedgerError.conflict(subject: "title", seen: 1, latest: 2)) {
            try await ledger.append([Sample.title("c", seen: 1)], at: Sample.moment)
        }
        await #expect(throws: LedgerError.conflict(subject: "title", seen: 0, latest: 2)) {
            try await ledger.append([Sample.title("c", seen: 0)], at: Sample.moment)
        }
        await #expect(throws: LedgerError.conflict(subject: "title", seen: 9, latest: 2)) {
            try await ledger.append([Sample.title("c", seen: 9)], at: Sample.moment)
        }
        #expect(try await ledger.statements(after: 0).count == 2)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `an author who does not mind what came before is not refused`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        _ = try await ledger.append([Sample.title("a")], at: Sample.moment)
        _ = try await ledger.append([Sample.title("b")], at: Sample.moment)
        #expect(try await ledger.statements(after: 0).count == 2)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `the same subject of another stream is another subject`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        _ = try await ledger.append([Sample.title("a", seen: 0)], at: Sample.moment)
        _ = try await ledger.append(
            [Sample.title("a", season: "2024-25", seen: 0)], at: Sample.moment)
        #expect(try await ledger.statements(after: 0).count == 2)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `one draft refused keeps the whole append out`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        let before = try await ledger.append([Sample.title("a")], at: Sample.moment)
        await #expect(throws: LedgerError.self) {
            try await ledger.append(
                [Sample.person(1), Sample.title("b", seen: 0), Sample.person(2)],
                at: Sample.moment)
        }
        #expect(try await ledger.statements(after: 0) == before)
        let next = try await ledger.append([Sample.person(3)], at: Sample.moment)
        #expect(next.map(\.sequence) == [2])
        #expect(next.map(\.envelope.version) == [1])
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `two drafts on one subject in one append are one author's doing`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        let stored = try await ledger.append(
            [Sample.title("a", seen: 0), Sample.title("b", seen: 0)], at: Sample.moment)
        #expect(stored.map(\.sequence) == [1, 2])
        await #expect(throws: LedgerError.conflict(subject: "title", seen: 1, latest: 2)) {
            try await ledger.append([Sample.title("c", seen: 1)], at: Sample.moment)
        }
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `of many who saw the same only one is heard`(_ kind: LedgerUnderTest) async throws {
        let ledger = try kind.open(in: folder)
        for round in 0..<5 {
            let seen = try await ledger.statements(after: 0).last?.sequence ?? 0
            let won = await withTaskGroup(of: Bool.self) { group in
                for author in 0..<20 {
                    group.addTask {
                        let draft = try? Sample.title("\(round)-\(author)", seen: seen)
                        let stored = try? await ledger.append(
                            draft.map { [$0] } ?? [], at: Sample.moment)
                        return stored?.count == 1
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(won == 1)
        }
        #expect(try await ledger.statements(after: 0).count == 5)
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `of many at once nothing is lost and the chains hold`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for author in 0..<40 {
                group.addTask {
                    let stored = try await ledger.append(
                        [Sample.person(author * 2), Sample.person(author * 2 + 1)],
                        at: Sample.moment)
                    // One append's statements stand together.
                    #expect(stored[0].sequence + 1 == stored[1].sequence)
                }
            }
            try await group.waitForAll()
        }
        let all = try await ledger.statements(after: 0)
        #expect(all.count == 80)
        #expect(Set(all.map(\.envelope.subject)).count == 80)
        #expect(ChainFault.all(in: all) == [])
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `a refused append takes none of those beside it along`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        _ = try await ledger.append([Sample.title("a")], at: Sample.moment)
        let kept = await withTaskGroup(of: Bool.self) { group in
            for author in 0..<40 {
                group.addTask {
                    // Every other author had not seen the title.
                    let drafts =
                        try? [Sample.person(author)]
                        + (author.isMultiple(of: 2) ? [] : [Sample.title("b", seen: 0)])
                    return (try? await ledger.append(drafts ?? [], at: Sample.moment))?.count == 1
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(kept == 20)
        let all = try await ledger.statements(after: 0)
        #expect(all.count == 21)
        #expect(ChainFault.all(in: all) == [])
    }

    @Test(arguments: LedgerUnderTest.allCases)
    func `the change counter changes with an append and not without`(
        _ kind: LedgerUnderTest
    ) async throws {
        let ledger = try kind.open(in: folder)
        var seen: Set<Int> = [try await ledger.changeCounter()]
        for number in 1...5 {
            _ = try await ledger.append([Sample.person(number)], at: Sample.moment)
            let counter = try await ledger.changeCounter()
            #expect(seen.insert(counter).inserted)
            _ = try await ledger.statements(after: 0)
            #expect(try await ledger.changeCounter() == counter)
        }
    }
}
