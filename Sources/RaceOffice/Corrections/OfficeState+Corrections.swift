public import RecordBook
public import ShortTrack

extension OfficeState {
    /// What was changed in a season after it was official, the newest first.
    /// - Parameter event: of one event alone; of all when missing.
    public func corrections(of season: SeasonID, in event: EventID? = nil) -> [Correction] {
        let said = statements.filter { $0.stream.season == season || $0.stream.season == nil }
        var official: Set<RaceID> = []
        var found: [Correction] = []
        // What is folded so far, up to the statements that are still to come.
        var records = Records(folding: [])
        var folded = 0
        for unit in said.units {
            let corrections = unit.compactMap { index -> Int? in
                let statement = said[index]
                defer { official.note(statement, among: self) }
                guard isCorrection(statement, official),
                    event == nil || statement.body.event == event
                else { return nil }
                return index
            }
            guard !corrections.isEmpty else { continue }
            records.take(Array(said[folded..<unit.lowerBound]), after: Array(said[..<folded]))
            var after = records
            after.take(Array(said[unit]), after: Array(said[..<unit.lowerBound]))
            for index in corrections {
                // A document may state an order and its correction at once; what the office
                // does at once is one correction.
                var before = records
                let isPrinted = said[index].body.kind == .placings
                if isPrinted {
                    before.take(
                        unit.filter { $0 != index }.map { said[$0] },
                        after: Array(said[..<unit.lowerBound]))
                } else if index != corrections.first(where: { said[$0].body.kind != .placings }) {
                    continue
                }
                if let correction = Correction(
                    said[index], from: SeasonView(season, in: before),
                    to: SeasonView(season, in: after))
                {
                    found.append(correction)
                }
            }
            records = after
            folded = unit.upperBound
        }
        return found.reversed()
    }

    /// Whether a statement changes what is official.
    private func isCorrection(_ statement: Statement, _ official: Set<RaceID>) -> Bool {
        switch statement.body {
        case .placings(let placings): placings.correction != nil
        case .result(let result): result.correction != nil
        case .decision(let decision): official.contains(decision.race)
        case .retracted(let retraction):
            self.statement(retraction.statement)?.body.race.map(official.contains) ?? false
        default: false
        }
    }
}

extension Set<RaceID> {
    /// Notes what a statement makes official, or no longer so.
    fileprivate mutating func note(_ statement: Statement, among state: OfficeState) {
        switch statement.body {
        case .official(let race): insert(race)
        case .retracted(let retraction):
            if case .official(let race) = state.statement(retraction.statement)?.body {
                remove(race)
            }
        default: break
        }
    }
}

extension Correction {
    /// The bulletin of a statement; nothing where no row changed.
    fileprivate init?(_ statement: Statement, from before: SeasonView?, to after: SeasonView?) {
        guard let event = statement.body.event, let after else { return nil }
        let changes = Preview(from: before, to: after)
        guard !changes.changes.isEmpty else { return nil }
        self.init(
            statement: statement, event: event, reason: statement.body.reasonOfCorrection,
            changes: changes, season: after)
    }
}

extension Body {
    fileprivate var reasonOfCorrection: String {
        switch self {
        case .placings(let placings): placings.correction ?? ""
        case .result(let result): result.correction ?? ""
        case .decision(let decision): decision.why
        case .retracted(let retraction): retraction.reason
        default: ""
        }
    }
}

extension [Statement] {
    /// The statements that were appended together.
    fileprivate var units: [Range<Int>] {
        var units: [Range<Int>] = []
        for index in indices {
            let last = units.last.map { self[$0.lowerBound] }
            if let last, last.recordedAt == self[index].recordedAt, last.actor == self[index].actor
            {
                units[units.count - 1] = units[units.count - 1].lowerBound..<index + 1
            } else {
                units.append(index..<index + 1)
            }
        }
        return units
    }
}
