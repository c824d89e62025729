/// Measures and prints one line for each benchmark; `make bench` builds in release first.
@main struct Bench {
    static func main() throws {
        var report = Report()
        TableBenchmarks.run(into: &report)
        if let binary = CommandLine.arguments.dropFirst().first {
            try BinaryBenchmarks(binary: binary).run(into: &report)
        } else {
            print("Without the path of a rinkside binary its start is not measured.")
        }
    }
}
