import Racing
import RecordBook

extension Cards {
    /// The cards of a competition's events, in the order the rulings were made.
    init(_ events: [EventRecord]) {
        self.init(
            events.flatMap { $0.races.values.flatMap(\.decisions) }
                .sorted { $0.statement.place < $1.statement.place }.map(\.decision))
    }
}
