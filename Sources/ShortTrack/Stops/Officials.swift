/// Who holds which office at a stop.
public struct Officials: Hashable, Sendable, Codable {
    /// The stop.
    public let competition: CompetitionID
    /// The officials, office by office in the order of the protocol.
    public let members: [Official]

    /// Lists the officials of a stop; those of one office stay in the order given.
    public init(competition: CompetitionID, members: [Official]) {
        self.competition = competition
        self.members = OfficialPost.allCases.flatMap { post in
            members.filter { $0.post == post }
        }
    }
}
