import FoundationEssentials
import GRDB

/// Why a database file did not do what was asked, in words for the person at the keyboard.
enum StoreFault: Error {
    /// A full disk, a locked file, no permission, damage.
    case failed(String)
    /// Written by a later version of the program.
    case tooNew(String)

    /// Puts what SQLite reports into words.
    init(_ error: any Error, path: String) {
        switch error {
        case let fault as StoreFault: self = fault
        case let error as DatabaseError: self = .failed(Self.sentence(error, path: path))
        case is RowDecodingError:
            self = .failed("\(path) is damaged: a field of a row is lost. Restore a backup.")
        case is CocoaError:
            self = .failed(
                "\(path) cannot be written. Its folder must be there and not be read-only, and you "
                    + "need the right to change it.")
        case is CancellationError: self = .failed("the work was called off before it was written.")
        default: self = .failed("\(path): \(error)")
        }
    }

    private static func sentence(_ error: DatabaseError, path: String) -> String {
        if [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE].contains(error.extendedResultCode) {
            return
                "the disk that holds \(path) takes no more: it is full, a quota is used up, or it "
                + "fails. Nothing was written; free some space and try again."
        }
        return switch error.resultCode {
        case .SQLITE_FULL:
            "the disk that holds \(path) is full. Nothing was written; free some space and try "
                + "again."
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            "\(path) is locked by another program. Nothing was written; close the other program "
                + "or try again."
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            "\(path) may only be read. Writing needs the right to change the file and its folder."
        case .SQLITE_CANTOPEN:
            "\(path) cannot be opened. The file and its folder must be there, and you need the "
                + "right to read and change both. From a disk that may only be read, copy the file "
                + "and the one beside it that ends in -wal first."
        case .SQLITE_NOTADB:
            "\(path) is not a database. Name the file Rinkside keeps its records in, or one that "
                + "does not exist yet."
        case .SQLITE_CORRUPT:
            "\(path) is damaged (\(error.message ?? "SQLite says no more")). `rinkside verify` "
                + "says where; restore a backup."
        case .SQLITE_IOERR:
            "the disk that holds \(path) failed: \(error.message ?? "SQLite says no more")."
        default:
            "\(path): \(error.message ?? "SQLite error \(error.resultCode.rawValue)")."
        }
    }
}
