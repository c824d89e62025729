import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// What every page of a stop in the office shares: its address, its heading, who looks at it.
struct OfficeStop {
    let stop: StopView
    let role: Role
    /// The last statement the page can have been made of.
    let sequence: Int

    var path: String { "/office/\(stop.competition.id)" }

    func may(_ action: Action) -> Bool { action.roles.contains(role) }

    /// A page of the stop that follows the live feed.
    /// - Parameter page: its own part of the address.
    func document(
        _ template: String, title: String, at page: String,
        crumbs: [Crumb] = [], content: [String: Any]
    ) -> Document {
        var shared: [String: Any] = [
            "title": title, "place": stop.competition.title, "seasonTitle": stop.season.title,
            "stopPath": path, "seen": "\(sequence)",
        ]
        shared.merge(content) { $1 }
        var document = Document(
            template, title: "\(title), \(stop.competition.title)",
            crumbs: [Crumb("Race office", "/office")] + crumbs,
            live: (stop.season.record.id, sequence), content: shared)
        document.path = "\(path)/\(page)"
        return document
    }
}
