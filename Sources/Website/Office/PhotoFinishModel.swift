import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What the camera recorded of a race beside what is accepted, and the form filled from it.
struct PhotoFinishModel {
    private let race: RaceRecord
    private let comparison: PhotoFinishComparison
    private let season: SeasonView

    /// Nothing for a race the camera has not recorded.
    init?(_ race: RaceRecord, in season: SeasonView) {
        guard let comparison = PhotoFinishComparison(race) else { return nil }
        self.race = race
        self.comparison = comparison
        self.season = season
    }

    /// The order of the camera with the accepted result beside it.
    var table: TableModel {
        TableModel(
            caption: "\(race.id.title), recorded by the camera",
            columns: [
                .init(title: "Recorded", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"), .init(title: "Time", isNumeric: true),
            ]
                + (race.result == nil
                    ? []
                    : [
                        .init(title: "Accepted", isNumeric: true),
                        .init(title: "Accepted time", isNumeric: true),
                        .init(title: "Difference"),
                    ]),
            rows: comparison.lines.map(row), notes: ["\(source)"])
    }

    /// Which file, when, and whether there were others before.
    private var source: String {
        let statement = comparison.newest.statement
        let clock = season.clock(statement.recordedAt, at: race.id.event.competition)
        let earlier = comparison.readings - 1
        return "\(statement.source.document), \(clock), by \(statement.actor)"
            + (earlier > 0 ? "; \(earlier) earlier, kept in the records." : ".")
    }

    private func row(_ line: PhotoFinishComparison.Line) -> [CellModel] {
        let starter = line.starter
        let recorded = [
            CellModel(text: line.recorded.map { "\($0.outcome)" } ?? "–", isNumeric: true),
            CellModel(text: "\(starter.helmet)", isNumeric: true),
            CellModel(kind: .who([WhoModel(starter.competitor, in: season)]), isHeader: true),
            CellModel(text: line.recorded?.time.map { "\($0)" } ?? "", isNumeric: true),
        ]
        guard race.result != nil else { return recorded }
        let accepted = line.accepted
        return recorded + [
            CellModel(
                text: accepted?.place.map { "\($0)" } ?? accepted?.finish.rawValue ?? "",
                isNumeric: true),
            CellModel(text: accepted?.time.map { "\($0)" } ?? "", isNumeric: true),
            CellModel(text: line.differs ? "≠ differs" : ""),
        ]
    }

    /// The entry form with the camera's order and times; `?` stands for what it
    /// cannot say, which has to be typed.
    var form: Form {
        let lines = comparison.lines
        let withdrawn = season.progress(of: race.id.event)?.withdrawnStarters(of: race.id) ?? []
        let typed = lines.indices.map { index -> TypedFinish in
            let recorded = lines[index].recorded
            let isShared =
                index > 0 && recorded?.place != nil
                && lines[index - 1].recorded?.place == recorded?.place
            let isAbsent = withdrawn.contains(lines[index].starter.competitor)
            let finish = recorded?.finish ?? (isAbsent ? .didNotStart : nil)
            return TypedFinish(
                helmet: (isShared ? "=" : "") + "\(lines[index].starter.helmet)",
                time: finish == .finished
                    ? recorded?.time.map { "\($0)" } ?? "" : finish?.typed ?? "?")
        }
        return Form(
            fields: zip(1..., typed).reduce(into: [:]) { fields, row in
                fields["helmet-\(row.0)"] = row.1.helmet
                fields["time-\(row.0)"] = row.1.time
            })
    }
}
