public import RecordBook
import ShortTrack

extension OfficeState {
    /// A statement by its number.
    public func statement(_ number: Int) -> Statement? {
        guard statements.indices.contains(number - 1) else { return nil }
        return statements[number - 1]
    }

    /// What taking a statement back is, and so who may do it; nothing where it cannot be taken
    /// back, because it sets the scene or follows from others.
    func undoing(_ statement: Statement) -> Action? {
        switch statement.body {
        case .startList(let list):
            if list.change != nil { return .swap }
            return isFirstDrawn(list.race) ? .draw : nil
        case .line: return .pick
        case .result(let result): return isOfficial(result.race) ? .correct : .record
        case .step(let step):
            let last = race(step.race)?.steps.last?.statement.sequence
            guard last == statement.sequence else { return nil }
            return step.kind.isOnIce ? .start : .correct
        case .protest: return .protest
        // The draw went by them; only who stayed on the list it was made from is put back.
        case .move(let move): return isDrawn(move.event) ? nil : .seed
        case .withdrawal(let withdrawal):
            let isListed = event(withdrawal.event)?.entries.contains {
                $0.competitor == withdrawal.competitor
            }
            return isDrawn(withdrawal.event) && isListed != true ? nil : .seed
        // What is locked is unlocked.
        case .lock: return nil
        case .retracted(let retraction):
            // What stands in the place goes first.
            let next = statement.sequence + 1
            if retraction.isReplaced == true, records.withdrawals.withdrawal(of: next) == nil {
                return nil
            }
            return self.statement(retraction.statement).flatMap(undoing)
        case let body: return body.kind.isSetting && body.kind != .entries ? nil : .correct
        }
    }

    /// The statements that are taken back together with one: all start lists of a draw or of an
    /// exchange.
    func undoneTogether(with statement: Statement) -> [Statement] {
        guard case .startList(let list) = statement.body else { return [statement] }
        func belongs(_ other: Statement) -> Bool {
            guard case .startList(let otherList) = other.body else { return false }
            return otherList.race.event == list.race.event
                && other.recordedAt == statement.recordedAt && other.actor == statement.actor
                && (list.change != nil) == (otherList.change != nil)
        }
        // What is done at once lies side by side.
        let index = statement.sequence - 1
        let before = Array(statements[..<index].reversed().prefix(while: belongs))
        return Array(before.reversed()) + Array(statements[index...].prefix(while: belongs))
    }

    private func event(_ id: EventID) -> EventRecord? {
        records.seasons[id.competition.season]?[id]
    }

    private func race(_ id: RaceID) -> RaceRecord? { event(id.event)?.races[id] }

    private func isDrawn(_ event: EventID) -> Bool { firstDrawn(of: event) != nil }

    private func isOfficial(_ id: RaceID) -> Bool { race(id)?.isOfficial == true }

    /// Whether no earlier round is drawn: the lists of later rounds follow from the results.
    private func isFirstDrawn(_ id: RaceID) -> Bool {
        firstDrawn(of: id.event) == id.round
    }

    private func firstDrawn(of event: EventID) -> Round? {
        (self.event(event)?.races ?? [:]).values
            .filter { $0.startList?.starters.isEmpty == false }.map(\.id.round).min()
    }
}
