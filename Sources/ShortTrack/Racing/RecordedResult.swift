/// A race as the recorder took it down: order of finish and times, before any ruling.
public struct RecordedResult: Hashable, Sendable, Codable {
    /// What was seen of one starter.
    public struct Row: Hashable, Sendable, Codable {
        /// Who.
        public let competitor: Competitor
        /// Place in the order of finish, equal in a dead heat; missing when none is taken.
        public let place: Int?
        /// How the starter came through.
        public let finish: Finish
        /// The time, where one was taken; the place does not follow from it.
        public let time: RaceTime?
        /// The time of each lap to its crossing of the finish line, the first perhaps half a lap;
        /// missing where none were taken.
        public let laps: [RaceTime]?

        /// Takes down one starter.
        public init(
            competitor: Competitor, place: Int?, finish: Finish, time: RaceTime?,
            laps: [RaceTime]? = nil
        ) {
            self.competitor = competitor
            self.place = place
            self.finish = finish
            self.time = time
            self.laps = laps
        }
    }

    /// The race.
    public let race: RaceID
    /// Every starter once.
    public let rows: [Row]
    /// Why an official result is replaced; missing for the first result of a race.
    public let correction: String?
    /// The number of its round within the event, from 1, where official results print it.
    public let roundNumber: Int?

    /// Takes down a race.
    public init(
        race: RaceID, rows: [Row], correction: String? = nil, roundNumber: Int? = nil
    ) {
        self.race = race
        self.rows = rows
        self.correction = correction
        self.roundNumber = roundNumber
    }
}
