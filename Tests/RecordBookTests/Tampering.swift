import RecordBook

/// A change of one bit in one field of a statement as it lies in the store.
enum Tampering: String, CaseIterable, Sendable {
    case sequence, stream, version, kind, kindVersion, subject, recordedAt, knownSince, actor
    case source, visibility, payload, previousHash, hash

    /// The fault it must show as.
    var fault: ChainFault.Kind { self == .sequence ? .numberMissing : .contentChanged }

    func applied(to statement: StoredStatement) -> StoredStatement {
        let old = statement.envelope
        return StoredStatement(
            sequence: statement.sequence + (self == .sequence ? 64 : 0),
            envelope: StoredStatement.Envelope(
                stream: flip(old.stream, .stream),
                version: flip(old.version, .version),
                kind: flip(old.kind, .kind),
                kindVersion: flip(old.kindVersion, .kindVersion),
                subject: flip(old.subject, .subject),
                recordedAt: flip(old.recordedAt, .recordedAt),
                knownSince: flip(old.knownSince, .knownSince),
                actor: flip(old.actor, .actor),
                source: flip(old.source, .source),
                visibility: flip(old.visibility, .visibility),
                payload: flip(old.payload, .payload),
                previousHash: flip(old.previousHash, .previousHash)),
            hash: flip(statement.hash, .hash))
    }

    private func flip(_ text: String, _ field: Tampering) -> String {
        String(decoding: flip(Array(text.utf8), field), as: UTF8.self)
    }

    private func flip<Number: BinaryInteger>(_ number: Number, _ field: Tampering) -> Number {
        self == field ? number ^ 1 : number
    }

    private func flip(_ bytes: [UInt8], _ field: Tampering) -> [UInt8] {
        guard self == field else { return bytes }
        guard let last = bytes.last else { return [1] }
        return bytes.dropLast() + [last ^ 1]
    }
}
