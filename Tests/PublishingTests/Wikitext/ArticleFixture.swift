import Foundation
import Logging
import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// Pages of the archive, read into a ledger and written as articles.
enum ArticleFixture {
    static let archive = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "archive")

    /// A statement of a page without where it stands in it.
    struct Saying: Hashable {
        let stream: RecordBook.Stream
        let body: Body
        let knownSince: CalendarDate

        init(_ draft: Draft) {
            stream = draft.stream
            body = draft.body
            knownSince = draft.knownSince
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: archive.appending(path: path)))
    }

    static func read(_ bytes: [UInt8], name: String) throws -> ReadFile {
        let today = try #require(CalendarDate("2026-11-21"))
        return Reader.read(bytes, name: name, actor: "recorder", on: today)
    }

    static func read(_ text: String) throws -> ReadFile {
        try read(Array(text.utf8), name: "page.wiki")
    }

    /// What the office knows once some files of the archive have been taken in.
    static func state(_ paths: [String]) async throws -> OfficeState {
        try await state(paths.flatMap { try read(try bytes($0), name: $0).drafts })
    }

    static func state(_ drafts: [Draft]) async throws -> OfficeState {
        try await state(readings: [drafts])
    }

    /// What the office knows once some files have been taken in one after the other.
    static func state(readings: [[Draft]]) async throws -> OfficeState {
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let ledger = InMemoryLedger()
        for (second, drafts) in readings.enumerated() {
            let time = Timestamp(milliseconds: 1_780_000_000_000 + 1000 * Int64(second))
            let office = Office(ledger: ledger, log: quiet, now: { time })
            _ = try await office.take(drafts, by: .commandLine)
        }
        return try await Office(ledger: ledger, log: quiet, now: { Timestamp(milliseconds: 0) })
            .refresh()
    }

    /// Bodies as statements of one page, each on a line of its own.
    static func statements(
        _ bodies: [(stream: RecordBook.Stream, body: Body)], day: CalendarDate
    ) async throws -> [Statement] {
        let drafts = bodies.enumerated().map { index, item in
            Draft(
                stream: item.stream, body: item.body, knownSince: day, actor: "recorder",
                source: Source(document: "a page", line: index + 1, authority: .page))
        }
        let stored = try await InMemoryLedger().append(
            drafts, at: Timestamp(milliseconds: 1_780_000_000_000))
        return try stored.map { try Statement($0) }
    }
}
