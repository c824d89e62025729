import RecordBook
import ShortTrack
import Testing

@Suite struct ChainFaultTests {
    let statements = try? Sample.seal([
        Sample.draft(.title("2023–24 World Cup")),
        Sample.draft(.person(Person(id: "a", name: "A", nation: "KOR")), in: "people"),
        Sample.draft(.organiser("International Skating Union")),
        Sample.draft(.person(Person(id: "b", name: "B", nation: "NED")), in: "people"),
        Sample.draft(.seeAlso("World Championships")),
    ])

    @Test func `a ledger nobody touched has no fault`() throws {
        #expect(ChainFault.all(in: try #require(statements)) == [])
        #expect(ChainFault.all(in: []) == [])
    }

    @Test(arguments: Tampering.allCases, [0, 2, 4])
    func `a change in any field of any statement is found`(
        _ tampering: Tampering, _ index: Int
    ) throws {
        var statements = try #require(statements)
        statements[index] = tampering.applied(to: statements[index])
        let faults = ChainFault.all(in: statements)
        #expect(faults.first?.sequence == statements[index].sequence)
        #expect(faults.first?.kind == tampering.fault)
    }

    @Test(arguments: 0..<4)
    func `a statement taken out leaves a gap`(_ index: Int) throws {
        var statements = try #require(statements)
        statements.remove(at: index)
        #expect(ChainFault.all(in: statements).contains { $0.kind == .numberMissing })
    }

    @Test func `a statement taken out is missed by its stream though the rest was renumbered`()
        throws
    {
        var statements = try #require(statements)
        statements.remove(at: 2)
        statements = statements.enumerated().map {
            StoredStatement(
                sequence: $0.offset + 1, envelope: $0.element.envelope, hash: $0.element.hash)
        }
        #expect(
            ChainFault.all(in: statements).map { "\($0.sequence) \($0.stream) \($0.kind)" }
                == ["4 season/2023-24 linkBroken"])
    }

    @Test func `a content rehashed after a change breaks the link of the next`() throws {
        var statements = try #require(statements)
        let changed = Tampering.payload.applied(to: statements[0])
        statements[0] = StoredStatement(
            sequence: 1, envelope: changed.envelope, hash: changed.envelope.digest)
        #expect(
            ChainFault.all(in: statements).map { "\($0.sequence) \($0.stream) \($0.kind)" }
                == ["3 season/2023-24 linkBroken"])
    }

    @Test(arguments: Tampering.allCases.filter { $0 != .sequence })
    func `a statement that was changed never reaches the fold`(_ tampering: Tampering) throws {
        let changed = tampering.applied(to: try #require(statements?.last))
        guard
            case .corrupt(changed.sequence, _) = #expect(
                throws: LedgerError.self, performing: { try Statement(changed) })
        else {
            Issue.record("not said to be damaged")
            return
        }
    }
}
