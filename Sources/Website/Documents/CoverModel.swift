import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The cover of a protocol.
struct CoverModel {
    let content: [String: Any]

    init(_ stop: StopView) {
        let referees = (stop.officials?.value.members ?? []).filter { $0.post == .referee }
        content = [
            "series": stop.seriesInWords, "place": stop.placeInWords, "days": stop.daysInWords,
            "events": stop.runEvents.map { record, progress in
                let isOfficial = progress.officialPlacings != nil
                return [
                    "title": "\(record.event.id.category.possessive) \(record.event.id.title)",
                    "status": isOfficial ? "official" : "not official yet",
                ]
            },
            "referees": referees.map(\.name),
        ]
    }
}
