import Glibc

/// Measures and prints one line for each benchmark; `make bench` builds in release first.
@main struct Bench {
    static func main() {
        let report = Report()
        TableBenchmarks.run(into: report)
        guard let binary = CommandLine.arguments.dropFirst().first else {
            print("Without the path of a rinkside binary its start is not measured.")
            return
        }
        do {
            try BinaryBenchmarks(binary: binary).run(into: report)
        } catch {
            print("Stopped: \(error)")
            exit(1)
        }
    }
}
