import ArgumentParser
import SQLiteStores

/// `rinkside backup FILE`: a copy of the database that is known to be whole, also while serving.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database, also while it is served, and check the copy.",
        discussion: """
            The accounts are copied to a file beside it: weekend.sqlite and \
            weekend-accounts.sqlite. Who is signed in is not copied. A copy gets its name when \
            it is complete and every chain in it holds; until then it ends in .partial.
            """)

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file")) var file: String
    @Flag(help: "Replace the file when there is one.") var force = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard !LedgerFiles.areOne(file, database.path), !InputFiles.exists(file + "-wal") else {
            throw Trouble.unknown(
                "\(file) is a database in use, no place for a backup. Name another file.")
        }
        let accounts = SQLiteAccounts.path(besideLedger: file)
        for path in [file, accounts] where InputFiles.exists(path) && !force {
            throw Trouble.unknown(
                "\(path) is there already. Name another file, or replace it with --force.")
        }
        let statements = try await LedgerFiles.copy(database.path, to: file)
        try Terminal.say(LedgerFiles.sentence(file, statements))
        let count = try await LedgerFiles.copyAccounts(beside: database.path, to: file)
        try Terminal.say(
            count.map {
                "\(accounts): \($0) account\($0 == 1 ? "" : "s"). Keep it where only you can read it."
            }
                ?? "There are no accounts beside \(database.path), so none were copied.")
    }
}
