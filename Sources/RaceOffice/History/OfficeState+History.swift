import RecordBook
import ShortTrack

extension OfficeState {
    /// A statement with what became of it, by its number.
    public func historyEntry(of number: Int) -> History.Entry? {
        statement(number).map(historyEntry)
    }

    /// A statement with what became of it.
    func historyEntry(of statement: Statement) -> History.Entry {
        let number = statement.sequence
        let withdrawals = records.withdrawals
        var state = History.State.stands
        if let withdrawal = withdrawals.withdrawal(of: number) {
            state = .withdrawn(withdrawal)
        } else if let later = successor(of: statement) {
            state = .superseded(by: later)
        }
        var undo: Action?
        if case .stands = state { undo = undoing(statement) }
        return History.Entry(
            statement: statement, state: state, place: withdrawals.place(of: number), undo: undo)
    }

    /// The last word on the matter of a statement, where that is a later one.
    private func successor(of statement: Statement) -> Int? {
        guard let matter = History.Matter(statement) else { return nil }
        return said(of: Topic(statement)).prefix { $0.sequence > statement.sequence }
            .first {
                History.Matter($0) == matter
                    && records.withdrawals.withdrawal(of: $0.sequence) == nil
            }?.sequence
    }
}
