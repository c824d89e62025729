import Glibc

/// Measures and prints one line for each benchmark; `make bench` builds in release first.
///
/// `bench BINARY` runs all, `bench BINARY office server` those groups.
@main struct Bench {
    private enum Group: String, CaseIterable {
        case tables, weekend, office, commands, server
    }

    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let binary = arguments.first else { return stop("Name a rinkside binary.") }
        let names = arguments.dropFirst()
        let groups = names.isEmpty ? Group.allCases : names.compactMap(Group.init)
        guard names.isEmpty || groups.count == names.count else {
            let known = Group.allCases.map(\.rawValue).joined(separator: ", ")
            return stop("The groups are \(known).")
        }
        do {
            let workplace = try Workplace(binary: binary)
            defer { workplace.remove() }
            let report = Report()
            for group in groups { try await run(group, in: workplace, into: report) }
        } catch {
            stop("Stopped: \(error)")
        }
    }

    private static func run(
        _ group: Group, in workplace: Workplace, into report: Report
    ) async throws {
        switch group {
        case .tables: TableBenchmarks.run(into: report)
        case .weekend: WeekendBenchmarks.run(into: report)
        case .office: try await OfficeBenchmarks.run(into: report)
        case .commands: try CommandBenchmarks(workplace: workplace).run(into: report)
        case .server: try ServerBenchmarks(workplace: workplace).run(into: report)
        }
    }

    private static func stop(_ why: String) {
        print(why)
        exit(1)
    }
}
