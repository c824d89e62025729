import RecordBook

extension ChainFault {
    /// Where the chain does not hold and why, for the person who keeps the database.
    var words: String {
        let what =
            switch kind {
            case .contentChanged: "its content does not give its hash: a byte was changed"
            case .linkBroken: "it does not continue the statement before it in its stream"
            case .numberMissing: "a number before it is missing"
            }
        return "statement \(sequence) of \(stream): \(what)"
    }
}
