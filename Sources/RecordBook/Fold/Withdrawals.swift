/// What was withdrawn, and what stands in its place.
///
/// A withdrawal can be withdrawn itself: then what it took away stands again.
public struct Withdrawals: Sendable {
    /// The withdrawals that count, by the number of what they withdraw.
    private var withdrawn: [Int: Statement] = [:]
    /// What was put in the place of a statement, by its number.
    private var replacements: [Int: Statement] = [:]
    /// The numbers of the replacements, which stand in another's place and not in their own, with
    /// the numbers of those others.
    private var placed: [Int: Int] = [:]

    /// Nothing is withdrawn.
    init() {}

    /// Reads the withdrawals among statements, in order of their sequence.
    init(_ statements: [Statement], isSeen: (Statement) -> Bool) {
        // From the last to the first, for a withdrawal comes after what it withdraws.
        for index in statements.indices.reversed() {
            let statement = statements[index]
            guard case .retracted(let retraction) = statement.body, isSeen(statement),
                counts(statement)
            else { continue }
            withdrawn[retraction.statement] = statement
            guard retraction.isReplaced == true, index + 1 < statements.endIndex,
                case let next = statements[index + 1], next.stream == statement.stream
            else { continue }
            replacements[retraction.statement] = next
            placed[next.sequence] = retraction.statement
        }
    }

    /// The withdrawal of a statement, by its number; nothing while it counts.
    public func withdrawal(of statement: Int) -> Statement? { withdrawn[statement] }

    /// The number of the statement in whose place one stands; nothing for one in its own.
    public func place(of statement: Int) -> Int? { placed[statement] }

    /// Whether a statement counts, wherever it stands.
    func counts(_ statement: Statement) -> Bool { withdrawn[statement.sequence] == nil }

    /// What stands in the place of a statement: itself, what was put there, or nothing.
    func standing(at statement: Statement) -> Statement? {
        guard placed[statement.sequence] == nil else { return nil }
        var standing = statement
        while !counts(standing) {
            guard let next = replacements[standing.sequence] else { return nil }
            standing = next
        }
        return standing.sequence == statement.sequence ? statement : standing.moved(to: statement)
    }
}
