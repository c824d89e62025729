import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// A table by its two words.
    func standing(_ category: Category, _ word: String) throws -> StandingID {
        let known = openedStandings
        if let noStandings { throw noStandings }
        guard let id = StandingID(category: category, word: word), known.contains(id) else {
            throw Trouble.unknown(
                "There is no table \"\(category) \(word)\" in \(record.id). There are: "
                    + known.map(\.description).joined(separator: ", ") + ".")
        }
        return id
    }

    /// Why the season has no tables; nothing where it has.
    var noStandings: Trouble? {
        guard openedStandings.isEmpty else { return nil }
        return .unknown(
            rules == nil
                ? "No rulebook is in force for \(record.id), and no table of it was published. "
                    + "rinkside import RULEBOOK.yaml puts one in force."
                : "No event of \(record.id) had been held by \(asOf.map { "\($0)" } ?? "now").")
    }

    /// A stop by its name or number.
    func stop(_ text: String) throws -> Competition {
        let stops = record.competitions
        let found = stops.first { stop in
            [stop.id.slug, stop.title.lowercased(), "\(stop.stage)"].contains(text.lowercased())
        }
        guard let found else {
            throw Trouble.unknown(
                "There is no stop \"\(text)\" in \(record.id). "
                    + (stops.isEmpty
                        ? "Its calendar is not known."
                        : "There are, from 1 on: "
                            + stops.map(\.id.slug).joined(separator: ", ") + "."))
        }
        return found
    }

    /// An event by stop, category and distance word: `relay`, `1500`, `1500-2`.
    func event(_ stop: String, _ category: Category, _ word: String) throws -> EventRecord {
        let competition = try self.stop(stop).id
        let events = record.events.filter {
            $0.event.id.competition == competition && $0.event.id.category == category
        }
        let matches = events.filter { record in
            let id = record.event.id
            return id.slug == "\(category)-\(word)" || word == "relay" && id.distance.isRelay
                || word == id.distance.slug
        }
        guard let found = matches.first, matches.count == 1 else {
            let words = events.sorted {
                ($0.event.id.distance, $0.event.id.occurrence)
                    < ($1.event.id.distance, $1.event.id.occurrence)
            }
            .map { record in
                record.event.id.distance.isRelay
                    ? "relay" : String(record.event.id.slug.dropFirst("\(category)-".count))
            }
            throw Trouble.unknown(
                (matches.isEmpty ? "There is no event" : "More than one event is")
                    + " \"\(category) \(word)\" at \(stop). There are: "
                    + words.joined(separator: ", ") + ".")
        }
        return found
    }

    /// An event by its address within the season: `seoul/women-1500-2`.
    func event(address: String) throws -> EventID {
        guard let id = EventID("\(record.id)/\(address)"), record[id] != nil else {
            throw Trouble.unknown(
                "There is no event \"\(address)\" in \(record.id). Write stop and event as in "
                    + "the addresses, e.g. "
                    + (record.events.first.map {
                        "\($0.event.id.competition.slug)/\($0.event.id.slug)"
                    } ?? "seoul/women-1500-2") + ".")
        }
        return id
    }

    /// A line of a table by nation code, any part of a name, or the printed rank.
    func row(_ text: String, in id: StandingID) throws -> PublishedTable.Row {
        let rows = table(id)?.rows ?? []
        let wanted = text.lowercased()
        let matches = rows.filter { row in
            if row.claim.map({ "\($0.rank)" }) == wanted { return true }
            return switch row.competitor {
            case .team(let nation): nation.code.lowercased() == wanted
            case .skater(let person, _):
                people.forms(of: person).contains { $0.name.lowercased().contains(wanted) }
            case nil: false
            }
        }
        // "Li Jun" means Li Jun, even beside Li Junhao.
        let exact = matches.filter { name($0.competitor).lowercased() == wanted }
        guard let found = exact.first ?? matches.first, exact.count == 1 || matches.count == 1
        else {
            let names = (matches.isEmpty ? Array(rows.prefix(8)) : matches).map { row in
                row.competitor.map(label) ?? "rank \(row.claim?.rank ?? 0)"
            }
            throw Trouble.unknown(
                (matches.isEmpty ? "Nobody" : "More than one") + " in \(id) matches \"\(text)\". "
                    + "There are: " + names.joined(separator: ", ") + ".")
        }
        return found
    }
}
