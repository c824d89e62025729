import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension RaceModel {
    /// What the entries say of the starters: who skates for a team, and who was withdrawn after
    /// the draw.
    var entrants: [Phrase] {
        guard let record = season.record[race.id.event] else { return [] }
        let starters = (race.startList?.starters ?? []).map(\.competitor)
        let withdrawn = starters.compactMap { starter in
            record.entering.withdrawals[starter].map { withdrawal -> Phrase in
                "\(starter.nation) \(season.naming(starter)) is withdrawn: \(withdrawal.value.reason)"
            }
        }
        return starters.compactMap { members(of: $0, in: record) } + withdrawn
    }

    /// "KOR: Choi, Kim, Park, Hwang".
    private func members(of team: Competitor, in record: EventRecord) -> Phrase? {
        let names = record.members(of: team, in: race.id.round).map { season.name($0) }
        return names.isEmpty ? nil : "\(team.nation): \(names.joined(separator: ", "))"
    }
}
