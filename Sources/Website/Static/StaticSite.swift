public import Logging
import NIOCore
import Publishing
public import RaceOffice
import RecordBook
import ShortTrack

/// The whole public site as files, for any web server or none.
///
/// Race day is read traffic: files on a server that only hands out files take all of it. Links lead
/// from file to file, so that the folder works at any address and from a disk.
public struct StaticSite: Sendable {
    /// A file of the site.
    public struct File: Sendable {
        /// Where it lies in the folder: `2023-24/index.html`.
        public let path: String
        /// Its content.
        public let bytes: [UInt8]
    }

    private let state: OfficeState
    private let site: Site
    private let addresses: [Address]
    private let tables: [Address]
    private let calendars: [CalendarSubject]
    /// The files that name where the site is reached; none where nobody said it.
    private let outward: [OutwardFile]
    /// Where the folder is reached, where somebody said it.
    private let root: String?
    /// The file of each address, as written in links.
    private let files: [String: String]

    /// The site of an office as it is now.
    /// - Parameters:
    ///   - address: where the folder is reached from outside. Without one calendars name no pages,
    ///     and there is no site map, no feed of corrections and no page for whatever is not there,
    ///     which have to.
    ///   - log: where failures are noted.
    public init(_ office: Office, address: String? = nil, log: Logger) async {
        // Nobody signs in to files, and no page of theirs asks for the time.
        site = Site(
            office: office, accounts: Accounts(store: InMemoryAccounts()), log: log,
            address: address ?? "",
            now: { Timestamp(milliseconds: 0) }, offset: { _, _ in nil })
        state = await office.state
        let books = await site.library.books(of: state)
        let map = SiteMap(state, books).addresses
        // Each table as it stood after each of its events, which a server makes when asked.
        let steps = books.seasons.flatMap { season in
            season.standings.flatMap { table in
                season.events(countedIn: table).filter { season.placings(of: $0) != nil }.map {
                    Address.standing(season.record.id, table, after: $0.event.id, asOf: nil)
                }
            }
        }
        addresses = map + books.rulebookChanges + steps
        root = address == nil ? nil : site.address + "/"
        outward =
            address == nil
            ? []
            : [.corrections(nil), .siteMap, .robots] + state.seasons.map { .corrections($0) }
        tables = Self.tables(of: books, in: state)
        calendars =
            [.everything]
            + books.seasons.filter(\.hasCalendar).map { .season($0.record.id) }
            + books.almanac.nations(Filter()).map { .nation($0.nation) }
            + books.almanac.athletes().map { .athlete($0.person) }
        var files: [String: String] = [:]
        for language in site.languages {
            for address in addresses {
                let path = language.address(address.path)
                files[path] = Self.file(for: path)
            }
        }
        for table in tables { files[table.path] = String(table.path.dropFirst()) }
        for calendar in calendars { files[calendar.path] = String(calendar.path.dropFirst()) }
        for file in outward { files[file.path] = String(file.path.dropFirst()) }
        for path in site.files.keys where !Self.left.contains(path) {
            files[path] = String(path.dropFirst())
        }
        self.files = files
    }

    /// How many files it has.
    public var count: Int { paths.count }

    /// Where its files lie in the folder.
    public var paths: Set<String> {
        Set(files.values).union(root == nil ? [] : [Self.nowhere])
    }

    /// What only a server of ours has a use for.
    private static let left = ["/office.js"]
    /// The page for whatever is not there.
    private static let nowhere = "404.html"

