/// A race as an official result page prints it: the result after the rulings, with the marks of
/// those who go on and the rule they go on by.
public struct PrintedRace: Hashable, Sendable {
    /// What is printed of one starter.
    public struct Row: Hashable, Sendable {
        /// The line of the file it stands on.
        public let line: Int
        /// Who.
        public let competitor: Competitor
        /// The name as printed; the nation's code for a team.
        public let name: String
        /// Start position, 1 on the inside.
        public let startPosition: Int?
        /// The number on the helmet cover.
        public let helmet: Int?
        /// Place in the race, equal in a dead heat.
        public let rank: Int?
        /// The time, where one is printed.
        public let time: RaceTime?
        /// What is printed beside or instead of the time.
        public let status: PrintedStatus
        /// The mark of whoever goes on.
        public let mark: Mark?

        /// Writes down what is printed of one starter.
        public init(
            line: Int, competitor: Competitor, name: String, startPosition: Int?, helmet: Int?,
            rank: Int?, time: RaceTime?, status: PrintedStatus, mark: Mark?
        ) {
            self.line = line
            self.competitor = competitor
            self.name = name
            self.startPosition = startPosition
            self.helmet = helmet
            self.rank = rank
            self.time = time
            self.status = status
            self.mark = mark
        }
    }

    /// The race.
    public let race: RaceID
    /// The number of its round within the event, from 1, where printed: the order skated in.
    public let roundNumber: Int?
    /// The rule of the round as printed under its results; empty where none is.
    public let rule: String
    /// The starters, in the order of the page.
    public let rows: [Row]

    /// Writes down a race.
    public init(race: RaceID, roundNumber: Int?, rule: String, rows: [Row]) {
        self.race = race
        self.roundNumber = roundNumber
        self.rule = rule
        self.rows = rows
    }
}
