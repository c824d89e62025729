import FoundationEssentials
import GRDB

/// An open database file, safe against a power cut, shared with other processes.
///
/// One connection writes. Another reads beside it, so that nobody who only looks waits for the
/// disk; a file that may only be read has one for both.
struct DatabaseFile {
    let path: String
    /// The file that was opened.
    private let number: Int?
    let queue: DatabaseQueue
    let reader: DatabaseQueue

    /// Opens a file of a format; makes it when it may be written and is missing.
    ///
    /// A file of another format is refused before anything in it is changed.
    /// - Parameter patience: how many seconds another program's writing is waited for.
    init(
        _ path: String, format: DatabaseFormat, access: Access, patience: Double = 5
    ) throws(StoreFault) {
        self.path = path
        do {
            try Self.prepare(path, access: access)
            var configuration = Configuration()
            configuration.label = "rinkside.\(format.name)"
            configuration.readonly = access == .readOnly
            configuration.busyMode = .timeout(patience)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            number = Self.number(of: path)
            let version = try queue.read { try Self.version(of: $0, format: format, path: path) }
            if version == 0, access == .readOnly {
                throw StoreFault.failed("\(path) holds no \(format.name) yet.")
            }
            guard access == .readWrite else {
                reader = queue
                return
            }
            try Self.makeReady(
                queue, path: path, format: format, isOfToday: version == format.version)
            // It may write all the same: whichever is closed last takes in the write-ahead log.
            reader = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw StoreFault(error, path: path)
        }
    }

    /// Reads, away from the caller's thread.
    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await reader.read(work)
    }

    /// Reads with one statement, away from the caller's thread.
    ///
    /// Nothing has to stay as it is between two of them, so there is no transaction around it, and
    /// the connection is not told to read only: SQLite would prepare every kept statement anew.
    func readOnce<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await reader.unsafeRead(work)
    }

    /// Writes in one transaction, away from the caller's thread; a thrown error undoes it.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try checkPlace()
        return try await queue.write(work)
    }

    /// Makes sure that the file opened still lies where it was.
    ///
    /// What is written to one that was taken away is gone with the program.
    func checkPlace() throws(StoreFault) {
        guard Self.number(of: path) == number else {
            throw .failed(
                "\(path) is not the file that was opened: it was taken away, or another was put in "
                    + "its place. Nothing was written; put it back, or start the program anew.")
        }
    }

    private static func number(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.systemFileNumber] as? Int
    }

    /// Sets how the file is written, and makes its tables when it has none or older ones.
    ///
    /// WAL is set here and not by GRDB's own set-up, which leaves `synchronous` at NORMAL: the last
    /// race before a power cut would be lost. A file that has its tables is not written to: whoever
    /// only reads must not wait for a writer.
    private static func makeReady(
        _ queue: DatabaseQueue, path: String, format: DatabaseFormat, isOfToday: Bool
    ) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        guard !isOfToday else { return }
        try queue.write { database in
            try format.bringUp(
                database, from: try version(of: database, format: format, path: path))
        }
    }

    /// The version of a file's tables, 0 when it has none yet.
    static func version(
        of database: Database, format: DatabaseFormat, path: String
    ) throws -> Int {
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if mark == 0, version == 0, tables == 0 { return 0 }
        guard mark == format.applicationID else {
            throw StoreFault.failed(
                "\(path) is a database, but not Rinkside's \(format.name). Name another file.")
        }
        guard version <= format.version else {
            throw StoreFault.tooNew(
                "\(path) has version \(version), this program knows \(format.version). "
                    + "Install the later Rinkside.")
        }
        return version
    }

    /// Gives a file that root has made to the owner of its folder.
    ///
    /// A backup put back by root beside the files of a service would shut the service out.
    private static func giveToOwner(ofFolder folder: String, _ path: String) throws {
        let files = FileManager.default
        let owners: [FileAttributeKey] = [.ownerAccountID, .groupOwnerAccountID]
        let own = try files.attributesOfItem(atPath: path)
        guard own[.ownerAccountID] as? Int == 0 else { return }
        let theirs = try files.attributesOfItem(atPath: folder).filter { owners.contains($0.key) }
        try files.setAttributes(theirs, ofItemAtPath: path)
    }

    /// Says what is wrong with a path in better words than SQLite's "unable to open".
    ///
    /// A new file is made here, for its owner alone; SQLite gives its companions the same rights.
    static func prepare(_ path: String, access: Access) throws {
        let files = FileManager.default
        var isFolder = false
        if files.fileExists(atPath: path, isDirectory: &isFolder) {
            if isFolder { throw StoreFault.failed("\(path) is a folder. Name a file in it.") }
            return
        }
        if access == .readOnly { throw StoreFault.failed("there is no file \(path).") }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
            throw StoreFault.failed(
                "there is no folder \(folder) to keep \(path) in. Make it first.")
        }
        do {
            // Two programs may come here at once: the later must not empty the other's file.
            try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            try giveToOwner(ofFolder: folder, path)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            return
        } catch let error as CocoaError where error.code == .fileWriteNoPermission {
            throw StoreFault.failed("you have no right to make a file in \(folder).")
        }
    }
}
