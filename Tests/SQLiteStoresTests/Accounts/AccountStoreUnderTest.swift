import RaceOffice
import SQLiteStores
import Testing

/// The account stores that must pass the same tests.
enum AccountStoreUnderTest: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case memory, sqlite

    var testDescription: String { rawValue }

    func open(in folder: TemporaryFolder) throws -> any AccountStore {
        switch self {
        case .memory: InMemoryAccounts()
        case .sqlite: try SQLiteAccounts(path: folder.file("rinkside-accounts.sqlite"))
        }
    }
}
