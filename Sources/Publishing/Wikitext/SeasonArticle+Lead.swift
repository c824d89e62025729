import Algorithms
import RecordBook
import ShortTrack

extension SeasonArticle {
    /// The sentences under the title: what no table and no box holds.
    var lead: String {
        var sentences = [
            "The '''\(Wikitext.escaped(title))''' was a season of short track speed skating"
                + (record.organiser.map { " organised by the \(Wikitext.escaped($0))" } ?? "")
        ]
        sentences += spanSentences
        sentences += standing(record.counts).map(\.value).filter { $0.subject == .competitions }
            .map(\.count).uniqued().map { "There were \($0) competitions" }
        sentences += standing(record.editions).map(\.value).filter { !boxEditions.contains($0) }
            .map { "It was the \(Wikitext.ordinal($0.edition)) edition for \($0.category)" }
        sentences += standing(record.qualifiers).map(\.value).map(qualifierSentence)
        sentences += standing(record.uncounted).map(\.value).filter { $0.category == nil }.map {
            meeting in
            let place = meeting.place.map { " in \(Wikitext.escaped($0))" } ?? ""
            return "The \(Wikitext.escaped(meeting.title))\(place) did not count"
        }
        sentences += championSentences
        sentences += rankSentences.compactMap { line in
            guard case .skater(let person, let nation)? = line.value.competitor else { return nil }
            let name = Wikitext.escaped(name(person, of: nation, in: [line.statement]))
            return "\(name) came in \(Wikitext.ordinal(line.value.rank)) place overall"
        }
        return sentences.map { "\($0)." }.joined(separator: " ")
    }

    private var spanSentences: [String] {
        let hasYears = !record.years.isEmpty
        return standing(record.spans).map(\.value)
            .filter { $0 != unplacedSpan || (hasYears && overallSpan == nil) }
            .map { span in
                func words(_ date: CalendarDate, _ place: String?) -> String {
                    (place.map { "in \(Wikitext.escaped($0)) " } ?? "") + "on \(date.spelledOut)"
                }
                return "It began \(words(span.first, span.firstPlace)) and ended "
                    + words(span.last, span.lastPlace)
            }
    }

    private func qualifierSentence(_ qualifiers: Qualifiers) -> String {
        let places = qualifiers.competitions.compactMap { id in
            record[id]?.competition.map { Wikitext.escaped($0.place) }
        }
        return "\(Wikitext.list(places)) served as qualifiers for the "
            + Wikitext.escaped(qualifiers.games)
    }

    /// Champions of the season before; those of this one stand in the box of facts.
    private var championSentences: [String] {
        standing(record.champions).filter { $0.value.season != record.id }.compactMap { claim in
            guard case .skater(let person, let nation) = claim.value.competitor else { return nil }
            let name = Wikitext.escaped(name(person, of: nation, in: [claim.statement]))
            return "\(name) was the reigning champion of the \(claim.value.standing.category)"
        }
    }

    /// The published rules of counting, as remarks over the first standings.
    var countingRemarks: String {
        standing(record.countings).map(\.value).map { claim in
            let tables = claim.subject == .individual ? "individual distances" : "relays"
            return ": The best \(claim.counted) of \(claim.held) results count in the \(tables)."
        }
        .joined(separator: "\n")
    }
}
