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
        try await accounts.add(name: "anna", role: .referee, password: "three laps to go")
        let session = try await accounts.signIn(
            name: "anna", password: "three laps to go", now: Timestamp(milliseconds: 0))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
            #expect(bytes.range(of: Data("three laps".utf8)) == nil)
            #expect(bytes.range(of: Data(session.token.text.utf8)) == nil)
        }
    }

    @Test func `accounts survive closing the file`() async throws {
        let account = try Account(name: "anna", role: .referee)
        try await SQLiteAccounts(path: path).add(account, password: PasswordHash(text: "$"))
        #expect(try await SQLiteAccounts(path: path).accounts() == [account])
    }

    @Test func `a role of a later version is said, not guessed`() async throws {
        let store = try SQLiteAccounts(path: path)
        try await store.file.write {
            try $0.execute(sql: "INSERT INTO account VALUES ('anna', 'starter', '$')")
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
