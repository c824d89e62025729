import ArgumentParser
import Publishing
import RecordBook

/// `rinkside verify`: whether the ledger is as it was written.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the database and the chain of hashes of every stream.",
        discussion: """
            What was cut off at the end of a stream no chain can show: compare the counts and \
            last hashes with those of a copy.
            """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: "table, csv or json.") var format: TableFormat = .table

    func run() async throws {
        let house = try await House.open(database.path)
        let damage = try await house.fileDamage()
        for line in damage { Terminal.complain("\(database.path): \(line)") }
        let stored = try await house.storedStatements()
        let faults = ChainFault.all(in: stored)
        for fault in faults {
            Terminal.complain(fault.words)
        }
        guard damage.isEmpty, faults.isEmpty else {
            Terminal.complain("\(damage.count + faults.count) faults found.")
            throw ExitCode(ProcessCode.findings.rawValue)
        }
        try Terminal.say(try format.write(Table.streams(stored)))
    }
}
