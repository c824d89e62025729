import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// A standing of the season after the stop.
struct StandingDocument: StopDocument {
    let stop: StopView
    let standing: StandingID

    var name: String { "standing-\(standing.slug)" }

    var title: String { "Standing" }

    var subject: String? {
        "\(standing.category.possessive) \(standing.scope.title) after \(stop.competition.title)"
    }

    var detail: String? { "\(standing.category.possessive) \(standing.scope.title)" }

    var parts: [Paper.Part] {
        (stop.standingTable(standing)?.withOnePointsColumn).map { [Paper.Part(table: $0)] } ?? []
    }

    var foot: [String] { stop.standingTable(standing)?.notes.map(\.description) ?? [] }
}

extension StopView {
    /// The standing after the last event of the stop that has been decided.
    fileprivate func standingTable(_ id: StandingID) -> Table? {
        let decided = season.record.events.map(\.event.id).last { event in
            event.competition == competition.id
                && season.results?.outcomes.contains { $0.event.id == event } == true
        }
        return season.standingsTable(id, after: decided)
    }
}

extension Table {
    /// The table with its bounds in one column where no total is between two.
    fileprivate var withOnePointsColumn: Table {
        guard let least = columns.firstIndex(where: { $0.key == "least" }),
            let most = columns.firstIndex(where: { $0.key == "most" }),
            rows.allSatisfy({ $0[least] == $0[most] })
        else { return self }
        var columns = columns
        columns[least] = Column("points", "Points", isNumeric: true)
        columns.remove(at: most)
        return Table(
            title: title, columns: columns,
            rows: rows.map { row in row.indices.filter { $0 != most }.map { row[$0] } },
            notes: notes)
    }
}
