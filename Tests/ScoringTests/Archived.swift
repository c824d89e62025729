import Foundation
import Reading
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

/// Rulebooks of the archive, and events written down in one line.
enum Archived {
    /// The rulebook of a folder.
    static func rules(_ name: String) throws -> Rules {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../archive/\(name)/rulebook.yaml").standardized
        let file = Reader.read(
            [UInt8](try Data(contentsOf: path)), name: "\(name)/rulebook.yaml", actor: "recorder",
            on: try #require(CalendarDate("2026-11-21")))
        try #require(file.findings.isEmpty, "\(file.findings)")
        guard case .rulebook(let rules)? = file.drafts.first?.body else {
            throw Missing()
        }
        return rules
    }

    struct Missing: Error {}

    /// An event from "stop/event first second third", "-" for a place nobody is known to hold.
    static func outcome(
        _ line: String, season: String, number: Int, extent: Placings.Extent = .podium
    ) throws -> EventOutcome {
        let words = line.split(separator: " ")
        let id = try #require(EventID("\(season)/\(words[0])"))
        let date = try #require(
            CalendarDate(year: 2000, month: 1 + number / 28, day: 1 + number % 28))
        let places = try words.dropFirst().enumerated().filter { $1 != "-" }.map {
            Place(rank: $0 + 1, competitor: try known(String($1)))
        }
        return EventOutcome(
            event: Event(id: id, date: date, number: number),
            placings: Placings(event: id, places: places, extent: extent))
    }

    /// Events in their order.
    static func outcomes(
        _ lines: [String], season: String, extent: Placings.Extent = .podium
    ) throws -> [EventOutcome] {
        try lines.enumerated().map {
            try outcome($1, season: season, number: $0 + 1, extent: extent)
        }
    }
}
