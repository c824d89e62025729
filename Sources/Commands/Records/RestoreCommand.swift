import ArgumentParser
import RaceOffice
import RecordBook
import SQLiteStores

/// `rinkside restore FILE`: a backup back in the place of the database.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the database, which is kept.",
        discussion: """
            The backup is checked first. The database it replaces is kept beside it under a \
            dated name. Accounts come back where there are none; those that are there stay as \
            they are.
            """)

    @Argument(help: ArgumentHelp("The backup.", valueName: "file")) var file: String
    @Flag(
        help: "Also replace a database that is damaged or has statements the backup lacks.")
    var force = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let path = database.path
        guard !LedgerFiles.areOne(file, path) else {
            throw Trouble.unknown("\(file) is the database itself. Name a backup.")
        }
        let backup = try await LedgerFiles.sound(file, as: file)
        try Terminal.say(LedgerFiles.sentence(file, backup))
        let isReplacing = InputFiles.exists(path)
        if isReplacing { try await release(path, for: backup) }
        // Beside its place first: a disk that is full is known before anything is moved.
        let ready = path + ".restored"
        _ = try await LedgerFiles.copy(file, to: ready)
        let clock = "\(House.now())".filter { $0 != ":" }
        // What a damaged database has in its log goes before it: one without the other is less.
        for companion in ["-wal", "-shm", ""] where InputFiles.exists(path + companion) {
            try LedgerFiles.move(path + companion, to: "\(path).\(clock)\(companion)")
        }
        try LedgerFiles.move(ready, to: path)
        try Terminal.say(
            "\(path): restored."
                + (isReplacing ? " What was there before is kept as \(path).\(clock)." : ""))
        try await restoreAccounts(beside: path)
    }

    /// Makes sure that a database may be replaced: nobody has it open, and the backup has all of
    /// it or `--force` is given.
    private func release(_ path: String, for backup: [StoredStatement]) async throws {
        let known = Set(backup.map(\.hash))
        let lacking: [StoredStatement]
        let isFree: Bool
        do throws(LedgerError) {
            let ledger = try SQLiteLedger(path: path)
            lacking = try await ledger.statements(after: 0).filter { !known.contains($0.hash) }
            isFree = try ledger.release()
        } catch {
            guard !force else { return }
            throw Trouble.store(
                "\(error)\nSo nobody can say what of it \(file) lacks. --force replaces it all the "
                    + "same and keeps it.")
        }
        guard isFree else {
            throw Trouble.store(
                "Another program has \(path) open. Stop the server, then restore. Nothing was "
                    + "changed.")
        }
        guard let last = lacking.last, !force else { return }
        throw Trouble.unknown(
            "\(path) has \(lacking.count) statements that \(file) lacks, the last being "
                + "\(last.sequence) of \(last.envelope.stream). Nothing was changed; --force "
                + "replaces it all the same and keeps it.")
    }

    private func restoreAccounts(beside path: String) async throws {
        let accounts = SQLiteAccounts.path(besideLedger: path)
        if InputFiles.exists(accounts) {
            let known = try await Self.accountWork { () throws(AccountError) in
                try await SQLiteAccounts(path: accounts).accounts()
            }
            if !known.isEmpty { return try Terminal.say("\(accounts): kept as it is.") }
        }
        let count = try await LedgerFiles.copyAccounts(beside: file, to: path)
        try Terminal.say(
            count.map { "\(accounts): \($0) account\($0 == 1 ? "" : "s") restored." }
                ?? "There are no accounts beside \(file): rinkside user add makes one.")
    }
}
