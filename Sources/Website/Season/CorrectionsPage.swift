import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// What was changed in a season after it was official: which rows in which tables, by whom, why.
struct CorrectionsPage {
    let season: SeasonView
    let corrections: [Correction]

    func document(sequence: Int) -> Document {
        let id = season.record.id
        return Document(
            "corrections-page", title: "Corrections, \(season.title)",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            content: [
                "title": "Corrections" as Phrase, "seasonTitle": season.title,
                "corrections": corrections.map(CorrectionModel.init(_:)).map(\.content),
                "isEmpty": corrections.isEmpty,
            ])
    }
}
