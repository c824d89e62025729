import Phrases
import RecordBook
import ShortTrack

extension CheckedBook {
    /// Whether a season of the series is in the list of seasons, and was held if it has results.
    ///
    /// Asked only where a list was read.
    func stateSlips(of season: SeasonRecord) -> [Finding] {
        guard season.id.firstYear != nil, seasons.contains(where: { $0.record.state != nil }),
            let first = statements.first(where: {
                $0.stream.season == season.id && $0.body.kind != .state
                    && !$0.body.kind.isSetting
            })
        else { return [] }
        switch season.state?.value {
        case .held: return []
        case .cancelled:
            return [
                finding(
                    .claimContradicted, .error, at: first, subject: "\(season.id)",
                    found: "something of a season that was cancelled",
                    suggestion: "another season, or held in the list of seasons")
            ]
        case nil:
            return [
                finding(
                    .unknownSeason, .warning, at: first, subject: "\(season.id)",
                    found: "a season the list of seasons lacks",
                    suggestion: "a season of the list, or a row for it")
            ]
        }
    }
}
