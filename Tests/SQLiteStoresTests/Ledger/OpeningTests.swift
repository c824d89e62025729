import Foundation
import GRDB
import RecordBook
import Testing

@testable import SQLiteStores

/// What somebody reads who names the wrong file.
@Suite struct OpeningTests {
    let folder: TemporaryFolder
    var path: String { folder.file("rinkside.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    private func refusal(_ path: String, _ access: Access = .readWrite) throws -> LedgerError {
        try #require(
            #expect(throws: LedgerError.self) { try SQLiteLedger(path: path, access: access) })
    }

    @Test(arguments: [Access.readWrite, .readOnly])
    func `a file that is no database is refused and left alone`(_ access: Access) throws {
        let text = Data("2023–24 ISU Speed Skating World Cup".utf8)
        try text.write(to: URL(fileURLWithPath: path))
        #expect("\(try refusal(path, access))".contains("is not a database"))
        #expect(FileManager.default.contents(atPath: path) == text)
    }

    @Test(arguments: [Access.readWrite, .readOnly])
    func `another program's database is refused and left alone`(_ access: Access) throws {
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE bookmark (title TEXT)") }
        let before = FileManager.default.contents(atPath: path)
        #expect("\(try refusal(path, access))".contains("not Rinkside's ledger"))
        #expect(FileManager.default.contents(atPath: path) == before)
    }

    /// Only root may give files away.
    @Test(.enabled(if: getuid() == 0))
    func `what root makes in a service's folder is the service's`() throws {
        try FileManager.default.setAttributes(
            [.ownerAccountID: 65_534, .groupOwnerAccountID: 65_534], ofItemAtPath: folder.path)
        _ = try SQLiteLedger(path: path)
        let owner = try FileManager.default.attributesOfItem(atPath: path)
        #expect(owner[.ownerAccountID] as? Int == 65_534)
        #expect(owner[.groupOwnerAccountID] as? Int == 65_534)
    }

    @Test func `the accounts are not taken for a ledger`() throws {
        _ = try SQLiteAccounts(path: path)
        #expect("\(try refusal(path))".contains("not Rinkside's ledger"))
    }

    @Test(arguments: [Access.readWrite, .readOnly])
    func `a ledger of a later version is refused`(_ access: Access) throws {
        _ = try SQLiteLedger(path: path)
        try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 2") }
        guard case .tooNew(let why) = try refusal(path, access) else {
            Issue.record("not refused as too new")
            return
        }
        #expect(why.contains("has version 2, this program knows 1"))
    }

    @Test func `a folder that is missing is named`() throws {
        let path = folder.file("season/rinkside.sqlite")
        #expect("\(try refusal(path))".contains("there is no folder \(folder.path)/season/"))
    }

    @Test func `a folder is no file`() throws {
        #expect("\(try refusal(folder.path))".contains("is a folder"))
    }

    @Test func `nothing is made by looking`() throws {
        #expect("\(try refusal(path, .readOnly))".contains("there is no file"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `an empty file becomes a ledger when it may be written`() throws {
        try Data().write(to: URL(fileURLWithPath: path))
        #expect("\(try refusal(path, .readOnly))".contains("holds no ledger yet"))
        _ = try SQLiteLedger(path: path)
        _ = try SQLiteLedger(path: path, access: .readOnly)
    }

    @Test func `a file another program holds is said to be locked`() async throws {
        let file = try DatabaseFile(
            path, format: SQLiteLedger.format, access: .readWrite, patience: 0.05)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = await #expect(throws: DatabaseError.self) {
            try await file.write { try $0.execute(sql: "PRAGMA user_version = 1") }
        }
        guard case .failed(let why) = StoreFault(try #require(error), path: path) else {
            Issue.record("not a failure of the store")
            return
        }
        #expect(why.contains("locked by another program"))
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    }

    /// SQLite's own words say neither which file nor what to do.
    @Test(arguments: [
        (ResultCode.SQLITE_FULL, "the disk that holds season.sqlite is full"),
        (.SQLITE_BUSY, "season.sqlite is locked by another program"),
        (.SQLITE_BUSY_SNAPSHOT, "season.sqlite is locked by another program"),
        (.SQLITE_READONLY, "season.sqlite may only be read"),
        (.SQLITE_READONLY_DIRECTORY, "season.sqlite may only be read"),
        (.SQLITE_CANTOPEN, "season.sqlite cannot be opened"),
        (.SQLITE_NOTADB, "season.sqlite is not a database"),
        (.SQLITE_CORRUPT, "season.sqlite is damaged"),
        (.SQLITE_IOERR_WRITE, "the disk that holds season.sqlite takes no more"),
        (.SQLITE_IOERR_SHMSIZE, "the disk that holds season.sqlite takes no more"),
        (.SQLITE_IOERR_FSYNC, "the disk that holds season.sqlite failed"),
    ])
    func `each trouble is put into words that name the file`(
        _ code: ResultCode, _ words: String
    ) {
        guard
            case .failed(let why) = StoreFault(
                DatabaseError(resultCode: code), path: "season.sqlite")
        else {
            Issue.record("not a failure of the store")
            return
        }
        #expect(why.hasPrefix(words))
    }

    @Test func `a file taken away under the program takes nothing more, and says so`()
        async throws
    {
        let ledger = try SQLiteLedger(path: path)
        func refused() async throws -> Bool {
            await #expect(throws: LedgerError.self) { try await ledger.changeCounter() }
            let error = await #expect(throws: LedgerError.self) {
                try await ledger.append([try Sample.person(2)], at: Sample.moment)
            }
            return "\(try #require(error))".contains("is not the file that was opened")
        }
        _ = try await ledger.append([try Sample.person(1)], at: Sample.moment)
        try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
        #expect(try await refused())
        try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
        _ = try await ledger.append([try Sample.person(2)], at: Sample.moment)
        for name in ["", "-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + name) }
        let other = try SQLiteLedger(path: path)
        #expect(try await refused())
        #expect(try await other.statements(after: 0).isEmpty)
    }
}
