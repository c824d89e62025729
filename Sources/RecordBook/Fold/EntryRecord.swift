public import ShortTrack

/// What the ledger says of the entries of an event, from the first nation to the published list.
public struct EntryRecord: Sendable {
    /// How far the entries of an event have come.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// Nations cannot enter yet.
        case notOpened = "not opened"
        /// Nations enter.
        case open
        /// Nations no longer enter; the steward puts the ranking list in order.
        case closed
        /// The list is published, with helmet numbers and seeds.
        case published
    }

    /// The last word on the registry; missing where a set-up gave the list at once.
    public private(set) var registry: SeasonRecord.Claim<Registry>?
    /// The published list; missing before, and again once the registry was opened again.
    public private(set) var list: SeasonRecord.Claim<EntryList>?
    /// Everybody on the list as it was first given, those withdrawn since among them.
    public private(set) var listed: [Entry] = []
    /// The helmet number of everybody who was ever on a published list; the last one stands.
    public private(set) var worn: [Competitor: Int] = [:]
    /// What each nation entered last.
    public private(set) var teams: [Nation: SeasonRecord.Claim<TeamEntry>] = [:]
    /// Who was withdrawn.
    public private(set) var withdrawals: [Competitor: SeasonRecord.Claim<Withdrawal>] = [:]
    /// Whom team leaders ask to have withdrawn.
    public private(set) var requests: [Competitor: SeasonRecord.Claim<Withdrawal>] = [:]
    /// Lines of the ranking list moved by hand, in order.
    public private(set) var moves: [SeasonRecord.Claim<RankingMove>] = []
    /// Who of a team skates, by round and nation.
    public private(set) var lineUps: [Round: [Nation: SeasonRecord.Claim<LineUp>]] = [:]
    /// The last statement on any of these but the members of teams; 0 for none.
    public private(set) var latest = 0

    /// How far the entries have come.
    public var stage: Stage {
        if list != nil { return .published }
        return registry.map { $0.value.isOpen ? .open : .closed } ?? .notOpened
    }

    /// The last statement on the entry of a nation or on withdrawals from it; 0 for none.
    public func latest(of nation: Nation) -> Int {
        let withdrawn = (Array(withdrawals.values) + Array(requests.values))
            .filter { $0.value.competitor.nation == nation }.map(\.statement.sequence)
        return max(teams[nation]?.statement.sequence ?? 0, withdrawn.max() ?? 0)
    }

    init() {}

    mutating func take(_ statement: Statement, saying body: Body) {
        switch body {
        case .registry(let value):
            registry = SeasonRecord.Claim(value: value, statement: statement)
            list = nil
            listed = []
        case .entries(let value):
            list = SeasonRecord.Claim(value: value, statement: statement)
            for entry in value.entries { worn[entry.competitor] = entry.helmet }
            let known = Set(listed.map(\.competitor))
            if !value.entries.allSatisfy({ known.contains($0.competitor) }) {
                listed = value.entries
            }
        case .entry(let value):
            teams[value.nation] = SeasonRecord.Claim(value: value, statement: statement)
        case .withdrawal(let value):
            let claim = SeasonRecord.Claim(value: value, statement: statement)
            requests[value.competitor] = value.isRequest == true ? claim : nil
            if value.isRequest != true { withdrawals[value.competitor] = claim }
        case .move(let value):
            moves.append(SeasonRecord.Claim(value: value, statement: statement))
        case .lineUp(let value):
            // Members are named after the list is published and change nothing of it.
            lineUps[value.round, default: [:]][value.nation] =
                SeasonRecord.Claim(value: value, statement: statement)
            return
        case .retracted: break
        default: return
        }
        latest = statement.sequence
    }
}
