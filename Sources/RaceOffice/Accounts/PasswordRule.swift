/// What a password must be like: long, and nothing else.
public enum PasswordRule {
    /// The fewest characters.
    public static let shortest = 10
    /// The most bytes; more would only make signing in slower.
    public static let longest = 1000

    /// How a password breaks the rule.
    public enum Fault: Hashable, Sendable, CustomStringConvertible {
        /// It has this many characters.
        case tooShort(Int)
        /// It has this many bytes.
        case tooLong(Int)

        /// What is wrong and what would be right.
        public var description: String {
            switch self {
            case .tooShort(let count):
                "The password has \(count) character\(count == 1 ? "" : "s"); it needs at least "
                    + "\(PasswordRule.shortest). Three or four words in a row are good."
            case .tooLong(let count):
                "The password has \(count) bytes; at most \(PasswordRule.longest) are taken."
            }
        }
    }

    /// Refuses a password that breaks the rule.
    public static func check(_ password: String) throws(AccountError) {
        if password.count < shortest { throw .unsuitablePassword(.tooShort(password.count)) }
        let bytes = password.utf8.count
        if bytes > longest { throw .unsuitablePassword(.tooLong(bytes)) }
    }
}
