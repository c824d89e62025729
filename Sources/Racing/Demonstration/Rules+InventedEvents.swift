public import Rulebook
public import ShortTrack

extension Rules {
    /// What is skated at an invented stop: the distances of a stop that the rules have charts
    /// for, the super-final behind them, and the relays.
    /// - Parameter days: Friday to Sunday, on which the events are decided.
    public func inventedEvents(of stop: CompetitionID, on days: [CalendarDate]) -> [Event] {
        func has(_ distance: Distance) -> Bool { progression.contains { $0.holds(for: distance) } }
        let distances = [(1500, 1), (500, 1), (777, 1), (1000, 2)].filter {
            has(Distance(metres: $0.0))
        }
        let superFinal = allRound.map { [($0.superFinal, 2)] } ?? []
        let individual = (distances + superFinal).flatMap { metres, day in
            [Category.women, .men].map { ($0, Distance(metres: metres), day) }
        }
        let relays = [
            (Category.mixed, Distance.relay(2000), 1), (.women, .relay(3000), 2),
            (.men, .relay(5000), 2),
        ].filter { has($0.1) }
        var numbers: [Category: Int] = [:]
        return (individual + relays).map { category, distance, day in
            numbers[category, default: 0] += 1
            return Event(
                id: EventID(
                    competition: stop, category: category, distance: distance, occurrence: .only),
                date: days[day], number: numbers[category, default: 1])
        }
    }
}
