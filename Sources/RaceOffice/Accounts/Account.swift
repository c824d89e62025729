public import ShortTrack

/// Somebody who may sign in to the office.
public struct Account: Hashable, Sendable {
    /// The name they sign in with, which is written beside everything they do.
    public let name: String
    /// What they may do.
    public let role: Role
    /// The nation a team leader looks after; nothing for everybody else.
    public let nation: Nation?

    /// Names an account.
    /// - Throws: `AccountError.unsuitableName`, and `.nationMissing` or `.nationNotFor` where the
    ///   role and the nation do not go together.
    public init(name: String, role: Role, nation: Nation? = nil) throws(AccountError) {
        guard Self.isSuitable(name: name) else { throw .unsuitableName(name) }
        if role == .teamLeader, nation == nil { throw .nationMissing(name) }
        if role != .teamLeader, nation != nil { throw .nationNotFor(role) }
        self.name = name
        self.role = role
        self.nation = nation
    }

    /// The account a nation's team leader has when nobody thinks of another name.
    public static func teamLeader(of nation: Nation) throws(AccountError) -> Account {
        try Account(name: "Team leader \(nation)", role: .teamLeader, nation: nation)
    }

    /// "referee", "team leader of KOR".
    public var office: String { role.title + (nation.map { " of \($0)" } ?? "") }

    /// Whether a name reads the same to everybody who sees it.
    ///
    /// One to 40 characters, with no blank at either end, no two blanks in a row and nothing
    /// invisible.
    public static func isSuitable(name: String) -> Bool {
        let scalars = name.unicodeScalars
        return (1...40).contains(name.count) && name.utf8.count <= 160
            && scalars.allSatisfy { $0 == " " || isVisible($0.properties.generalCategory) }
            && scalars.first != " " && scalars.last != " "
            && !zip(scalars, scalars.dropFirst()).contains { $0 == " " && $1 == " " }
    }

    /// Whether a name cannot be told from this one when it is spoken: "Rita" from "rita".
    public func sounds(like other: String) -> Bool { Self.folded(name) == Self.folded(other) }

    private static func folded(_ name: String) -> String { name.uppercased().lowercased() }

    private static func isVisible(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            false
        default: true
        }
    }
}
