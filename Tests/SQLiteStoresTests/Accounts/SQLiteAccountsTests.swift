import Foundation
import GRDB
import RaceOffice
import ShortTrack
import Testing

@testable import SQLiteStores

@Suite struct SQLiteAccountsTests {
    let folder: TemporaryFolder
    var path: String { folder.file("rinkside-accounts.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    @Test func `only the owner may read the file and what lies beside it`() async throws {
        let store = try SQLiteAccounts(path: path)
        try await store.add(
            Account(name: "anna", role: .referee), password: PasswordHash(text: "$"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.count == 3)
        for file in files { #expect(try permissions(folder.file(file)) == 0o600, "\(file)") }
    }

    @Test func `a file that came back readable for everybody is closed again`() throws {
        _ = try SQLiteAccounts(path: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = try SQLiteAccounts(path: path)
        #expect(try permissions(path) == 0o600)
    }

    @Test func `neither a password nor a token is in the file`() async throws {
        let store = try SQLiteAccounts(path: path)
        let accounts = Accounts(store: store)
        try await accounts.add(
            name: "anna", role: .referee, password: "three laps to go",
            by: .commandLine(at: Timestamp(milliseconds: 0)))
        let link = try await accounts.invite(
            "anna", by: .commandLine(at: Timestamp(milliseconds: 0)))
        let session = try await accounts.signIn(
            name: "anna", password: "three laps to go", now: Timestamp(milliseconds: 0))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
            #expect(bytes.range(of: Data("three laps".utf8)) == nil)
            #expect(bytes.range(of: Data(session.token.text.utf8)) == nil)
            #expect(bytes.range(of: Data(link.token.text.utf8)) == nil)
        }
    }

    @Test func `accounts survive closing the file`() async throws {
        let account = try Account(name: "anna", role: .referee)
        try await SQLiteAccounts(path: path).add(account, password: PasswordHash(text: "$"))
        #expect(try await SQLiteAccounts(path: path).accounts() == [account])
    }

    @Test func `a file of the first version is brought up with its accounts`() async throws {
        let old = try DatabaseQueue(path: path)
        try await old.write { database in
            try database.execute(sql: SQLiteAccounts.format.steps[0])
            try database.execute(
                sql: """
                    PRAGMA application_id = \(SQLiteAccounts.format.applicationID);
                    PRAGMA user_version = 1;
                    INSERT INTO account VALUES ('anna', 'referee', '$one');
                    INSERT INTO session VALUES (x'00', 'anna', 9999999999999);
                    """)
        }
        try old.close()
        let anna = try Account(name: "anna", role: .referee)
        let copy = folder.file("copy.sqlite")
        #expect(try SQLiteAccounts(path: path, access: .readOnly).copy(to: copy) == 1)
        for path in [path, copy] {
            let store = try SQLiteAccounts(path: path)
            #expect(
                try await store.credentials(of: "anna")
                    == Credentials(account: anna, password: PasswordHash(text: "$one")))
            let leader = try Account(name: "KOR", role: .teamLeader, nation: Nation("KOR"))
            try await store.add(leader, password: nil)
            #expect(try await store.accounts() == [leader, anna])
        }
    }

    @Test func `a role of a later version is said, not guessed`() async throws {
        let store = try SQLiteAccounts(path: path)
        try await store.file.write {
            try $0.execute(sql: "INSERT INTO account VALUES ('anna', 'starter', '$', NULL)")
        }
        let error = await #expect(throws: AccountError.self) { try await store.accounts() }
        #expect("\(try #require(error))".contains("unknown role \"starter\""))
    }

    @Test(arguments: [
        ("rinkside.sqlite", "rinkside-accounts.sqlite"),
        ("/srv/a.b/season.db", "/srv/a.b/season-accounts.db"),
        ("/srv/a.b/season", "/srv/a.b/season-accounts"),
        (".hidden", ".hidden-accounts"), ("./rinkside.sqlite", "./rinkside-accounts.sqlite"),
    ])
    func `the accounts lie beside the ledger`(_ ledger: String, _ accounts: String) {
        #expect(SQLiteAccounts.path(besideLedger: ledger) == accounts)
    }

    private func permissions(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}
