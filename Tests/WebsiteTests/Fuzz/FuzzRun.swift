import Foundation
import Racing
import Testing

/// Damaged inputs one after the other, until the time is up.
///
/// Input `n` of a seed is the same on every machine. Before it is let in it is written to a
/// folder, and taken away once all went well: what crashes or hangs a reader stays there.
struct FuzzRun {
    let seed: UInt64
    private let budget: Duration
    private let only: Int?
    private let folder = FileManager.default.temporaryDirectory.appending(path: "rinkside-fuzz")
    private let watch = FuzzWatch()

    /// No input of these sizes takes a tenth of it on a machine that has time.
    static let longest = Duration.seconds(120)
    /// No more is ever held, all tests of the process together.
    static let mostMemory = 3_000_000_000

    /// - Parameter environment: `FUZZ_SECONDS`, `FUZZ_SEED`, and `FUZZ_CASE` for one input alone.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 20_231_029
        budget = .seconds(environment["FUZZ_SECONDS"].flatMap(Int.init) ?? 6)
        only = environment["FUZZ_CASE"].flatMap(Int.init)
    }

    /// The input of a number.
    func input(_ number: Int, of specimens: [Specimen]) -> (Specimen, Lot) {
        var dice = Lot(seed: seed &* 1_000_003 &+ UInt64(number))
        var input = specimens[number % specimens.count]
        let other = specimens[dice.number(below: specimens.count)].bytes
        for _ in 0...dice.number(below: 5) {
            Damage.allCases[dice.number(below: Damage.allCases.count)]
                .apply(to: &input.bytes, other: other, &dice)
        }
        return (input, dice)
    }

    /// Tries one way in after the other.
    func run(_ trials: [any FuzzTrial]) async throws {
        let ways = trials.flatMap { trial in trial.specimens.map { _ in trial } }
        let specimens = trials.flatMap(\.specimens)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        print("fuzz: seed \(seed), \(budget); what goes wrong is in \(folder.path())")
        let clock = ContinuousClock()
        let end = clock.now + budget
        watch.begin()
        defer { watch.end() }
        var slowest = (Duration.zero, "")
        var number = only ?? 0
        repeat {
            var (input, dice) = input(number, of: specimens)
            let story = "FUZZ_SEED=\(seed) FUZZ_CASE=\(number), \(input.name)"
            let copy = folder.appending(path: "\(seed)-\(number)-\(input.lastName)")
            try Data(input.bytes).write(to: copy)
            watch.look(at: story)
            let start = clock.now
            let faults = try await ways[number % ways.count].faults(with: input, &dice)
            let time = clock.now - start
            if time > slowest.0 { slowest = (time, story) }
            for fault in Set(faults).sorted().prefix(5) { Issue.record("\(story): \(fault)") }
            if faults.isEmpty { try FileManager.default.removeItem(at: copy) }
            number += 1
        } while only == nil && clock.now < end
        print(
            "fuzz: \(number - (only ?? 0)) inputs, slowest \(slowest.0) (\(slowest.1)), "
                + "\(Self.memory / 1_000_000) MB at most")
        #expect(Self.memory < Self.mostMemory)
    }

    /// The most memory this process has held, in bytes; 0 where the system does not say.
    private static var memory: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (peak.flatMap { Int($0.filter(\.isNumber)) } ?? 0) * 1024
    }
}
