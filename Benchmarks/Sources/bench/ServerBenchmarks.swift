import Glibc

/// The server, from its start or with nothing rendered yet.
struct ServerBenchmarks {
    let workplace: Workplace

    func run(into report: Report) throws {
        try report.collect("server start to first page", goal: 150, runs: 11) {
            try withServer { port, began in
                try fetch("/2023-24/", port: port, status: "200")
                return ContinuousClock.now - began
            }
        }
        for season in ["2003-04", "2011-12", "2013-14", "2023-24"] {
            try report.collect("first rendering of /\(season)/", goal: 100, runs: 7) {
                try withServer { port, _ in
                    // A page nobody has shows that the server is there, and costs the season none.
                    try fetch("/nothing", port: port, status: "404")
                    return try ContinuousClock().measure {
                        try fetch("/\(season)/", port: port, status: "200")
                    }
                }
            }
        }
    }

    private func withServer(
        _ measure: (UInt16, ContinuousClock.Instant) throws -> Duration
    ) throws -> Duration {
        let port = try LocalPort.free()
        let began = ContinuousClock.now
        let server = try workplace.start(["serve", "--port", "\(port)"])
        defer {
            server.terminate()
            _ = server.wait()
        }
        return try measure(port, began)
    }

    /// Gets a page as soon as the server answers.
    private func fetch(_ path: String, port: UInt16, status: String) throws {
        let began = ContinuousClock.now
        while ContinuousClock.now - began < .seconds(10) {
            guard let page = LocalPort.get(path, port: port) else {
                // Asking without a pause would take the server's processor from it.
                usleep(500)
                continue
            }
            guard page.split(separator: " ").dropFirst().first == Substring(status) else {
                throw BenchmarkError(description: "\(path) is: \(page.prefix { $0 != "\r\n" })")
            }
            return
        }
        throw BenchmarkError(description: "the server did not answer within ten seconds")
    }
}
