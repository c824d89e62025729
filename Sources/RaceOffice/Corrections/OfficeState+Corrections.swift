import RecordBook
public import ShortTrack

extension OfficeState {
    /// What was changed in a season after it was official, the newest first.
    /// - Parameter event: of one event alone; of all when missing.
    public func corrections(of season: SeasonID, in event: EventID? = nil) -> [Correction] {
        let said = statements.filter { $0.stream.season == season || $0.stream.season == nil }
        var official: Set<RaceID> = []
        var found: [Correction] = []
        var folded = (records: Records(folding: []), end: 0)
        var index = 0
        while index < said.endIndex {
            let statement = said[index]
            let isTold =
                isCorrection(statement, official) && (event == nil || statement.body.event == event)
            let end = isTold ? said.endOfAct(from: index) : index + 1
            if isTold {
                let before: Records
                let after: Records
                if statement.body.kind == .placings {
                    // A document may state an order and its correction at once.
                    let read = said.reading(with: index)
                    let whole = Array(said[..<read.upperBound])
                    after = Records(folding: whole)
                    before = Records(folding: whole.filter { $0.sequence != statement.sequence })
                } else {
                    folded.records.take(
                        Array(said[folded.end..<index]), after: Array(said[..<folded.end]))
                    before = folded.records
                    folded.records.take(Array(said[index..<end]), after: Array(said[..<index]))
                    folded.end = end
                    after = folded.records
                }
                if let correction = Correction(
                    statement, from: SeasonView(season, in: before),
                    to: SeasonView(season, in: after))
                {
                    found.append(correction)
                }
            }
            for done in said[index..<end] { official.note(done, among: self) }
            index = end
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
    /// The end of what was done by one act of the office: what was put in the place of something
    /// taken back, start lists drawn anew.
    fileprivate func endOfAct(from start: Int) -> Int {
        var end = start + 1
        while end < endIndex, isTogether(end - 1, end) {
            switch (self[end - 1].body, self[end].body) {
            case (_, .startList): break
            case (.retracted(let retraction), _) where retraction.isReplaced == true: break
            default: return end
            }
            end += 1
        }
        return end
    }

    /// Everything read in together with a statement.
    fileprivate func reading(with index: Int) -> Range<Int> {
        var range = index..<index + 1
        while range.lowerBound > startIndex, isTogether(range.lowerBound - 1, index) {
            range = range.lowerBound - 1..<range.upperBound
        }
        while range.upperBound < endIndex, isTogether(index, range.upperBound) {
            range = range.lowerBound..<range.upperBound + 1
        }
        return range
    }

    private func isTogether(_ one: Int, _ other: Int) -> Bool {
        self[one].recordedAt == self[other].recordedAt && self[one].actor == self[other].actor
    }
}
