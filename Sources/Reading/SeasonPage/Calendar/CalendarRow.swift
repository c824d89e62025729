import ShortTrack

/// A row of a calendar, its cells told apart by what they hold.
///
/// A row keeps only the cells that differ from the row above: the first row of a stop has all
/// of them, the next the number, the first of a new day the number and the date. What a cell is
/// therefore follows from its content and its order, not from its column.
struct CalendarRow {
    var stage: Int?
    var number: Int
    var date: CalendarDate?
    var place: PrintedPlace?
    /// What is skated; missing in the calendar of the mixed relay, which has one event only.
    var discipline: Discipline?
    /// Winner, second and third as printed, as far as there are cells.
    var podium: [String] = []

    /// - Parameter namesDiscipline: whether the table has a column for what is skated.
    init?(_ cells: [String], namesDiscipline: Bool) {
        var rest = cells[...]
        while rest.last?.isEmpty == true { rest.removeLast() }
        guard let first = rest.popFirst().flatMap(Self.number) else { return nil }
        number = first
        if let second = rest.first.flatMap(Self.number) {
            stage = first
            number = second
            rest.removeFirst()
        }
        if let cell = rest.first, let day = PrintedDate.all(in: cell).first {
            date = day
            rest.removeFirst()
        }
        if namesDiscipline {
            if let cell = rest.first, Discipline(cell) == nil {
                guard let printed = PrintedPlace(cell) else { return nil }
                place = printed
                rest.removeFirst()
            }
            guard let printed = rest.popFirst().flatMap({ Discipline($0) }) else { return nil }
            discipline = printed
        } else if let printed = rest.first.flatMap({ PrintedPlace($0) }), printed.venue != nil {
            place = printed
            rest.removeFirst()
        }
        podium = Array(rest)
        guard podium.count <= 3 else { return nil }
    }

    private static func number(_ cell: String) -> Int? {
        Int(cell).flatMap { (1...999).contains($0) ? $0 : nil }
    }
}
