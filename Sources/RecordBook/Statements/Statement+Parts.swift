extension Statement {
    /// Reads the statements after a sequence number and understands them, on several processors:
    /// while one part is handed over, the next are understood and the one after them is read.
    /// - Parameter take: what is done with each part, in order.
    /// - Throws: what the first one throws that cannot be understood; parts before it have been
    ///   handed over.
    public static func inParts(
        after sequence: Int, of ledger: any Ledger, isolation: isolated (any Actor)? = #isolation,
        _ take: ([Statement]) -> Void
    ) async throws(LedgerError) {
        let size = 4096
        typealias Part = Result<[Statement], LedgerError>
        var ahead: [Task<Part, Never>] = []
        defer { for task in ahead { task.cancel() } }
        var next: Int? = sequence
        while next != nil || !ahead.isEmpty {
            if let last = next {
                let part = try await ledger.statements(after: last, limit: size)
                ahead.append(Task.detached { Part { () throws(LedgerError) in try all(in: part) } })
                next = part.count < size ? nil : part.last?.sequence
            }
            if next == nil || ahead.count > 3 { take(try await ahead.removeFirst().value.get()) }
        }
    }

    /// Understands stored statements, in their order.
    public static func all(in stored: [StoredStatement]) throws(LedgerError) -> [Statement] {
        var statements: [Statement] = []
        statements.reserveCapacity(stored.count)
        var words = RepeatedWords()
        for stored in stored { statements.append(try Statement(stored, knowing: &words)) }
        return statements
    }
}