    /// Makes every file, one after the other.
    /// - Parameter take: is given each file.
    public func write(_ take: (File) throws -> Void) async throws {
        for (path, page) in site.files.sorted(by: { $0.key < $1.key })
        where !Self.left.contains(path) {
            try take(
                File(path: String(path.dropFirst()), bytes: Array(page.bytes.readableBytesView)))
        }
        for address in addresses {
            var document = try await site.document(at: address, in: state)
            document.isStatic = true
            document.live = nil
            document.files = (address.files + document.files).filter { files[$0.path] != nil }
            for language in site.languages {
                let page = Language.$current.withValue(language) {
                    document.versions = site.versions(of: address)
                    return site.templates.render(document)
                }
                let file = Self.file(for: language.address(address.path))
                try take(File(path: file, bytes: linked(page, in: file)))
            }
        }
        if let root {
            // A server shows it at any address, so that its links have to be whole.
            var document = Problem.noPage.document
            document.isStatic = true
            try take(
                File(path: Self.nowhere, bytes: linked(site.templates.render(document), from: root))
            )
        }
        for table in tables {
            guard case .table(let subject, let format) = table else { continue }
            let bytes = try await site.bytes(of: subject, as: format, in: state)
            try take(File(path: String(table.path.dropFirst()), bytes: bytes))
        }
        for file in outward {
            let page = try await site.page(file, in: state)
            try take(
                File(
                    path: String(file.path.dropFirst()),
                    bytes: Array(page.bytes.readableBytesView)))
        }
        for subject in calendars {
            let calendar = try await site.calendar(of: subject, in: state)
            try take(File(path: String(subject.path.dropFirst()), bytes: Array(calendar.text.utf8)))
        }
    }

    /// The tables of all seasons, unlimited, that anything stands in.
    private static func tables(of books: RecordBooks, in state: OfficeState) -> [Address] {
        let over: [Address] = [
            .seasons(Filter()), .titles(Filter()), .athletes(named: "", Filter()),
            .nations(Filter()), .reconciliations, .rulebooks,
        ]
        let ofSeasons = books.seasons.flatMap { season -> [Address] in
            let id = season.record.id
            let events = season.record.events.map(\.event.id)
            return [
                .calendar(id, Filter()), .podiums(id, Filter()), .champions(id, Filter()),
                .results(id, Filter()), .standings(id, Filter()), .allRounds(id, Filter()),
                .reconciliation(id), .qualification(id), .corrections(id), .rules(id),
            ]
                + season.standings.flatMap {
                    [.standing(id, $0, after: nil, asOf: nil), .olympicList(id, $0)]
                }
                + events.flatMap { [.event($0), .races($0), .laps($0)] }
                + season.record.competitions.map { .schedule($0.id) }
        }
        let contents =
            over + books.almanac.athletes().flatMap { [.athlete($0.person), .titlesOf($0.person)] }
            + books.almanac.nations(Filter()).flatMap {
                [
                    .nation($0.nation, Filter()), .places($0.nation, Filter()),
                    .titlesWon($0.nation, Filter()),
                ]
            } + ofSeasons
        return contents.filter { (try? books.table(of: $0, in: state))??.rows.isEmpty == false }
            .flatMap { content in [TableFormat.csv, .json].map { .table(content, $0) } }
    }

    /// `/titles` is `titles/index.html`; what limits a page becomes part of its folder.
    static func file(for path: String) -> String {
        let plain = path.split { "/?=&".contains($0) }.joined(separator: "/")
        return plain.isEmpty ? "index.html" : plain + "/index.html"
    }

    /// A page with its links leading from its own file to other files.
    ///
    /// A link to what only a server makes leads to the same page without its limits, or nowhere.
    func linked(_ page: [UInt8], in file: String) -> [UInt8] {
        linked(page, from: String(repeating: "../", count: file.count { $0 == "/" }))
    }

    /// - Parameter up: the way to the folder.
    private func linked(_ page: [UInt8], from up: String) -> [UInt8] {
        Links.rewritten(page) { target($0, up: up) }
    }

    private func target(_ link: String, up: String) -> String {
        let link = link.split(separator: "&amp;", omittingEmptySubsequences: false)
            .joined(separator: "&")
        let mark = link.firstIndex(of: "#") ?? link.endIndex
        let (path, fragment) = (String(link[..<mark]), link[mark...])
        let plain = String(path.prefix { $0 != "?" })
        guard let file = files[path] ?? files[plain] else { return up + "index.html" }
        return up + file + fragment
    }
}
