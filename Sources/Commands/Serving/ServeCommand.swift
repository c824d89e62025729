import ArgumentParser
import Phrases
import RaceOffice
import Website

/// `rinkside serve`: the web site and the race office.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the site and the race office.",
        discussion: ServerOptions.precedence)

    @OptionGroup var server: ServerOptions
    @Option(
        help: ArgumentHelp(
            "The folder shared with FinishLynx: start lists are written to it, .lif files read.",
            valueName: "path"))
    var lynx: String?
    @OptionGroup var stop: StopOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let log = try server.log()
        let path = database.path
        let house = try await House.open(path, creating: true, log: log)
        let state = try await house.state()
        let accounts = try House.accounts(beside: path)
        let officers = try await Self.accountWork { () throws(AccountError) in
            try await accounts.all()
        }
        var greeting =
            "\(state.sequence) statements, \(state.seasons.count.counted("season", "seasons")). "
            + "Stop with Ctrl-C."
        if let warning = house.office.latest.warning(at: House.now()) {
            greeting += "\n\(warning)"
        }
        if state.sequence == 0 {
            greeting +=
                "\n\(path) is empty. rinkside import archive/2023-24\(database.flag) brings a season in."
        }
        if officers.isEmpty {
            greeting +=
                "\nNobody can sign in at /office yet. In another window: "
                + "\(CommandLine.arguments[0]) user add NAME --role administrator\(database.flag)"
        }
        let site = Site(
            office: house.office, accounts: accounts, log: log,
            address: try server.address, measurements: ServerOptions.measurements, now: House.now,
            offset: House.offset)
        var work: [@Sendable () async -> Void] = []
        if let lynx {
            let stop = try stop.find(in: state)
            let folder = LynxFolder(
                path: lynx, stop: stop, office: house.office, log: log,
                noticeboard: site.refusedFiles)
            work = [{ await folder.watch() }]
            greeting += "\nFinishLynx: \(stop) in the folder \(lynx)."
        }
        try await server.serve(site, greeting: greeting, beside: work)
    }
}
