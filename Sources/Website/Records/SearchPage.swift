import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// Whatever may be meant by words: seasons, stops, events, skaters, nations.
struct SearchPage {
    /// What was found of one kind.
    struct Group {
        let kind: String
        let title: Phrase
        let found: [Found]
    }

    /// Something found, with what tells it from others of its name.
    struct Found {
        let title: Phrase
        let subject: Address
        let detail: Phrase
    }

    private let books: RecordBooks
    private let text: String
    private let words: [String]
    /// How many of one kind are shown.
    static let most = 50

    init(_ books: RecordBooks, _ text: String) {
        self.books = books
        self.text = text
        // "Men's 500 m", as events are headed, asks for men.
        words = FoldedName(text.replacing(/['’]s\b/, with: "")).words.flatMap(Self.parts)
    }

    var document: Document {
        let groups = groups
        return Document(
            "search", title: text.isEmpty ? "Search" : "Search: \(text)",
            content: [
                "text": text, "isAsked": !words.isEmpty,
                "groups": groups.map { group in
                    [
                        "title": group.title, "count": group.found.count,
                        "found": group.found.prefix(Self.most).map {
                            [
                                "title": $0.title, "path": path(to: $0.subject),
                                "detail": $0.detail,
                            ]
                        },
                        "more": max(0, group.found.count - Self.most),
                        "hasMore": group.found.count > Self.most,
                    ] as [String: Any]
                },
                "isNothing": !words.isEmpty && groups.isEmpty,
            ])
    }

    /// What was found, kind by kind.
    var groups: [Group] {
        words.isEmpty
            ? [] : [seasons, skaters, nations, stops, events].filter { !$0.found.isEmpty }
    }

    /// A stop is shown on the page of its season.
    private func path(to subject: Address) -> String {
        guard case .stop(let stop) = subject else { return subject.path }
        return Address.season(stop.season).path + "#\(stop.slug)"
    }

    /// "500m" is "500" and "m".
    private static func parts(of word: String) -> [String] {
        let number = word.prefix { $0.isNumber }
        return number.isEmpty || word.dropFirst(number.count) != "m"
            ? [word] : [String(number), "m"]
    }

    /// Whether every word asked for begins a word of a text, in English or the reader's language;
    /// a distance or a year is one alone.
    private func fits(_ texts: Phrase?...) -> Bool {
        let there = texts.compactMap(\.self).flatMap { [$0.description, $0.renderText] }
            .flatMap { FoldedName($0).words }
        return words.allSatisfy { word in
            let isWhole = word.count > 2 && word.allSatisfy(\.isNumber)
            return there.contains { isWhole ? $0 == word : $0.hasPrefix(word) }
        }
    }

    private var seasons: Group {
        Group(
            kind: "seasons", title: "Seasons",
            found: books.seasons.filter { fits("\($0.title)", "\($0.record.id)") }.map {
                Found(
                    title: "\($0.title)", subject: .season($0.record.id),
                    detail: $0.spans.first ?? "")
            })
    }

    private var skaters: Group {
        Group(
            kind: "skaters", title: "Skaters",
            found: books.almanac.search(text).map { career in
                Found(
                    title: "\(career.namesInWords)", subject: .athlete(career.person),
                    detail: career.nations.map(\.code).joined(separator: ", "))
            })
    }

    private var nations: Group {
        Group(
            kind: "nations", title: "Nations",
            found: books.almanac.nations(Filter()).map(\.nation).filter {
                fits("\($0.code)", $0.phrase)
            }
            .map {
                Found(title: $0.phrase, subject: .nation($0, Filter()), detail: "\($0)")
            })
    }

    private var stops: Group {
        Group(
            kind: "stops", title: "Stops",
            found: books.seasons.flatMap { season in
                season.record.competitions.filter { stop in
                    fits(
                        "\(stop.title)", stop.venue.map { "\($0)" }, stop.nation?.phrase,
                        "\(season.record.id)")
                }.map { stop in
                    Found(
                        title: "\(stop.title)", subject: .stop(stop.id),
                        detail: "\(season.record.id)")
                }
            })
    }

    private var events: Group {
        Group(
            kind: "events", title: "Events",
            found: books.seasons.flatMap { season in
                season.record.events.filter { event in
                    let id = event.event.id
                    let stop = season.record[id.competition]?.competition
                    return fits(
                        id.category.title, id.phrase, stop.map { "\($0.title)" },
                        "\(season.record.id)")
                }.map { event in
                    Found(
                        title: season.fullTitle(of: event.event.id),
                        subject: .event(event.event.id),
                        detail: "\(season.record.id)")
                }
            })
    }
}
