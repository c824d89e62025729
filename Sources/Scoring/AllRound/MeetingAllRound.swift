public import ShortTrack

/// The all-round ranking of one meeting, and whom it admits to the super-final.
public struct MeetingAllRound: Hashable, Sendable {
    /// One competitor's line.
    public struct Row: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The rank; missing as long as unknown results, or somebody nobody listed, leave it open.
        public let rank: Int?
        /// The events of the meeting, with what each paid.
        public let sheet: ScoreSheet
        /// The points before the super-final.
        public let before: TotalRange
        /// Whether the super-final admits the competitor by points; missing while that is open.
        ///
        /// Whoever took a place in it was admitted.
        public let isAdmitted: Bool?
    }

    /// The meeting.
    public let competition: CompetitionID
    /// Whose ranking it is.
    public let category: Category
    /// The lines, the most points first by what is known.
    public let rows: [Row]

    /// Whoever has the most points by what is known; several where they are level.
    public var leaders: [Competitor] {
        rows.filter { $0.sheet.total.lowest == rows.first?.sheet.total.lowest }.map(\.competitor)
    }
}
