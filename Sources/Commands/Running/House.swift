import FoundationEssentials
import Logging
import RaceOffice
import RecordBook
import SQLiteStores
import ShortTrack

/// The office over the database a command names: the one place that picks a store.
struct House: Sendable {
    let office: Office
    let ledger: SQLiteLedger

    /// Opens the database at a path.
    /// - Parameters:
    ///   - creating: whether a missing file is made; otherwise it is an error, so that a
    ///     mistyped path does not look like an empty season.
    ///   - now: the clock everything is dated by.
    static func open(
        _ path: String, creating: Bool = false, log: Logger? = nil,
        now: @escaping @Sendable () -> Timestamp = House.now
    ) async throws -> House {
        guard creating || FileManager.default.fileExists(atPath: path) else {
            throw Trouble.store(
                "There is no database at \(path). rinkside import makes one; --database names "
                    + "another.")
        }
        let ledger: SQLiteLedger
        do { ledger = try SQLiteLedger(path: path) } catch { throw Trouble(error) }
        return House(
            office: Office(ledger: ledger, log: log ?? quietLog, now: now), ledger: ledger)
    }

    /// Where a command notes what only matters when it fails.
    static var quietLog: Logger {
        var log = Logger(label: "rinkside")
        log.logLevel = .error
        return log
    }

    /// What is in a database, for a command that reads it and ends.
    ///
    /// It is kept to the end of the process: taking a large state apart, statement by statement,
    /// would be a good part of such a command's time.
    static func read(_ path: String) async throws -> OfficeState {
        let state = try await open(path).state()
        _ = Unmanaged.passRetained(Kept(state))
        return state
    }

    private final class Kept {
        let state: OfficeState
        init(_ state: OfficeState) { self.state = state }
    }

    /// The accounts that belong to a database, kept in a file of their own beside it.
    static func accounts(beside path: String) throws -> Accounts {
        do {
            return Accounts(
                store: try SQLiteAccounts(path: SQLiteAccounts.path(besideLedger: path)))
        } catch {
            throw Trouble.store("\(error)")
        }
    }

    /// What is in the ledger now.
    func state() async throws -> OfficeState {
        do { return try await office.refresh() } catch { throw Trouble(error) }
    }

    /// Takes drafts in as the command line.
    func take(_ drafts: [Draft]) async throws -> ImportReceipt {
        do {
            return try await office.take(drafts, by: .commandLine)
        } catch {
            throw Trouble.refused(error)
        }
    }

    /// Every statement as stored, whether it can be understood or not.
    func storedStatements() async throws -> [StoredStatement] {
        do { return try await ledger.statements(after: 0) } catch { throw Trouble(error) }
    }

    /// What SQLite says of the file itself.
    func fileDamage() async throws -> [String] {
        do { return try await ledger.fileFaults() } catch { throw Trouble(error) }
    }

    /// Today, UTC.
    func today() -> CalendarDate { Self.now().date }

    /// How many minutes the clocks of a zone such as `Europe/Amsterdam` are ahead of UTC at noon of
    /// a day; nothing for a zone nobody knows.
    @Sendable static func offset(of zone: String, on day: CalendarDate) -> Int? {
        guard let noon = ClockTime(minutes: 720), let zone = TimeZone(identifier: zone) else {
            return nil
        }
        let moment = Timestamp(day, noon, offset: 0).milliseconds
        let seconds = zone.secondsFromGMT(
            for: Date(timeIntervalSince1970: Double(moment) / 1000))
        return seconds / 60
    }

    /// The clock.
    @Sendable static func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }
}
