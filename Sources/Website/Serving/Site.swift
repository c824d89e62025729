public import Logging
public import RaceOffice
public import ShortTrack

/// The pages and the live feed over one office.
///
/// Every page is rendered once for each state of the records and then served from memory, with a
/// hash of its bytes as its tag. Pages of the race office itself are never kept.
public struct Site: Sendable {
    let office: Office
    let accounts: Accounts
    let log: Logger
    let now: @Sendable () -> Timestamp
    let offset: @Sendable (String, CalendarDate) -> Int?
    let languages: [Language]
    let templates: Templates
    let cache = PageCache()
    let library = Library()
    /// The readers of the live feed.
    let hub = FeedHub()
    /// How often programs may ask.
    var rate = RateLimit()
    let measurements: Measurements
    /// Where the site is reached, for files that are read elsewhere; without a slash at its end.
    let address: String
    /// What pages load beside themselves, by its address.
    let files: [String: Page]
    /// What the watched folder of the photo finish camera could not give.
    public let refusedFiles = RefusedFiles()

    /// Opens the doors to an office.
    /// - Parameters:
    ///   - office: what is shown and worked with.
    ///   - accounts: who may sign in to work.
    ///   - log: where failures are noted.
    ///   - address: where the site is reached from outside, such as `https://rink.example.org`.
    ///   - measurements: what is shown of the server's own work.
    ///   - now: the clock, for sessions.
    ///   - offset: how many minutes the clocks of a time zone, by its IANA name, are ahead of UTC
    ///     on a day; nothing for a zone nobody knows.
    public init(
        office: Office, accounts: Accounts, log: Logger,
        address: String = "http://127.0.0.1:8080", measurements: Measurements = Measurements(),
        now: @escaping @Sendable () -> Timestamp,
        offset: @escaping @Sendable (String, CalendarDate) -> Int?
    ) {
        self.init(
            office: office, accounts: accounts, log: log, address: address,
            measurements: measurements, languages: Language.all, now: now, offset: offset)
    }

    /// - Parameter languages: the languages of the public pages, English among them.
    init(
        office: Office, accounts: Accounts, log: Logger,
        address: String = "http://127.0.0.1:8080", measurements: Measurements = Measurements(),
        languages: [Language], now: @escaping @Sendable () -> Timestamp,
        offset: @escaping @Sendable (String, CalendarDate) -> Int?
    ) {
        self.languages = languages
        templates = Templates(languages)
        self.office = office
        self.accounts = accounts
        self.log = log
        self.measurements = measurements
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        files = Self.assets
        self.now = now
        self.offset = offset
    }
}
