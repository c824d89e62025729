extension Statement {
    /// Reads the statements after a sequence number and understands them, on several processors:
    /// while one part is read, those before it are understood.
    /// - Throws: what the first one throws that cannot be understood.
    public static func all(
        after sequence: Int, in ledger: any Ledger
    ) async throws(LedgerError) -> [Statement] {
        let size = 4096
        typealias Part = Result<[Statement], LedgerError>
        let parts = await withTaskGroup(of: (Int, Part).self) { group in
            var next: Int? = sequence
            while let last = next {
                do throws(LedgerError) {
                    let part = try await ledger.statements(after: last, limit: size)
                    group.addTask {
                        (last, Part { () throws(LedgerError) in try all(in: part) })
                    }
                    next = part.count < size ? nil : part.last?.sequence
                } catch {
                    group.addTask { (last, .failure(error)) }
                    next = nil
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var statements: [Statement] = []
        for last in parts.keys.sorted() { statements += try parts[last]?.get() ?? [] }
        return statements
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
