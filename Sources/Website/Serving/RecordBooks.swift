import RaceOffice
import RecordBook
import ShortTrack

/// All seasons read together, as the pages over several of them show them.
struct RecordBooks: Sendable {
    /// Careers, nations and titles.
    let almanac: Almanac
    /// The seasons, the latest first.
    let seasons: [SeasonView]
    /// Whatever has a rulebook in force, the latest first.
    let rulebooks: [SeasonView]
    private let standings: [SeasonID: Set<StandingID>]

    init(_ state: OfficeState) {
        almanac = state.almanac()
        seasons = state.seasons.compactMap { state.season($0) }
        rulebooks = state.rulebooks.compactMap { state.season($0) }
        standings = Dictionary(
            seasons.map { ($0.record.id, Set($0.standings)) }, uniquingKeysWith: { $1 })
    }

    /// The page of a table, where there is one: not for a season of which only champions are known.
    func path(to standing: StandingID, in season: SeasonID) -> String? {
        standings[season]?.contains(standing) == true
            ? Address.standing(season, standing, after: nil, asOf: nil).path : nil
    }

    /// The page of a season, where there is one.
    func path(to season: SeasonID) -> String? {
        standings[season] == nil ? nil : Address.season(season).path
    }
}
