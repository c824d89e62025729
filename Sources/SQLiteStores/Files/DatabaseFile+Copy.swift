import FoundationEssentials
import GRDB

extension DatabaseFile {
    /// Copies everything as it stands at one moment into a new file, while others go on writing.
    ///
    /// The copy has no companions, so it can be carried and read from a disk that may not be
    /// written. What is half done when it fails is removed.
    /// - Parameter finishing: what is changed in the copy before it is closed.
    func copy(
        to path: String, finishing: @Sendable (Database) throws -> Void = { _ in }
    ) throws(StoreFault) {
        do {
            try Self.prepare(path, access: .readWrite)
            let copy = try DatabaseQueue(path: path)
            try queue.backup(to: copy)
            try copy.writeWithoutTransaction { database in
                try finishing(database)
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.close()
        } catch {
            for companion in ["", "-wal", "-shm", "-journal"] {
                try? FileManager.default.removeItem(atPath: path + companion)
            }
            let isOfTheSource = (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
            throw StoreFault(error, path: isOfTheSource ? self.path : path)
        }
    }

    /// Closes a file, as one file without companions, unless another program has it open.
    /// - Returns: whether nobody else has it open.
    func release() throws(StoreFault) -> Bool {
        do {
            try reader.close()
            // Only who has a file alone can take it out of the write-ahead log.
            try queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return false
        } catch {
            throw StoreFault(error, path: path)
        }
    }
}
