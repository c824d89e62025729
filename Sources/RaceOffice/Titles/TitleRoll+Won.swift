import RecordBook
import Scoring
public import ShortTrack

extension TitleRoll {
    /// The tables won, the earliest first: by what was published, where nothing was by the
    /// results.
    /// - Parameter places: the places taken, which say for which nation somebody skated.
    func titlesWon(in seasons: [SeasonView], places: [PlaceTaken]) -> [TitleWon] {
        let skated = Dictionary(grouping: places, by: \.season)
        func title(
            _ title: Title, _ champion: Competitor, by documents: [String], isDisputed: Bool
        ) -> TitleWon {
            let forms = Set(skated[title.season, default: []].map(\.competitor))
                .filter { $0.isSame(as: champion) }
            return TitleWon(
                season: title.season, standing: title.standing,
                competitor: forms.count == 1 ? forms.first ?? champion : champion,
                documents: documents, isDisputed: isDisputed)
        }
        let published = words.flatMap { key, words in
            words.flatMap(\.champions).reduce(into: [Competitor]()) { champions, champion in
                if !champions.contains(where: champion.isSame) { champions.append(champion) }
            }
            .map { champion in
                let naming = words.filter { $0.names(champion) }
                return title(
                    key, champion, by: naming.map(\.document).sorted(),
                    isDisputed: naming.count < words.count
                        || words.contains { !$0.beside.isEmpty })
            }
        }
        let skatedOut = seasons.flatMap { season in
            season.standings.map { Title(season: season.record.id, standing: $0) }
                .filter { words[$0] == nil }
                .flatMap { key in
                    season.firsts(of: key.standing).map {
                        title(key, $0, by: [], isDisputed: false)
                    }
                }
        }
        return (published + skatedOut).sorted { one, other in
            (one.season, one.standing, one.competitor)
                < (other.season, other.standing, other.competitor)
        }
    }
}

extension SeasonView {
    /// Whether the last event of a table is over and its order known.
    ///
    /// A caption may say that more are to come than the calendar has: "after 1 of 8 events".
    public func isDecided(_ id: StandingID) -> Bool {
        let events = record.events(for: id)
        let planned = record.captions.map(\.value).last { $0.standing == id }?.planned
        return events.count >= planned ?? 0
            && events.allSatisfy { placings(of: $0) != nil }
    }

    /// Whether all there is of a table is what was published before its last event.
    public func isUnderWay(_ id: StandingID) -> Bool { !isDecided(id) && record.isPartial(id) }

    /// Who is first by the results alone, once the last event is over.
    fileprivate func firsts(of id: StandingID) -> [Competitor] {
        guard isDecided(id) else { return [] }
        return standing(id)?.rows.filter { $0.rank == 1 }.map(\.competitor) ?? []
    }
}
