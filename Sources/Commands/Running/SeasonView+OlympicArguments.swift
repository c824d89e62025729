import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

extension SeasonView {
    /// What to say of a season without an Olympic qualification.
    var qualifiesNobody: Trouble {
        .unknown(
            "No rule of \(record.id) qualifies anybody for Olympic Games. Where one does, its "
                + "rulebook has the key \"olympic qualification\".")
    }

    /// An event with an Olympic list by its two words.
    func olympicEvent(_ category: Category, _ word: String) throws -> StandingID {
        guard let olympic = rules?.olympic else { throw qualifiesNobody }
        let known = olympic.events(of: category)
        guard let id = StandingID(category: category, word: word), known.contains(id) else {
            throw Trouble.unknown(
                "There is no Olympic list \"\(category) \(word)\". There are: "
                    + Category.allCases.flatMap(olympic.events).map(\.description)
                    .joined(separator: ", ") + ".")
        }
        return id
    }

    /// A nation by its code, in capitals or not.
    func nation(_ text: String) throws -> Nation {
        guard let nation = Nation(text.uppercased()) else {
            throw Trouble.unknown("\"\(text)\" is not the code of a nation, such as NED.")
        }
        return nation
    }

    /// Places given back and lots: "NED men 500", each of which the nation must have or share a
    /// rank for.
    func placeDecisions(declines: [String], draws: [String]) throws -> PlaceDecisions {
        let decisions = PlaceDecisions(
            declines: try declines.map(olympicPlace), draws: try draws.map(olympicPlace))
        let allocations = olympicAllocations(decisions)
        if let first = allocations.flatMap(\.unfounded).first {
            throw Trouble.unknown(
                "\(first.nation) has no such place in the \(first.event) to give back, as far as "
                    + "is known.")
        }
        if let first = allocations.flatMap(\.unfoundedDraws).first {
            throw Trouble.unknown(
                "\(first.nation) shares no rank of the \(first.event) with another nation, as far "
                    + "as is known: there is nothing to draw.")
        }
        return decisions
    }

    /// "NED men 500".
    private func olympicPlace(_ text: String) throws -> NationInEvent {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, let category = Category(rawValue: words[1]) else {
            throw Trouble.unknown(
                "\"\(text)\" is no place; write nation, category and event: NED men 500.")
        }
        return NationInEvent(
            event: try olympicEvent(category, words[2]), nation: try nation(words[0]))
    }
}
