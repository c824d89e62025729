public import RecordBook
public import ShortTrack

/// What the camera recorded of a race beside what is accepted.
public struct PhotoFinishComparison: Sendable {
    /// A starter, recorded and accepted.
    public struct Line: Sendable {
        /// Who.
        public let starter: StartList.Starter
        /// What the camera recorded, where the file names the helmet.
        public let recorded: PhotoFinish.Row?
        /// What the result says, once there is one.
        public let accepted: RecordedResult.Row?

        /// Whether the result says something else than the camera.
        ///
        /// Of whoever does not finish the camera need not say anything. Times are compared
        /// whatever their digits: 41.5 is 41.500.
        public var differs: Bool {
            guard let accepted else { return false }
            guard let recorded else { return accepted.finish != .didNotStart }
            return recorded.finish != accepted.finish || recorded.place != accepted.place
                || accepted.finish == .finished
                    && recorded.time?.milliseconds != accepted.time?.milliseconds
        }
    }

    /// The reading that stands and the statement it stands in.
    public let newest: SeasonRecord.Claim<PhotoFinish>
    /// How many readings there are.
    public let readings: Int
    /// The starters in the order of the camera, those without a place last.
    public let lines: [Line]

    /// Compares; nothing for a race the camera has not recorded.
    public init?(_ race: RaceRecord) {
        guard let newest = race.photoFinishes.last, let startList = race.startList else {
            return nil
        }
        self.newest = newest
        readings = race.photoFinishes.count
        let recorded = Dictionary(
            newest.value.rows.map { ($0.helmet, $0) }, uniquingKeysWith: { first, _ in first })
        let accepted = Dictionary(
            (race.result?.rows ?? []).map { ($0.competitor, $0) },
            uniquingKeysWith: { first, _ in first })
        lines = startList.starters.map {
            Line(
                starter: $0, recorded: recorded[$0.helmet], accepted: accepted[$0.competitor])
        }
        .sorted {
            ($0.recorded?.place ?? .max, $0.starter.position)
                < ($1.recorded?.place ?? .max, $1.starter.position)
        }
    }
}
