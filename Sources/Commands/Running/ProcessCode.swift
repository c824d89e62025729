/// What the process says when it ends.
enum ProcessCode: Int32, Comparable {
    /// All went well.
    case good = 0
    /// There were findings of severity error.
    case findings = 1
    /// The command was not understood, or names something that is not there.
    case usage = 2
    /// The input could not be read.
    case unreadable = 3
    /// The database failed.
    case store = 4

    /// The graver the later.
    static func < (lhs: ProcessCode, rhs: ProcessCode) -> Bool { lhs.rawValue < rhs.rawValue }
}
