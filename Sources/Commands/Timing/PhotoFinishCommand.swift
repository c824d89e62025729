import ArgumentParser
import RaceOffice
import Website

/// `rinkside lif FILES…`: what the photo finish camera recorded, into the ledger.
struct PhotoFinishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lif", abstract: "Take in what the photo finish camera recorded.",
        discussion: """
            Each file is one race as FinishLynx saves it. It is shown in the office beside the \
            result and becomes nothing by itself. The newest file of a race stands.
            """)

    @Argument(help: "Files.") var files: [String]
    @OptionGroup var stop: StopOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let house = try await House.open(database.path)
        let stop = try stop.find(in: try await house.state())
        let intake = PhotoFinishIntake(office: house.office, stop: stop, operator: .commandLine)
        var worst = ProcessCode.good
        for file in files {
            do {
                switch await intake.take(try InputFiles.bytes(at: file), from: file) {
                case .taken(let words, _): try Terminal.say(words)
                case .refused(let words):
                    Terminal.complain(words)
                    worst = max(worst, .findings)
                case .failed(let words): throw Trouble.store(words)
                }
            } catch let trouble as Trouble {
                Terminal.complain(trouble.description)
                worst = max(worst, trouble.exitCode)
            }
        }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }
}
