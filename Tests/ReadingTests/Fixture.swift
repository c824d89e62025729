import Foundation
import RecordBook
import ShortTrack
import Testing

@testable import Reading

/// Files of the archive, read as an import reads them.
enum Fixture {
    static let archive = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "archive")

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: archive.appending(path: path)))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    static func read(
        _ bytes: [UInt8], name: String = "page.txt", season: SeasonID? = nil
    ) throws -> ReadFile {
        let today = try #require(CalendarDate("2026-11-21"))
        return Reader.read(bytes, name: name, actor: "recorder", on: today, season: season)
    }

    static func read(_ text: String, name: String = "page.txt") throws -> ReadFile {
        try read(Array(text.utf8), name: name)
    }

    static func archived(_ path: String) throws -> ReadFile {
        try read(try bytes(path), name: path)
    }

    /// The page of a season with one change, which has to change something.
    static func page(
        _ season: String = "2023-24", replacing old: String, with new: String
    ) throws -> ReadFile {
        let page = try text("\(season)/page.txt")
        let changed = page.replacingOccurrences(of: old, with: new)
        try #require(changed != page)
        return try read(changed)
    }
}

extension ReadFile {
    /// `line code` of every finding of a code.
    func lines(of code: FindingCode) -> [Int] {
        findings.filter { $0.code == code }.compactMap(\.line)
    }

    /// How many statements there are of each kind.
    var tally: [Body.Kind: Int] {
        Dictionary(drafts.map { ($0.body.kind, 1) }, uniquingKeysWith: +)
    }

    /// The places stated of an event.
    func placings(_ event: String) -> Placings? {
        drafts.lazy.compactMap { draft in
            guard case .placings(let placings) = draft.body,
                placings.event.description == event
            else { return nil }
            return placings
        }.first
    }
}
