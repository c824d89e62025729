import Foundation
import GRDB
import RecordBook
import ShortTrack
import Testing

@testable import SQLiteStores

@Suite struct SQLiteLedgerTests {
    let folder: TemporaryFolder
    var path: String { folder.file("rinkside.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    @Test func `an append survives closing the file`() async throws {
        let stored = try await SQLiteLedger(path: path)
            .append([Sample.title("a"), Sample.person(1)], at: Sample.moment)
        #expect(try await SQLiteLedger(path: path).statements(after: 0) == stored)
    }

    @Test func `the writer waits for the disk, and readers do not wait for the writer`()
        async throws
    {
        let file = try SQLiteLedger(path: path).file
        #expect(try await file.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
        #expect(
            try await file.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    }

    @Test func `what was acknowledged is there and nothing else, when the file fails in between`()
        async throws
    {
        let ledger = try SQLiteLedger(path: path)
        try await ledger.file.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER broken BEFORE INSERT ON statement
                    WHEN new.subject LIKE '%-7' OR new.subject LIKE '%-23'
                    BEGIN SELECT RAISE(ABORT, 'broken'); END
                    """)
        }
        let acknowledged = await withTaskGroup(of: [String].self) { group in
            for author in 0..<40 {
                group.addTask {
                    let drafts = (try? [Sample.person(author), Sample.person(author + 100)]) ?? []
                    let stored = try? await ledger.append(drafts, at: Sample.moment)
                    return (stored ?? []).map(\.envelope.subject)
                }
            }
            return await group.reduce(into: [String]()) { $0 += $1 }
        }
        #expect(!acknowledged.contains { $0.hasSuffix("-7") || $0.hasSuffix("-23") })
        let all = try await ledger.statements(after: 0)
        #expect(all.map(\.envelope.subject).sorted() == acknowledged.sorted())
        #expect(ChainFault.all(in: all) == [])
        // It goes on afterwards.
        #expect(try await ledger.append([Sample.person(200)], at: Sample.moment).count == 1)
    }

    @Test func `another program's append changes the counter and is read on`() async throws {
        let server = try SQLiteLedger(path: path)
        let command = try SQLiteLedger(path: path)
        var counters = [try await server.changeCounter()]
        for number in 1...5 {
            let writer = number.isMultiple(of: 2) ? server : command
            let stored = try await writer.append([Sample.person(number)], at: Sample.moment)
            counters.append(try await server.changeCounter())
            #expect(try await server.statements(after: number - 1) == stored)
            #expect(try await server.changeCounter() == counters.last)
        }
        #expect(Set(counters).count == 6)
        #expect(counters == counters.sorted())
    }

    @Test func `an author who had not seen another program's statement is refused`() async throws {
        let server = try SQLiteLedger(path: path)
        let command = try SQLiteLedger(path: path)
        _ = try await command.append([Sample.title("a", seen: 0)], at: Sample.moment)
        await #expect(throws: LedgerError.conflict(subject: "title", seen: 0, latest: 1)) {
            try await server.append([Sample.title("b", seen: 0)], at: Sample.moment)
        }
    }

    @Test func `several programs may make the file and write at once`() async throws {
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for program in 0..<6 {
                group.addTask {
                    let ledger = try SQLiteLedger(path: path)
                    for number in 0..<10 {
                        _ = try await ledger.append(
                            [Sample.person(program * 10 + number)], at: Sample.moment)
                    }
                }
            }
            try await group.waitForAll()
        }
        let all = try await SQLiteLedger(path: path, access: .readOnly).statements(after: 0)
        #expect(all.count == 60)
        #expect(ChainFault.all(in: all) == [])
    }

    @Test func `a ledger opened to look is read beside one that writes, and not written`()
        async throws
    {
        let writer = try SQLiteLedger(path: path)
        let first = try await writer.append([Sample.title("a")], at: Sample.moment)
        let reader = try SQLiteLedger(path: path, access: .readOnly)
        #expect(try await reader.statements(after: 0) == first)
        let counter = try await reader.changeCounter()
        _ = try await writer.append([Sample.title("b")], at: Sample.moment)
        #expect(try await reader.statements(after: 0).count == 2)
        #expect(try await reader.changeCounter() != counter)
        let error = await #expect(throws: LedgerError.self) {
            try await reader.append([Sample.title("c")], at: Sample.moment)
        }
        #expect("\(try #require(error))".contains("may only be read"))
    }

    @Test func `a ledger nobody has open can be opened to look`() async throws {
        _ = try await SQLiteLedger(path: path).append([Sample.title("a")], at: Sample.moment)
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
        let reader = try SQLiteLedger(path: path, access: .readOnly)
        #expect(try await reader.statements(after: 0).count == 1)
        #expect(try await reader.fileFaults() == [])
    }

    @Test(arguments: [
        "UPDATE statement SET payload = '[]'", "DELETE FROM statement",
        "UPDATE statement SET sequence = 9",
        "INSERT OR REPLACE INTO statement SELECT * FROM statement WHERE sequence = 1",
        """
        INSERT OR REPLACE INTO statement SELECT 3, stream, version, kind, kind_version, subject,
            recorded_at, known_since, actor, source, visibility, payload, previous_hash, hash
        FROM statement WHERE sequence = 1
        """,
        """
        INSERT INTO statement SELECT 4, stream, 3, kind, kind_version, subject,
            recorded_at, known_since, actor, source, visibility, payload, previous_hash, hash
        FROM statement WHERE sequence = 1
        """,
    ])
    func `the file itself refuses to change what was stated`(_ sql: String) async throws {
        let ledger = try SQLiteLedger(path: path)
        let stored = try await ledger.append(
            [Sample.title("a"), Sample.title("b")], at: Sample.moment)
        let other = try DatabaseQueue(path: path)
        let error = #expect(throws: DatabaseError.self) {
            try other.write { try $0.execute(sql: sql) }
        }
        #expect(error?.message?.hasPrefix("a statement ") == true)
        #expect(try await ledger.statements(after: 0) == stored)
    }

    @Test func `a flipped byte in a row of the file is found`() async throws {
        let ledger = try SQLiteLedger(path: path)
        _ = try await ledger.append(
            [Sample.title("a"), Sample.title("b"), Sample.title("c")], at: Sample.moment)
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    DROP TRIGGER statement_is_never_changed;
                    UPDATE statement SET payload = replace(payload, 'b', 'c') WHERE sequence = 2
                    """)
        }
        let statements = try await ledger.statements(after: 0)
        #expect(try await ledger.fileFaults() == [])
        #expect(
            ChainFault.all(in: statements).map { "\($0.sequence) \($0.kind)" }
                == ["2 contentChanged"])
    }

    /// The same from below: no SQL, one bit of the file itself.
    @Test func `a flipped bit on the disk is found, even one that is no text any more`()
        async throws
    {
        _ = try await SQLiteLedger(path: path).append(
            [Sample.title("before"), Sample.title("touched"), Sample.title("after")],
            at: Sample.moment)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(bytes.range(of: Data(#"["touched"]"#.utf8)))
        bytes[place.lowerBound + 4] ^= 0x80
        try bytes.write(to: URL(fileURLWithPath: path))
        let statements = try await SQLiteLedger(path: path, access: .readOnly)
            .statements(after: 0)
        #expect(
            ChainFault.all(in: statements).map { "\($0.sequence) \($0.kind)" }
                == ["2 contentChanged"])
    }

    /// An index that says something else than its table, as after a bad copy.
    @Test func `damage to the file's own structure is found`() async throws {
        let ledger = try SQLiteLedger(path: path)
        _ = try await ledger.append((1...9).map { try Sample.person($0) }, at: Sample.moment)
        #expect(try await ledger.fileFaults() == [])
        #expect(try await ledger.fileFaults(quickly: true) == [])
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_schema SET sql = replace(sql, '(stream, subject)', '(stream, actor)')
                    WHERE name = 'statement_subject'
                    """)
        }
        let damaged = try SQLiteLedger(path: path, access: .readOnly)
        #expect(try await damaged.fileFaults().first?.contains("statement_subject") == true)
        #expect(ChainFault.all(in: try await damaged.statements(after: 0)) == [])
    }

    @Test func `a text the file could not give back whole is refused`() async throws {
        let ledger = try SQLiteLedger(path: path)
        await #expect(throws: LedgerError.self) {
            try await ledger.append(
                [Sample.draft(.seeAlso("a\0b"), in: Sample.season())], at: Sample.moment)
        }
        #expect(try await ledger.statements(after: 0) == [])
    }
}
