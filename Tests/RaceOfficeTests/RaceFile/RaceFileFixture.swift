import Foundation
import Racing
import Reading
import Rulebook
import ShortTrack
import Testing

/// Race files and what an audit says of them.
enum RaceFileFixture {
    /// A file typed in from published results.
    static func text(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "RaceFiles")
        return try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
    }

    /// Audits a text handed in in pieces of an odd size.
    static func audit(_ text: String) -> (findings: [Finding], tally: AuditTally) {
        var reader = RaceFileReader(file: "races.csv")
        var audit = Audit(file: "races.csv")
        var findings: [Finding] = []
        func take(_ part: RaceFileReader.Part) {
            findings += part.findings
            for event in part.events { findings += audit.check(event) }
        }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            take(reader.read(Array(rest.prefix(997))))
            rest = rest.dropFirst(997)
        }
        take(reader.finish())
        return (findings, audit.tally)
    }

    /// A simulated stop of a season as lines, the header first.
    static func simulated(_ season: String, seed: UInt64, slug: String = "stop") throws -> [String]
    {
        let id = try #require(SeasonID(season))
        let competition = try #require(CompetitionID(season: id, slug: slug))
        var stop = SimulatedStop(
            competition, advanced: season < "2018" ? .extra : .usesTimePlace, seed: seed)
        return [SimulatedStop.header] + stop.rows()
    }
}
