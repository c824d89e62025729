/// A line of a list that stands by: it gets the next place somebody gives back, if it can.
public struct PlaceReserve: Hashable, Sendable {
    /// Who stands by.
    public let line: QualificationList.Line
    /// What stands against it even with a place free; nothing if the place is theirs.
    public let obstacle: PlaceRefusal?
}
