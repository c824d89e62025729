public import RaceOffice
import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// The order of one event with points and where each place comes from.
    public func resultsTable(of id: EventID) -> Table? {
        guard let event = record[id] else { return nil }
        let placings = placings(of: event)
        let stop = record.competitions.first { $0.id == id.competition }
        let rows = (placings?.places ?? []).map { place -> [Cell] in
            let sharers = placings?.places.filter { $0.rank == place.rank }.count ?? 1
            let award = rules?.points(forRank: place.rank, sharedBy: sharers, in: id)
            return [
                .number(place.rank), .text("\(place.competitor.nation)"),
                .text(name(place.competitor)), .words(award?.description),
            ]
        }
        var notes = event.placingStatements.map { statement in
            "Source: \(statement.source.document), \(statement.source.authority.title)"
                + (statement.source.line.map { ", line \($0)" } ?? "")
                + ", known since \(statement.knownSince)."
        }
        if let unknown = placings?.unknownPodiumRanks, !unknown.isEmpty {
            notes.insert(
                "Not known: rank \(unknown.map(String.init).joined(separator: ", ")).", at: 0)
        }
        if placings == nil { notes.insert("Nothing is known of the order of this event.", at: 0) }
        if let correction = placings?.correction {
            notes.append("Corrected: \(correction)")
        }
        return Table(
            title: "\(stop?.place ?? id.competition.slug), \(event.event.date), "
                + "\(id.category), \(id.title)",
            columns: [
                .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
                .init("name", "Name"), .init("points", "Points", isNumeric: true),
            ],
            rows: rows, notes: notes)
    }
}
