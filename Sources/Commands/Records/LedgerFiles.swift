import FoundationEssentials
import RaceOffice
import RecordBook
import SQLiteStores

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Database files as such: copied, checked, moved.
enum LedgerFiles {
    /// Copies a ledger beside its new name, checks the copy, and only then gives it the name.
    /// - Returns: the statements of the copy.
    static func copy(_ source: String, to path: String) async throws -> [StoredStatement] {
        let partial = partial(path)
        do throws(LedgerError) {
            try SQLiteLedger(path: source, access: .readOnly).copy(to: partial)
        } catch {
            throw Trouble(error)
        }
        let statements: [StoredStatement]
        do {
            statements = try await sound(partial, as: source)
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw error
        }
        try move(partial, to: path)
        return statements
    }

    /// Copies the accounts beside a ledger.
    /// - Returns: how many there are; nothing when there is no file of accounts.
    static func copyAccounts(beside source: String, to ledger: String) async throws -> Int? {
        let source = SQLiteAccounts.path(besideLedger: source)
        guard InputFiles.exists(source) else { return nil }
        let path = SQLiteAccounts.path(besideLedger: ledger)
        let partial = partial(path)
        let count = try await BackupCommand.accountWork { () throws(AccountError) in
            try SQLiteAccounts(path: source, access: .readOnly).copy(to: partial)
        }
        try move(partial, to: path)
        return count
    }

    /// The statements of a file that is sound and whose chains hold.
    /// - Parameter name: what the file is called in messages.
    static func sound(_ path: String, as name: String) async throws -> [StoredStatement] {
        let statements: [StoredStatement]
        var faults: [String]
        do throws(LedgerError) {
            let ledger = try SQLiteLedger(path: path, access: .readOnly)
            statements = try await ledger.statements(after: 0)
            faults = try await ledger.fileFaults()
        } catch {
            throw Trouble(error)
        }
        faults += ChainFault.all(in: statements).map(\.words)
        for fault in faults { Terminal.complain("\(name): \(fault)") }
        guard faults.isEmpty else {
            throw Trouble.store("\(name) is damaged, as said above. Nothing was written.")
        }
        return statements
    }

    /// Moves a file and waits until its folder is on the disk; what has the name is replaced.
    static func move(_ source: String, to path: String) throws {
        guard rename(source, path) == 0 else {
            throw Trouble.output(
                "\(path) cannot be written. May this user change its folder? It is in \(source).")
        }
        let folder = open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Whether two paths lead to one file.
    static func areOne(_ path: String, _ other: String) -> Bool {
        func number(_ path: String) -> [Int]? {
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            else { return nil }
            return [attributes[.systemNumber], attributes[.systemFileNumber]]
                .compactMap { $0 as? Int }
        }
        return number(path).map { $0 == number(other) } ?? false
    }

    /// What is in a file whose chains hold.
    ///
    /// "weekend.sqlite: 321 statements in 9 streams, 290 kB: every chain holds."
    static func sentence(_ path: String, _ statements: [StoredStatement]) -> String {
        let streams = Set(statements.map(\.envelope.stream)).count
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
        return "\(path): \(statements.count) statements in \(streams) streams, "
            + "\((size + 999) / 1000) kB: every chain holds."
    }

    /// The name of a copy that is not finished; one left by a power cut is removed.
    private static func partial(_ path: String) -> String {
        let partial = path + ".partial"
        for companion in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: partial + companion)
        }
        return partial
    }
}
