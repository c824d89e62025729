import ArgumentParser
import CoreMetrics
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

/// Where a server listens and how much it says.
///
/// Flags come before the environment, that before the file of settings, that before the defaults.
struct ServerOptions: ParsableArguments {
    @Option(help: "The address to listen on; 127.0.0.1 when missing.") var host: String?
    @Option(help: "The port to listen on; 8080 when missing.") var port: Int?

    /// Where the site is reached from outside, as calendars and feeds name it.
    var address: String {
        get throws { try Settings.address(isServed: true) ?? "http://127.0.0.1:\(boundPort())" }
    }

    /// Says it of a command's flags in its help.
    static let precedence = """
        Flags come before the environment (RINKSIDE_HOST, RINKSIDE_PORT, RINKSIDE_DATABASE, \
        RINKSIDE_ADDRESS, RINKSIDE_LOG_LEVEL, RINKSIDE_LOG_FORMAT), that before the same names as lines of the file \
        RINKSIDE_CONFIG, that before the defaults. Port 0 picks a free one.
        """

    /// What the server measures of its own work, from now on.
    static let measurements: Measurements = {
        let measurements = Measurements()
        MetricsSystem.bootstrap(measurements)
        return measurements
    }()

    /// The log: as loud as RINKSIDE_LOG_LEVEL says, in the form of RINKSIDE_LOG_FORMAT.
    func log() throws -> Logger {
        let format = Settings.value("rinkside.log.format") ?? "text"
        guard ["text", "json"].contains(format) else {
            throw Trouble.unknown(
                "\(format) is not a format of RINKSIDE_LOG_FORMAT; choose text or json.")
        }
        var log = Logger(label: "rinkside") { label in
            format == "json"
                ? JSONLogHandler(label: label) as any LogHandler
                : StreamLogHandler.standardError(label: label)
        }
        let level = Settings.value("rinkside.log.level") ?? "warning"
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Trouble.unknown(
                "\(level) is not a level of RINKSIDE_LOG_LEVEL; choose one of "
                    + Logger.Level.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        log.logLevel = logLevel
        return log
    }

    /// Serves a site until the process is asked to end.
    /// - Parameters:
    ///   - greeting: what is said beside the address once readers can connect.
    ///   - work: what goes on meanwhile.
    func serve(
        _ site: Site, greeting: String, beside work: [@Sendable () async -> Void] = []
    ) async throws {
        let host = host ?? Settings.value("rinkside.host") ?? "127.0.0.1"
        let port = try boundPort()
        let connections = try OpenFiles.forConnections()
        do {
            try await site.serve(
                host: host, port: port, connections: connections, beside: work
            ) { bound in
                let name = host.contains(":") ? "[\(host)]" : host
                try? Terminal.say("Rinkside is at http://\(name):\(bound)\n\(greeting)")
            }
        } catch let error as BindingError {
            throw Trouble.store(Self.words(error, host: host, port: port))
        } catch {
            throw Trouble.store("The server on \(host):\(port) failed: \(error).")
        }
    }

    private func boundPort() throws -> Int {
        let wanted =
            port.map(String.init) ?? Settings.value("rinkside.port") ?? "8080"
        guard let port = Int(wanted), (0...65535).contains(port) else {
            throw Trouble.unknown("\(wanted) is not a port; choose one from 0 to 65535.")
        }
        return port
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
        case nil: "\(error): name an address of this machine with --host, 0.0.0.0 for all."
        default: "The server cannot listen on \(host):\(port): \(error)."
        }
    }
}
