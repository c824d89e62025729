import GRDB
public import RecordBook
public import ShortTrack

/// The ledger in an SQLite file: one row a statement, durable when an append returns.
///
/// Several processes may have the file open: a command beside a running server. What a
/// statement means is none of its business; damaged rows are read as they lie, so that
/// `ChainFault.all(in:)` can find them.
public struct SQLiteLedger: Ledger {
    let file: DatabaseFile
    private let writer: LedgerWriter

    /// Opens a ledger; takes a few milliseconds of the calling thread.
    /// - Throws: `LedgerError.store` for a path or a file that cannot be one, `.tooNew` for one
    ///   of a later version.
    public init(path: String, access: Access = .readWrite) throws(LedgerError) {
        do {
            file = try DatabaseFile(path, format: Self.format, access: access)
            writer = LedgerWriter(file)
        } catch {
            throw LedgerError(error)
        }
    }

    /// Appends drafts as one unit; it is on the disk when this returns.
    public func append(_ drafts: [Draft], at moment: Timestamp) async throws(LedgerError)
        -> [StoredStatement]
    {
        try await perform { () throws in
            try await writer.append(drafts.map { try WrittenDraft($0) }, at: moment)
        }
    }

    /// The next statements after a sequence number, as they lie in the file.
    public func statements(after sequence: Int, limit: Int) async throws(LedgerError)
        -> [StoredStatement]
    {
        try await perform { () throws in
            try await file.readOnce { try Self.statements(after: sequence, limit: limit, in: $0) }
        }
    }

    /// SQLite's own count, on the connection that only reads, of the commits of all others: of
    /// other programs and of the connection that writes.
    public func changeCounter() async throws(LedgerError) -> Int {
        try await perform { () throws in
            try file.checkPlace()
            return try await file.readOnce { database in
                try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
            }
        }
    }

    /// What SQLite finds wrong with the file itself; nothing when it is sound.
    /// - Parameter quickly: leaves out that every index fits its table.
    public func fileFaults(quickly: Bool = false) async throws(LedgerError) -> [String] {
        try await perform { () throws in
            try await file.readOnce { database in
                let check = quickly ? "PRAGMA quick_check" : "PRAGMA integrity_check"
                return try String.fetchAll(database, sql: check).filter { $0 != "ok" }
            }
        }
    }

    private func perform<Value>(
        _ work: () async throws -> Value
    ) async throws(LedgerError) -> Value {
        do {
            return try await work()
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(StoreFault(error, path: file.path))
        }
    }
}

extension LedgerError {
    init(_ fault: StoreFault) {
        switch fault {
        case .failed(let why): self = .store(why)
        case .tooNew(let why): self = .tooNew(why)
        }
    }
}
