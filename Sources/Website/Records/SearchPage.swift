import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// Whatever may be meant by words: seasons, stops, events, skaters, nations.
struct SearchPage {
    private let books: RecordBooks
    private let text: String
    private let words: [String]
    private let most = 50

    init(_ books: RecordBooks, _ text: String) {
        self.books = books
        self.text = text
        words = FoldedName(text).words
    }

    var document: Document {
        let groups = words.isEmpty ? [] : [seasons, skaters, nations, stops, events]
        return Document(
            "search", title: text.isEmpty ? "Search" : "Search: \(text)",
            content: [
                "text": text, "isAsked": !words.isEmpty,
                "groups": groups.filter { !$0.found.isEmpty }.map { group in
                    [
                        "title": group.title, "count": group.found.count,
                        "found": group.found.prefix(most).map {
                            ["title": $0.title, "path": $0.path, "detail": $0.detail]
                        },
                        "more": group.found.count > most ? group.found.count - most : 0,
                        "hasMore": group.found.count > most,
                    ] as [String: Any]
                },
                "isNothing": !words.isEmpty && groups.allSatisfy(\.found.isEmpty),
            ])
    }

    private typealias Group = (
        title: Phrase, found: [(title: Phrase, path: String, detail: Phrase)]
    )

    /// Whether every word asked for begins a word of a text.
    private func fits(_ texts: String?...) -> Bool {
        let there = texts.compactMap(\.self).flatMap { FoldedName($0).words }
        return words.allSatisfy { word in there.contains { $0.hasPrefix(word) } }
    }

    private var seasons: Group {
        (
            "Seasons",
            books.seasons.filter { fits($0.title, "\($0.record.id)") }.map {
                ("\($0.title)", Address.season($0.record.id).path, $0.spans.first ?? "")
            }
        )
    }

    private var skaters: Group {
        (
            "Skaters",
            books.almanac.search(text).map { career in
                (
                    "\(career.namesInWords)", Address.athlete(career.person).path,
                    career.nations.map(\.code).joined(separator: ", ")
                )
            }
        )
    }

    private var nations: Group {
        (
            "Nations",
            books.almanac.nations(Filter()).map(\.nation).filter { fits($0.code, $0.name) }.map {
                ($0.phrase, Address.nation($0, Filter()).path, "\($0)")
            }
        )
    }

    private var stops: Group {
        (
            "Stops",
            books.seasons.flatMap { season in
                season.record.competitions.filter { stop in
                    fits(stop.title, stop.venue, stop.nation?.name, "\(season.record.id)")
                }.map { stop in
                    (
                        "\(stop.title)",
                        Address.season(season.record.id).path + "#\(stop.id.slug)",
                        "\(season.record.id)"
                    )
                }
            }
        )
    }

    private var events: Group {
        (
            "Events",
            books.seasons.flatMap { season in
                season.record.events.filter { event in
                    let id = event.event.id
                    let stop = season.record[id.competition]?.competition
                    return fits(
                        id.category.title.description, id.title, stop?.title, "\(season.record.id)")
                }.map { event in
                    (
                        season.fullTitle(of: event.event.id), Address.event(event.event.id).path,
                        "\(season.record.id)"
                    )
                }
            }
        )
    }
}
