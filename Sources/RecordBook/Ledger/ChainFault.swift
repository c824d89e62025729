/// A place where the ledger's chain of hashes does not hold.
public struct ChainFault: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// The content does not give the hash written beside it.
        case contentChanged
        /// It does not continue the statement before it in its stream.
        case linkBroken
        /// A number is missing or out of order.
        case numberMissing
    }

    /// The statement.
    public let sequence: Int
    /// Its stream, as stored.
    public let stream: String
    /// What is wrong.
    public let kind: Kind
}

extension ChainFault {
    /// Follows every chain and reports where it does not hold.
    public static func all(in statements: [StoredStatement]) -> [ChainFault] {
        var faults: [ChainFault] = []
        var ends: [String: (version: Int, hash: [UInt8])] = [:]
        var expected = 1
        for statement in statements {
            let envelope = statement.envelope
            func report(_ kind: Kind) {
                faults.append(
                    ChainFault(
                        sequence: statement.sequence, stream: envelope.stream, kind: kind))
            }
            if statement.sequence != expected { report(.numberMissing) }
            expected = statement.sequence &+ 1
            let end = ends[envelope.stream] ?? (0, [])
            if envelope.digest != statement.hash { report(.contentChanged) }
            if envelope.previousHash != end.hash || envelope.version != end.version &+ 1 {
                report(.linkBroken)
            }
            ends[envelope.stream] = (envelope.version, statement.hash)
        }
        return faults
    }
}
