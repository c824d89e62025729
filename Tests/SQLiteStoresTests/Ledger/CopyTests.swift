import Foundation
import GRDB
import RaceOffice
import RecordBook
import Testing

@testable import SQLiteStores

@Suite struct CopyTests {
    let folder: TemporaryFolder
    var path: String { folder.file("rinkside.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    @Test func `copies made while others write are whole units, without companions`()
        async throws
    {
        let ledger = try SQLiteLedger(path: path)
        let writer = Task {
            for number in 0..<40 {
                _ = try await ledger.append(
                    (0..<5).map { try Sample.person(number * 5 + $0) }, at: Sample.moment)
            }
        }
        for number in 0..<10 {
            let copy = folder.file("copy-\(number).sqlite")
            try SQLiteLedger(path: path, access: .readOnly).copy(to: copy)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(files.filter { $0.hasPrefix("copy-\(number)") } == ["copy-\(number).sqlite"])
            let statements = try await SQLiteLedger(path: copy, access: .readOnly)
                .statements(after: 0)
            #expect(statements.count.isMultiple(of: 5))
            #expect(ChainFault.all(in: statements).isEmpty)
        }
        try await writer.value
    }

    @Test func `a ledger somebody has open is not released`() throws {
        let server = try SQLiteLedger(path: path)
        #expect(try !SQLiteLedger(path: path).release())
        #expect(try server.release())
        #expect(try SQLiteLedger(path: path).release())
    }

    @Test func `nobody is signed in by a copy of the accounts`() async throws {
        let accounts = try SQLiteAccounts(path: path)
        try await accounts.file.write { database in
            try database.execute(
                sql: """
                    INSERT INTO account VALUES ('rita', 'referee', '-', NULL);
                    INSERT INTO session VALUES (x'01', 'rita', 9, 9);
                    INSERT INTO link VALUES (x'01', 'rita', 9, NULL)
                    """)
        }
        #expect(try accounts.copy(to: folder.file("copy.sqlite")) == 1)
        let copy = try SQLiteAccounts(path: folder.file("copy.sqlite"), access: .readOnly)
        #expect(try await copy.accounts().map(\.name) == ["rita"])
        #expect(
            try await copy.file.read {
                try Int.fetchOne(
                    $0, sql: "SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM link)")
            } == 0)
    }

    @Test func `a full disk takes nothing, and everything once there is room`() async throws {
        let ledger = try SQLiteLedger(path: path)
        let first = try await ledger.append([Sample.title("a")], at: Sample.moment)
        func limit(_ pages: Int) async throws {
            try await ledger.file.write {
                _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)")
            }
        }
        try await limit(1)
        let drafts = try (0..<100).map { try Sample.person($0) }
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.append(drafts, at: Sample.moment)
        }
        #expect("\(try #require(error))".contains("is full. Nothing was written"))
        #expect(try await ledger.statements(after: 0) == first)
        try await limit(10_000)
        _ = try await ledger.append(drafts, at: Sample.moment)
        #expect(ChainFault.all(in: try await ledger.statements(after: 0)).isEmpty)
    }
}
