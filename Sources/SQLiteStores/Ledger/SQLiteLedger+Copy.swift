public import RecordBook

extension SQLiteLedger {
    /// Copies the ledger as it stands now into a new file without companions.
    ///
    /// Others may go on writing: what they append meanwhile is in the copy whole or not at all.
    public func copy(to path: String) throws(LedgerError) {
        do { try file.copy(to: path) } catch { throw LedgerError(error) }
    }

    /// Closes the ledger so that its file can be moved, unless another program has it open.
    /// - Returns: whether nobody else has it open; the ledger cannot be used afterwards.
    public func release() throws(LedgerError) -> Bool {
        do { return try file.release() } catch { throw LedgerError(error) }
    }
}
