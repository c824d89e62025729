/// All that official result pages print of one event, in the order of the file.
public struct PrintedEvent: Hashable, Sendable {
    /// The event.
    public let id: EventID
    /// Its races; not every round need be there.
    public let races: [PrintedRace]
    /// Whether everything in its rows was understood.
    ///
    /// Where a time or a whole row is missing because it was mistyped, other rows seem wrong too.
    public let isWhole: Bool

    /// Puts the races of an event together.
    public init(id: EventID, races: [PrintedRace], isWhole: Bool = true) {
        self.id = id
        self.races = races
        self.isWhole = isWhole
    }
}
