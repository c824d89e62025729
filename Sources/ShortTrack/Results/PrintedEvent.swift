/// All that official result pages print of one event, in the order of the file.
public struct PrintedEvent: Hashable, Sendable {
    /// The event.
    public let id: EventID
    /// Its races; not every round need be there.
    public let races: [PrintedRace]

    /// Puts the races of an event together.
    public init(id: EventID, races: [PrintedRace]) {
        self.id = id
        self.races = races
    }
}
