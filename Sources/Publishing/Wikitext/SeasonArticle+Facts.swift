import Algorithms
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonArticle {
    /// The box of facts at the top: title, champions, editions, counts, the seasons around.
    var factsBox: String {
        let title = record.title ?? record.id.description
        var facts = [("Title", Wikitext.escaped(title))]
        if let series = record.series { facts.append(("Event", Wikitext.escaped(series))) }
        if let dates { facts.append(("Dates", dates)) }
        facts += champions
        for claim in boxEditions {
            facts.append(("\(claim.category.key ?? "")season", Wikitext.ordinal(claim.edition)))
        }
        for claim in standing(record.counts).map(\.value) {
            guard let key = claim.key else { continue }
            facts.append(
                (key, "\(season?.count(claim.subject, for: claim.category) ?? claim.count)"))
        }
        if let previous = record.neighbours?.previous {
            facts.append(("Previous", Wikitext.escaped(previous)))
        }
        if let next = record.neighbours?.next { facts.append(("Next", Wikitext.escaped(next))) }
        return "{{Infobox short track season\n"
            + facts.map { "| \($0.0) = \($0.1)\n" }.joined() + "}}"
    }

    /// The years as published, or the days where they are printed without places and nowhere else.
    private var dates: String? {
        if let years = standing(record.years).first?.value { return "\(years.first)–\(years.last)" }
        guard overallSpan == nil, let span = unplacedSpan else { return nil }
        return "\(span.first.spelledOut) – \(span.last.spelledOut)"
    }

    /// The editions the box has room for: the first of men and of women.
    var boxEditions: [EditionClaim] {
        let claims = standing(record.editions).map(\.value)
        return [.men, .women].compactMap { category in
            claims.first { $0.category == category }
        }
    }

    /// The champions of the season, table by table; what is claimed twice has a line of its own.
    private var champions: [(String, String)] {
        var claims = standing(record.champions).filter { $0.value.season == record.id }
        if season != nil {
            claims = Array(
                claims.uniqued { [$0.value.standing.slug, "\($0.value.competitor)"] })
        }
        var slots: [[SeasonRecord.Claim<TitleClaim>]] = []
        for claim in claims {
            let id = claim.value.standing
            let slot = slots.firstIndex { slot in
                slot.allSatisfy {
                    $0.value.standing.category != id.category
                        && $0.value.standing.scope == id.scope
                        && ($0.value.standing.category == .mixed) == (id.category == .mixed)
                }
            }
            if let slot { slots[slot].append(claim) } else { slots.append([claim]) }
        }
        var numbers: [String: Int] = [:]
        return slots.flatMap { slot -> [(String, String)] in
            let isMixed = slot.contains { $0.value.standing.category == .mixed }
            let name = isMixed ? "Mixedcompetition" : "Competition"
            numbers[name, default: 0] += 1
            let key = "\(name)\(numbers[name] ?? 1)"
            return [(key, slot.first.map { label(of: $0.value.standing) } ?? "")]
                + slot.map { claim in
                    let count = claim.value.count.map { " (\($0))" } ?? ""
                    return (
                        key + (claim.value.standing.category.key ?? "Both"),
                        competitor(
                            claim.value.competitor, in: claim.value.standing,
                            by: [claim.statement]) + count
                    )
                }
        }
    }

    /// How the box names a table: "Relay" for men and women, whose relays have two lengths.
    private func label(of id: StandingID) -> String {
        id.scope == .relay && id.category != .mixed ? "Relay" : heading(of: id)
    }
}

extension ShortTrack.Category {
    /// What the keys of the box call it.
    fileprivate var key: String? {
        switch self {
        case .men: "Men"
        case .women: "Ladies"
        case .mixed: nil
        }
    }
}

extension CountClaim {
    /// Where the box has it; a sentence has the others.
    fileprivate var key: String? {
        guard let category = category.key else { return nil }
        switch subject {
        case .competitions: return nil
        case .locations: return "\(category)locations"
        case .individualEvents: return "\(category)individual"
        case .relays: return "Relay\(category.lowercased())"
        case .mixedRelays: return "Mixed\(category.lowercased())"
        }
    }
}
