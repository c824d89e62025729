import ArgumentParser
import RaceOffice
import RecordBook
import ShortTrack
import Website

/// `rinkside replay 2023-24 montreal-1 --speed 20`: a recorded competition as if it were today.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Serve the site while a recorded competition is run again.",
        discussion: """
            Pages, boards and the live feed follow as they did on the day. The database is only \
            read. \(ServerOptions.precedence)
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-1.") var stop: String
    @Option(help: ArgumentHelp("How many times as fast as it was.", valueName: "times"))
    var speed: Double = 20
    @Option(
        name: .customLong("longest-wait"),
        help: ArgumentHelp(
            "The longest wait between two things, so that a night is short.",
            valueName: "seconds"))
    var longestWait = 10
    @OptionGroup var server: ServerOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (0.01...100_000).contains(speed) else {
            throw ValidationError("--speed is a number from 0.01 to 100000, such as 20.")
        }
        guard (0...86_400).contains(longestWait) else {
            throw ValidationError("--longest-wait is a number of seconds up to 86400.")
        }
    }

    func run() async throws {
        let log = try server.log()
        let house = try await House.open(database.path)
        let state = try await house.state()
        let view = try SeasonOptions.season(season, asOf: nil, in: state, of: database.path)
        let competition = try view.stop(stop)
        guard let replay = Replay(of: competition.id, in: state.statements) else {
            throw Trouble.unknown(
                "No race of \(competition.title) is in \(database.path). A competition that was "
                    + "run here or came as a race file can be replayed: rinkside demo makes one.")
        }
        let ledger = RevealedLedger(
            try await house.storedStatements(), showing: replay.beginning)
        let office = Office(ledger: ledger, log: log, now: House.now)
        let site = Site(
            office: office, accounts: Accounts(store: InMemoryAccounts()), log: log,
            address: try server.address, now: House.now, offset: House.offset)
        try await server.serve(
            site, greeting: greeting(replay, of: competition),
            beside: [{ await play(replay, ledger, office) }])
    }

    private func greeting(_ replay: Replay, of stop: Competition) -> String {
        let seconds = replay.steps.reduce(0) { $0 + wait(for: $1) } / 1000
        return """
            \(stop.title): \(replay.steps.count) steps in \(seconds / 60) min \(seconds % 60) s. \
            Nothing is changed in the database. Stop with Ctrl-C.
            """
    }

    /// How long to wait for a step, in milliseconds.
    private func wait(for step: Replay.Step) -> Int64 {
        min(Int64(Double(step.wait) / speed), Int64(longestWait) * 1000)
    }

    private func play(
        _ replay: Replay, _ ledger: RevealedLedger, _ office: Office
    ) async {
        for step in replay.steps {
            do {
                try await Task.sleep(for: .milliseconds(wait(for: step)))
                await ledger.reveal(through: step.sequence)
                try await office.refresh()
            } catch is CancellationError {
                return
            } catch {
                return Terminal.complain("The replay stopped: \(error)")
            }
            if let said = step.said, let race = said.race {
                let clock = "\(step.moment)".dropFirst(11).prefix(8)
                Terminal.complain(
                    "\(clock) \(race.event.category.possessive) \(race.event.title), \(race.title): "
                        + said.kind.rawValue)
            }
        }
        Terminal.complain("The replay is over; the pages stay until Ctrl-C.")
    }
}
