import RecordBook
import ShortTrack
import Testing

/// Drafts for tests.
enum Sample {
    static let moment = Timestamp(milliseconds: 1_698_600_000_123)

    static func season(_ name: String = "2023-24") throws -> RecordBook.Stream {
        .season(try #require(SeasonID(name)))
    }

    static func title(
        _ title: String, season: String = "2023-24", seen: Int? = nil
    ) throws -> Draft {
        try draft(.title(title), in: Sample.season(season), seen: seen)
    }

    static func person(_ number: Int, seen: Int? = nil) throws -> Draft {
        let person = Person(
            id: try #require(PersonID("skater-\(number)")), name: "Skater Nº \(number)",
            nation: try #require(Nation("KOR")))
        return try draft(.person(person), in: .people, seen: seen)
    }

    static func draft(
        _ body: Body, in stream: RecordBook.Stream, seen: Int? = nil
    ) throws -> Draft {
        Draft(
            stream: stream, body: body, knownSince: try #require(CalendarDate("2023-10-29")),
            actor: "Zoë, recorder",
            source: Source(document: "start \"list\"", line: 3, authority: .officialResult),
            visibility: .office, seen: seen)
    }
}
