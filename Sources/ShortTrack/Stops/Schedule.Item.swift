extension Schedule {
    /// A line of a session.
    public enum Item: Hashable, Sendable, Codable {
        /// All races of a round, one after the other.
        /// - secondsPerRace: from one start to the next.
        /// - notBefore: a time the first race is not started before, where one is set.
        case races(of: RoundID, secondsPerRace: Int, notBefore: ClockTime?)
        /// A break, such as the resurfacing of the ice.
        case pause(title: String, minutes: Int)

        /// The round, where it is one.
        public var round: RoundID? {
            if case .races(let round, _, _) = self { round } else { nil }
        }
    }
}
