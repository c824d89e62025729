import RecordBook
import ShortTrack

extension SeasonArticle {
    /// One part of the article after the other.
    private enum Part {
        case text(String)
        case region(WikitextRegion)
    }

    /// The whole article.
    public var page: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .region(let region): region.marked
            }
        }
        .joined(separator: "\n\n") + "\n"
    }

    /// The parts of the article that are written from the records.
    public var regions: [WikitextRegion] {
        parts.compactMap { part in
            if case .region(let region) = part { region } else { nil }
        }
    }

    private var parts: [Part] {
        var parts: [Part] = [
            .text("{{Short description|Short track season}}"),
            .region(WikitextRegion(name: "facts", text: factsBox)),
            .region(WikitextRegion(name: "lead", text: lead)),
        ]
        var remarks = countingRemarks
        for category in categories {
            parts.append(.text("== \(category.heading) =="))
            if let table = calendar(of: category) {
                parts += [
                    .text("=== Calendar ==="),
                    .region(WikitextRegion(name: "calendar-\(category)", text: table)),
                ]
            }
            let standings = standings(of: category)
            if standings.isEmpty { continue }
            parts.append(.text("=== Standings ==="))
            if !remarks.isEmpty {
                parts.append(.region(WikitextRegion(name: "counting", text: remarks)))
                remarks = ""
            }
            for id in standings {
                parts += [
                    .text("==== \(heading(of: id)) ===="),
                    .region(WikitextRegion(name: "standings-\(id.slug)", text: table(of: id))),
                ]
            }
        }
        if let podiums = podiumTable {
            parts += [
                .text("== Podium table by nation =="),
                .region(WikitextRegion(name: "podiums", text: podiums)),
            ]
        }
        if !record.seeAlso.isEmpty {
            let list = record.seeAlso.map { "* \(Wikitext.link($0))" }.joined(separator: "\n")
            parts += [
                .text("== See also =="), .region(WikitextRegion(name: "see-also", text: list)),
            ]
        }
        return parts + [.text("== References =="), .text("{{reflist}}")]
    }
}

extension ShortTrack.Category {
    fileprivate var heading: String {
        switch self {
        case .men: "Men"
        case .women: "Women"
        case .mixed: "Mixed relay"
        }
    }
}
