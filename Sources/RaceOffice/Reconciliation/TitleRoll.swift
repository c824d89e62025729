import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// Who won which table of which season, by every source of every season.
struct TitleRoll {
    private struct Title: Hashable {
        let season: SeasonID
        let standing: StandingID
    }

    /// The champions each document names.
    private var sayings: [Title: [String: Set<Competitor>]] = [:]
    /// The seasons known to have been held, in order.
    private let held: [SeasonID]
    private let records: Records

    init(_ records: Records) {
        self.records = records
        held = records.seasons.values.filter { $0.state?.value == .held }.map(\.id).sorted()
        for season in records.seasons.values {
            for claim in season.champions {
                note(
                    claim.value.competitor, claim.value.season, claim.value.standing,
                    claim.statement)
            }
            for claim in season.standings where claim.value.rank == 1 {
                if let competitor = claim.value.competitor {
                    note(competitor, season.id, claim.value.standing, claim.statement)
                }
            }
        }
    }

    private mutating func note(
        _ champion: Competitor, _ season: SeasonID, _ standing: StandingID, _ statement: Statement
    ) {
        sayings[Title(season: season, standing: standing), default: [:]][
            statement.source.document, default: []
        ].insert(champion)
    }

    /// What documents other than one say of a title.
    func champions(
        of standing: StandingID, in season: SeasonID, besides document: String
    ) -> [(document: String, champions: Set<Competitor>)] {
        (sayings[Title(season: season, standing: standing)] ?? [:])
            .filter { $0.key != document }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// The champions of a season where all sources agree on them.
    private func champions(of standing: StandingID, in season: SeasonID) -> Set<Competitor>? {
        let all = Set((sayings[Title(season: season, standing: standing)] ?? [:]).values)
        return all.count == 1 ? all.first : nil
    }

    /// How often somebody has won a table up to a season.
    /// - Returns: the seasons in which it is known, and how many are left in which it may be.
    func titles(
        of champion: Competitor, in standing: StandingID, through last: SeasonID
    ) -> (won: [SeasonID], open: Int) {
        let seasons = Set(held).union([last]).filter { $0 <= last }.sorted()
        let known = seasons.filter { champions(of: standing, in: $0) != nil }
        let won = known.filter { season in
            champions(of: standing, in: season)?.contains { $0.isSame(as: champion) } == true
        }
        let open = seasons.filter { !known.contains($0) && isPossible(standing, in: $0) }
        return (won, open.count)
    }

    /// Whether the seasons held are known at all.
    var knowsSeasons: Bool { !held.isEmpty }

    private func isPossible(_ standing: StandingID, in season: SeasonID) -> Bool {
        guard standing.scope == .overall, let rules = records.seasons[season]?.rulebook?.value
        else { return true }
        return rules.overall != .none
    }

    /// The winters from the first season known to a season: held, and cancelled.
    func winters(through last: SeasonID) -> (held: Int, cancelled: [SeasonID])? {
        let states = records.seasons.values.filter { $0.id <= last && $0.state != nil }
        guard states.contains(where: { $0.id == last }) else { return nil }
        let cancelled = states.filter { $0.state?.value == .cancelled }.map(\.id).sorted()
        return (states.count - cancelled.count, cancelled)
    }

    /// The first season known.
    var first: SeasonID? { held.first }
}

extension Competitor {
    /// Whether this is the same person, whatever nation was skated for, or the same nation's team.
    func isSame(as other: Competitor) -> Bool {
        person == other.person && (person != nil || nation == other.nation)
    }
}
