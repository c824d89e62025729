import Foundation
import Phrases
import RaceOffice
import Racing
import Reading
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

@testable import Website

/// The catalogue of a language has every sentence of the public pages.
@Suite struct CatalogueTests {
    private let french: Catalogue

    init() throws {
        french = try Catalogue(yaml: String(decoding: PackageResources.fr_yaml, as: UTF8.self))
    }

    @Test func `every sentence of the archive's pages is in it`() async throws {
        try await check(await ArchiveHouse.site.office)
    }

    @Test func `every sentence of a stop run here is in it`() async throws {
        try await check(await RunEvent.site.office)
    }

    private func check(_ office: Office) async throws {
        let heard = HeardTexts()
        _ = try await SpokenSite(office, in: heard.language).pages
        let missing = heard.all.filter { isText($0) && !french.keys.contains($0) }
        #expect(missing.sorted() == [])
        #expect(heard.all.count > 200)
    }

    /// Whether a text has words of its own beside its gaps.
    private func isText(_ key: String) -> Bool {
        key.replacing(/\{\{.*?\}\}|\{\d+\}/, with: "").contains(where: \.isLetter)
    }

    @Test func `every word of the sport is in it`() {
        for word in Self.sport { #expect(french.keys.contains(word.key), "\(word.key)") }
    }

    /// The words the sources put into sentences by value.
    private static var sport: [Phrase] {
        let rounds = Round.allCases.flatMap {
            [$0.phrase, $0.inSentence, $0.inWords, Phrase(word: $0.raceTitle)]
        }
        return rounds + Category.allCases.map(\.phrase) + Ruling.allCases.map(\.phrase)
            + RaceState.allCases.map(\.phrase) + Authority.allCases.map(\.phrase)
            + ClaimKind.allCases.flatMap { [$0.phrase, $0.plural] }
            + Clause.Name.allCases.map(\.phrase) + Evidence.Grade.allCases.map(\.phrase)
            + Verdict.words.map { Phrase(word: $0) } + SeasonState.allCases.map(\.phrase)
            + CalendarDate.monthNames.flatMap {
                [Phrase(word: "{1} \($0)"), Phrase(word: "{1} \($0.prefix(3))")]
            } + Nation.allKnown.map(\.phrase)
    }

    @Test func `a text has the gaps of its key, and says something`() {
        for key in french.keys {
            for text in french.texts(of: key) {
                #expect(gaps(text) == gaps(key), "\(key): \(text)")
                #expect(!text.isEmpty, "\(key)")
            }
        }
    }

    private func gaps(_ text: String) -> [String] {
        text.matches(of: /\{\{?[a-zA-Z0-9.#\/^]+\}?\}/).map { String($0.output) }.sorted()
    }

    /// A key no source has in its parts says nothing any more.
    @Test func `every key is of the sources`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources").standardized
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var text = ""
        for case let file as URL in try #require(files)
        where ["swift", "mustache"].contains(file.pathExtension) {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        text = text.replacing(/"\s*\+\s*"/, with: "").lowercased()
        let unknown = french.keys.subtracting(Self.sport.map(\.key)).filter { key in
            !key.split(separator: /\{\{.*?\}\}|\{\d+\}/).filter { $0.count > 3 }.allSatisfy {
                part in
                Self.holds(text, part.lowercased())
            }
        }
        #expect(unknown.sorted() == [])
    }

    /// Whether a text holds a part, at once or as literals put together; a sign at its end may be
    /// one of its own.
    private static func holds(_ text: String, _ part: String) -> Bool {
        let words = part.trimmingCharacters(in: CharacterSet(charactersIn: ".,;: "))
            .split(separator: " ").map(String.init)
        return text.contains(part) || holds(text, words[...])
    }

    private static func holds(_ text: String, _ words: ArraySlice<String>) -> Bool {
        words.isEmpty
            || (min(2, words.count)...words.count).contains { count in
                text.contains(words.prefix(count).joined(separator: " "))
                    && holds(text, words.dropFirst(count))
            }
    }
}
