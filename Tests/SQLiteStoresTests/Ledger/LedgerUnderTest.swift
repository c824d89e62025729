import RecordBook
import SQLiteStores
import Testing

/// The ledgers that must pass the same tests.
enum LedgerUnderTest: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case memory, sqlite

    var testDescription: String { rawValue }

    func open(in folder: TemporaryFolder) throws -> any Ledger {
        switch self {
        case .memory: InMemoryLedger()
        case .sqlite: try SQLiteLedger(path: folder.file("rinkside.sqlite"))
        }
    }
}
