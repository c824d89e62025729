import RecordBook
import Scoring
import ShortTrack

/// Who won which table, from everything published and, where nothing was, from the results.
struct Champions {
    /// The tables won, by season and table.
    let titles: [TitleWon]

    private struct Key: Hashable {
        let season: SeasonID
        let standing: StandingID
    }

    /// Who won: a person under whatever nation a page prints, or a nation's team.
    private enum Winner: Hashable {
        case person(PersonID)
        case team(Nation)

        init(_ competitor: Competitor) {
            self = competitor.person.map { .person($0) } ?? .team(competitor.nation)
        }
    }

    /// What names a winner.
    fileprivate struct Word {
        let competitor: Competitor
        let document: String?
    }

    init(_ views: [SeasonView], places: [PlaceTaken]) {
        var words: [Key: [Word]] = [:]
        for view in views {
            for claim in view.record.champions {
                let key = Key(season: claim.value.season, standing: claim.value.standing)
                words[key, default: []].append(
                    Word(
                        competitor: claim.value.competitor,
                        document: claim.statement.source.document))
            }
            for claim in view.record.standings where claim.value.rank == 1 {
                // Who leads before the last event has not won yet.
                guard let competitor = claim.value.competitor,
                    view.record.events(for: claim.value.standing)
                        .allSatisfy({ $0.event.date <= claim.statement.knownSince })
                else { continue }
                let key = Key(season: view.record.id, standing: claim.value.standing)
                words[key, default: []].append(
                    Word(competitor: competitor, document: claim.statement.source.document))
            }
        }
        for view in views {
            for standing in view.standings {
                let key = Key(season: view.record.id, standing: standing)
                if words[key] == nil { words[key] = view.leaders(of: standing) }
            }
        }
        let skated = Dictionary(
            places.compactMap { place in
                place.competitor.person.map {
                    (SeasonOf(person: $0, season: place.season), [place.competitor])
                }
            }, uniquingKeysWith: +
        ).mapValues { Set($0) }
        titles = words.flatMap { key, words in
            Self.titles(key, words) { person in
                let nations = skated[SeasonOf(person: person, season: key.season)] ?? []
                return nations.count == 1 ? nations.first : nil
            }
        }
        .sorted { one, other in
            (one.season, one.standing, one.competitor)
                < (other.season, other.standing, other.competitor)
        }
    }

    private struct SeasonOf: Hashable {
        let person: PersonID
        let season: SeasonID
    }

    /// - Parameter skating: how a person competed that season, where that is one nation only.
    private static func titles(
        _ key: Key, _ words: [Word], skating: (PersonID) -> Competitor?
    ) -> [TitleWon] {
        let documents = Set(words.compactMap(\.document))
        return Dictionary(grouping: words) { Winner($0.competitor) }.compactMap { _, own in
            guard let named = own.first?.competitor else { return nil }
            let saying = Set(own.compactMap(\.document))
            return TitleWon(
                season: key.season, standing: key.standing,
                competitor: named.person.flatMap(skating) ?? named,
                documents: saying.sorted(), isDisputed: saying != documents)
        }
    }
}

extension SeasonView {
    /// Who is first by the results alone, once the last event is over.
    fileprivate func leaders(of id: StandingID) -> [Champions.Word]? {
        guard record.events(for: id).allSatisfy({ placings(of: $0) != nil }) else { return nil }
        return results?.standing(id).rows.filter { $0.rank == 1 }
            .map { Champions.Word(competitor: $0.competitor, document: nil) }
    }
}
