import ShortTrack

/// A row of a calendar, its cells told apart by what they hold.
///
/// A row may keep only the cells that differ from the row above: the first row of a stop has all
/// of them, the next the number, the first of a new day the number and the date. What a cell is
/// therefore follows from its content and its order, not from its column.
struct CalendarRow {
    var stage: Int?
    /// The running number; missing in a table that does not number its events.
    var number: Int?
    var date: CalendarDate?
    var place: PrintedPlace?
    /// The rink, where the cell for the place holds nothing else; empty where the cell is.
    var venue: String?
    /// What is skated; missing in the calendar of the mixed relay, which has one event only.
    var discipline: Discipline?
    /// Winner, second and third as printed, as far as there are cells.
    var podium: [String] = []

    init?(_ cells: [String], _ columns: CalendarColumns) {
        var rest = cells[...]
        if columns.areNumbered {
            guard let first = rest.popFirst().flatMap(Self.number) else { return nil }
            number = first
            if let second = rest.first.flatMap(Self.number) {
                stage = first
                number = second
                rest.removeFirst()
            }
        }
        if let cell = rest.first, let day = PrintedDate.all(in: cell).first {
            date = day
            rest.removeFirst()
        }
        if columns.nameDiscipline {
            if let cell = rest.first, Discipline(cell) == nil {
                place = PrintedPlace(cell)
                // A row that says its stage has lost no cell.
                if place == nil, stage != nil { place = PrintedPlace(withoutNation: cell) }
                if place == nil { venue = cell }
                guard place != nil || !columns.areNumbered else { return nil }
                rest.removeFirst()
            }
            guard let printed = rest.popFirst().flatMap({ Discipline($0) }) else { return nil }
            discipline = printed
        } else if let printed = rest.first.flatMap({ PrintedPlace($0) }), printed.venue != nil {
            place = printed
            rest.removeFirst()
        }
        podium = Array(rest.prefix(3))
        let others = rest.dropFirst(3)
        guard others.allSatisfy(\.isEmpty) || (columns.haveReference && others.count == 1) else {
            return nil
        }
    }

    private static func number(_ cell: String) -> Int? {
        Int(cell).flatMap { (1...999).contains($0) ? $0 : nil }
    }
}
