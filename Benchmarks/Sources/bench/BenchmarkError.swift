/// Why something could not be measured.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String
}
