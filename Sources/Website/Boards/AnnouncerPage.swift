import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// What the announcer reads from: the race on the ice and the next with all that is known of the
/// starters, what is at stake, and the last result.
struct AnnouncerPage {
    let page: OfficeStop

    var document: Document {
        let stop = page.stop
        let order = stop.runningOrder
        let races = ([order.onIce].compactMap(\.self) + order.ahead).prefix(3)
        let last = order.lastFinished.map { BoardRace(stop: stop, line: $0).result }
        var document = Document.board(
            "announcer", title: "Announcer", of: stop, sequence: page.sequence,
            content: [
                "races": races.map(content), "last": last as Any? ?? false,
                "isEmpty": races.isEmpty,
            ])
        document.path = "\(page.path)/announcer"
        return document
    }

    private func content(of line: Timetable.Line) -> [String: Any] {
        let race = BoardRace(stop: page.stop, line: line)
        let withdrawn = race.withdrawn
        return race.content.merging([
            "stake": stake(of: line.race) as Any? ?? false,
            "rows": (race.sheet?.startList.starters ?? []).map {
                row(of: $0, in: line.race.event, isWithdrawn: withdrawn.contains($0.competitor))
            },
        ]) { $1 }
    }

    private func row(
        of starter: StartList.Starter, in event: EventID, isWithdrawn: Bool
    ) -> [String: Any] {
        let stop = page.stop
        let competitor = starter.competitor
        let line = stop.standing(before: event)?.rows.first { $0.competitor == competitor }
        let places = stop.placesBefore(event, of: competitor).prefix(3).map { event, rank in
            let place = stop.season.record[event.id.competition]?.competition
            return "\(rank.ordinal) \(place?.title ?? event.id.competition.slug)"
        }
        return [
            "lead": "\(starter.position)", "helmet": "\(starter.helmet)",
            "name": stop.season.name(competitor) + (isWithdrawn ? ", withdrawn" : ""),
            "code": competitor.nation.code,
            "nation": competitor.nation.name, "rank": line?.rank.map { "\($0)" } ?? "",
            "points": line?.total.map { "\($0)" } ?? "",
            "best": stop.seasonBest(of: competitor, like: event).map { "\($0)" } ?? "",
            "places": places.joined(separator: ", "),
            "why": stop.season.people.naming(in: starter.reason),
        ]
    }

    /// Who goes on from here, or what the winner gets.
    private func stake(of race: RaceID) -> String? {
        guard race.round.isFinal else {
            return page.stop.season.progress(of: race.event)?.line(from: race.round)?
                .qualification.description
        }
        guard race.round == .finalA,
            let points = page.stop.season.rules?.points(
                forRank: 1, sharedBy: 1, in: race.event)
        else { return nil }
        return "The winner scores \(points) points."
    }
}
