import Glibc

/// Measures and prints one line for each benchmark; `make bench` builds in release first.
@main struct Bench {
    static func main() async {
        let report = Report()
        TableBenchmarks.run(into: report)
        WeekendBenchmarks.run(into: report)
        do { try await OfficeBenchmarks.run(into: report) } catch { print("Stopped: \(error)") }
        guard let binary = CommandLine.arguments.dropFirst().first else {
            print("Without the path of a rinkside binary no process is measured.")
            return
        }
        do {
            let workplace = try Workplace(binary: binary)
            defer { workplace.remove() }
            try CommandBenchmarks(workplace: workplace).run(into: report)
            try ServerBenchmarks(workplace: workplace).run(into: report)
        } catch {
            print("Stopped: \(error)")
            exit(1)
        }
    }
}
