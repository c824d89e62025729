import Racing
import Reading
import ShortTrack

/// Race files in pieces, as long ones are read, and through the audit.
struct RaceFileTrial: FuzzTrial {
    let specimens: [Specimen]

    init() throws {
        specimens = try Specimen.files(below: "Tests/RaceOfficeTests/RaceFiles", ".csv")
    }

    func faults(with input: Specimen, _ dice: inout Lot) -> [String] {
        let size = 1 + dice.number(below: input.bytes.count + 1)
        let whole = read(input, in: input.bytes.count + 1)
        let pieces = read(input, in: size)
        var faults: [String] = []
        if whole.events.map(\.id) != pieces.events.map(\.id)
            || Set(whole.findings) != Set(pieces.findings)
        {
            faults.append("in pieces of \(size) bytes it is read otherwise than as a whole")
        }
        if whole.events.isEmpty, whole.findings.isEmpty { faults.append("nothing is said of it") }
        let lines = input.lines
        for finding in whole.findings where finding.line.map({ $0 > lines }) ?? false {
            faults.append("a finding beyond the last line: \(finding)")
        }
        return faults
    }

    private func read(
        _ input: Specimen, in size: Int
    ) -> (events: [PrintedEvent], findings: [Finding]) {
        var reader = RaceFileReader(file: input.name)
        var audit = Audit(file: input.name)
        var read: (events: [PrintedEvent], findings: [Finding]) = ([], [])
        func take(_ part: RaceFileReader.Part) {
            read.events += part.events
            read.findings += part.findings
            for event in part.events { read.findings += audit.check(event) }
        }
        for start in stride(from: 0, to: input.bytes.count, by: size) {
            take(reader.read(Array(input.bytes[start...].prefix(size))))
        }
        take(reader.finish())
        return read
    }
}
