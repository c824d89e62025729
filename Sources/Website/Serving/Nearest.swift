import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// Looks for the addresses that look most like one that does not exist.
struct Nearest {
    private let state: OfficeState
    private let most = 5

    init(_ state: OfficeState) { self.state = state }

    /// Seasons, and pages over all of them, by likeness of their names.
    func seasons(to text: String) -> [Problem.Suggestion] {
        let books: [(String, Phrase, String)] = [
            ("seasons", "Seasons", Address.seasons(Filter()).path),
            ("titles", "Titles", Address.titles(Filter()).path),
            ("athletes", "Skaters", Address.athletes(named: "", Filter()).path),
            ("nations", "Nations", Address.nations(Filter()).path),
            ("reconciliation", "Published and known", Address.reconciliations.path),
            ("rules", "Rules", Address.rulebooks.path),
            ("live", "Live", Address.live.path), ("scoreboard", "Scoreboard", "/scoreboard"),
            ("search", "Search", Address.search("").path),
        ]
        return best(
            state.seasons.map { ("\($0)", "Season \($0)" as Phrase, Address.season($0).path) }
                + books,
            to: text)
    }

    /// Skaters by likeness of their names and of what they are known under.
    func athletes(to text: String) -> [Problem.Suggestion] {
        let words = text.split { "-_ +".contains($0) }.joined(separator: " ")
        let people = state.people
        let meant = people.search(words)
        guard meant.isEmpty else {
            return meant.prefix(most).map {
                Problem.Suggestion(
                    title: "\(people.name(of: $0))", path: Address.athlete($0).path)
            }
        }
        return best(
            people.all.flatMap { person in
                let names = people.forms(of: person).map { Self.slug($0.name) }
                let words = names.flatMap { $0.split(separator: "-").map(String.init) }
                return (["\(person)"] + names + words).map {
                    ($0, "\(people.name(of: person))" as Phrase, Address.athlete(person).path)
                }
            }, to: Self.slug(words))
    }

    /// `park-ji-won`.
    private static func slug(_ name: String) -> String {
        name.lowercased().split(separator: " ").joined(separator: "-")
    }

    /// Nations by likeness of their codes.
    func nations(to text: String) -> [Problem.Suggestion] {
        let nations = Set(
            state.people.all.flatMap { state.people.forms(of: $0) }.map(\.nation))
        return best(
            nations.map {
                ($0.code.lowercased(), $0.phrase, Address.nation($0, Filter()).path)
            }, to: text)
    }

    /// Events of the season, or where the stop is known those of the stop.
    func events(to event: EventID) -> [Problem.Suggestion] {
        events(of: event.competition.season, stop: event.competition.slug, named: event.slug)
    }

    private func events(of season: SeasonID, stop: String, named slug: String)
        -> [Problem.Suggestion]
    {
        let events = state.season(season)?.record.events.map(\.event.id) ?? []
        let here = events.filter { $0.competition.slug == stop }
        return best(
            (here.isEmpty ? events : here).map { event in
                (
                    "\(event.competition.slug)/\(event.slug)",
                    state.season(season)?.fullTitle(of: event) ?? "\(event)",
                    Address.event(event).path
                )
            },
            to: "\(stop)/\(slug)")
    }

    /// Whatever is nearest, from the first part of the path on.
    func anything(to path: String) -> [Problem.Suggestion] {
        let parts = path.replacing("%20", with: " ").split(separator: "/").map(String.init)
        if parts.count > 1, parts[0] == "athletes" { return athletes(to: parts[1]) }
        if parts.count > 1, parts[0] == "nations" { return nations(to: parts[1]) }
        guard let first = parts.first, let id = SeasonID(first), let season = state.season(id)
        else { return seasons(to: parts.first ?? "") }
        if parts.count == 3, season.record.competitions.contains(where: { $0.id.slug == parts[1] })
        {
            return events(of: id, stop: parts[1], named: parts[2])
        }
        if parts.count == 3, parts[1] == "standings", !season.standings.isEmpty {
            return best(
                season.standings.map {
                    ($0.slug, $0.title, Address.standing(id, $0, after: nil, asOf: nil).path)
                }, to: parts[2])
        }
        let known = Problem.Suggestion(title: "\(season.title)", path: Address.season(id).path)
        let stops = season.record.competitions.map {
            ($0.id.slug, "\($0.title)" as Phrase, Address.season(id).path + "#" + $0.id.slug)
        }
        let pages: [(String, Phrase, String)] = [
            ("standings", "Standings", Address.standings(id, Filter()).path),
            ("results", "Results", Address.results(id, Filter()).path),
            ("reconciliation", "Published and known", Address.reconciliation(id).path),
            ("corrections", "Corrections", Address.corrections(id).path),
            ("rules", "Rules", Address.rules(id).path),
        ]
        return [known] + best(stops + pages, to: parts.dropFirst().first ?? "")
    }

    private func best(
        _ candidates: [(name: String, title: Phrase, path: String)], to text: String
    ) -> [Problem.Suggestion] {
        let wanted = Array(text.lowercased().utf8.prefix(100))
        var met: Set<String> = []
        return
            candidates
            .map { candidate in
                let name = Array(candidate.name.utf8)
                // A name that was cut short, "women-relay", is nearer than any mistyped one.
                let isCut = !wanted.isEmpty && name.starts(with: wanted)
                return (
                    distance: isCut ? 0 : Self.distance(name, wanted), candidate: candidate
                )
            }
            .sorted { ($0.distance, $0.candidate.name) < ($1.distance, $1.candidate.name) }
            .filter { met.insert($0.candidate.path).inserted }
            .prefix(most)
            .map { Problem.Suggestion(title: $0.candidate.title, path: $0.candidate.path) }
    }

    /// How many letters must be put in, taken out or changed to get from one to the other.
    static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (i, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in second.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[second.count]
    }
}
