import ArgumentParser
import Configuration
import Logging
import RaceOffice
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `rinkside serve`: the web site and the race office.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the site and the race office.",
        discussion: """
            Flags come before the environment (RINKSIDE_HOST, RINKSIDE_PORT, RINKSIDE_DATABASE, \
            RINKSIDE_LOG_LEVEL), that before the defaults. Port 0 picks a free one.
            """)

    @Option(help: "The address to listen on; 127.0.0.1 when missing.") var host: String?
    @Option(help: "The port to listen on; 8080 when missing.") var port: Int?
    @Option(
        help: ArgumentHelp(
            "The folder shared with FinishLynx: start lists are written to it, .lif files read.",
            valueName: "path"))
    var lynx: String?
    @OptionGroup var stop: StopOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = ConfigReader(provider: EnvironmentVariablesProvider())
        let host = host ?? settings.string(forKey: "rinkside.host", default: "127.0.0.1")
        let wanted = port.map(String.init) ?? settings.string(forKey: "rinkside.port") ?? "8080"
        guard let port = Int(wanted), (0...65535).contains(port) else {
            throw Trouble.unknown("\(wanted) is not a port; choose one from 0 to 65535.")
        }
        var log = Logger(label: "rinkside") { StreamLogHandler.standardError(label: $0) }
        let level = settings.string(forKey: "rinkside.log.level", default: "warning")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Trouble.unknown(
                "\(level) is not a level of RINKSIDE_LOG_LEVEL; choose one of "
                    + Logger.Level.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        log.logLevel = logLevel
        let path = database.path
        let house = try await House.open(path, creating: true, log: log)
        let state = try await house.state()
        let accounts = try House.accounts(beside: path)
        let officers = try await Self.accountWork { () throws(AccountError) in
            try await accounts.all()
        }
        var greeting =
            "\(state.sequence) statements, \(state.seasons.count) seasons. Stop with Ctrl-C."
        if state.sequence == 0 {
            greeting += "\n\(path) is empty. rinkside import archive/2023-24 brings a season in."
        }
        if officers.isEmpty {
            greeting +=
                "\nNobody can sign in at /office yet. In another window: "
                + "\(CommandLine.arguments[0]) user add NAME --role administrator"
        }
        var folder: LynxFolder?
        if let lynx {
            let stop = try stop.find(in: state)
            folder = LynxFolder(path: lynx, stop: stop, office: house.office, log: log)
            greeting += "\nFinishLynx: \(stop) in the folder \(lynx)."
        }
        try await serve(
            Site(office: house.office, accounts: accounts, log: log, now: House.now),
            host: host, port: port, greeting: greeting, beside: folder)
    }

    private func serve(
        _ site: Site, host: String, port: Int, greeting: String, beside folder: LynxFolder?
    ) async throws {
        let work: [@Sendable () async -> Void] =
            folder.map { folder in
                [{ await folder.watch() }]
            } ?? []
        do {
            try await site.serve(host: host, port: port, beside: work) { bound in
                let name = host.contains(":") ? "[\(host)]" : host
                try? Terminal.say("Rinkside is at http://\(name):\(bound)\n\(greeting)")
            }
        } catch let error as BindingError {
            throw Trouble.store(Self.words(error, host: host, port: port))
        } catch {
            throw Trouble.store("The server on \(host):\(port) failed: \(error).")
        }
    }

    private static func words(_ error: BindingError, host: String, port: Int) -> String {
        switch error.code {
        case EADDRINUSE:
            "Port \(port) is taken by another program; choose another with --port "
                + "\(port < 65535 ? port + 1 : 8080)."
        case EACCES:
            "This user may not listen on port \(port); choose one from 1024 on with --port 8080."
        case EADDRNOTAVAIL:
            "\(host) is not an address of this machine; choose one with --host, 0.0.0.0 for all."
        default: "The server cannot listen on \(host):\(port): \(error)."
        }
    }
}
