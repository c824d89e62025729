import Racing
import Reading
import Scoring
import ShortTrack

/// The two files of a series, one of them damaged.
struct SeriesTrial: FuzzTrial {
    let specimens: [Specimen]

    init() throws {
        specimens = try Specimen.files(below: "docs/examples/score", ".yaml", ".csv")
    }

    func faults(with input: Specimen, _ dice: inout Lot) -> [String] {
        let stem = input.name.prefix { $0 != "." }
        let other = specimens.first { $0.name != input.name && $0.name.hasPrefix(stem + ".") }
        let isRules = input.name.hasSuffix(".yaml")
        let rules = isRules ? input.bytes : other?.bytes ?? []
        let results = isRules ? other?.bytes ?? [] : input.bytes
        func read() -> SeriesFiles {
            SeriesFiles.read(
                rules: rules, named: "rules.yaml", results: results, named: "results.csv")
        }
        let files = read()
        var faults: [String] = []
        if files.findings != read().findings { faults.append("read twice it says two things") }
        let hasErrors = files.findings.contains { $0.severity == .error }
        if (files.series == nil) != hasErrors { faults.append("refused without an error, or not") }
        guard let (rulebook, results) = files.series else { return faults }
        let scoring = SeriesScoring(rulebook: rulebook, results: results)
        if scoring.tables().last != scoring.table() {
            faults.append("the last table differs from that after every round")
        }
        return faults
    }
}
