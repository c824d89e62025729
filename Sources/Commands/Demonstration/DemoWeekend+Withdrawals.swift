import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack

/// Who cannot skate, and who may skate what is for the best alone.
extension DemoWeekend {
    /// Somebody falls ill after the list is published: a substitute of the team skates instead.
    mutating func withdrawBeforeDraw(of event: EventID) async throws {
        let free = stop.field.nations.compactMap { nation in
            stop.field.substitutes(of: nation, in: event).first
        }
        guard !free.isEmpty else { return }
        let substitute = free[lot.number(below: free.count)].person
        let members = stop.field.team(of: substitute.nation, in: event)
        guard let ill = members.last?.competitor else { return }
        try await withdraw(ill, from: event, substitute: substitute.id, because: "Ill")
    }

    /// In the second event of the women and of the men somebody is hurt between draw and start.
    mutating func withdrawAfterDraw(of event: EventID) async throws {
        guard stop.events.first(where: { $0.id == event })?.number == 2,
            let starters = await progress(of: event)?.races.flatMap(\.startList.starters),
            starters.count > 4
        else { return }
        let competitor = starters[lot.number(below: starters.count)].competitor
        try await withdraw(competitor, from: event, because: "Hurt in the warm-up")
    }

    /// One in two who fell and stayed down skates no more at the stop.
    mutating func withdrawHurt(_ competitor: Competitor, in race: RaceID) async throws {
        guard competitor.person != nil, lot.number(below: 2) == 0 else { return }
        hurt.insert(competitor)
        for event in stop.openEvents.map(\.id) {
            guard let now = await progress(of: event), !now.withdrawn.contains(competitor),
                now.drawnRounds.isEmpty
                    ? now.entries.contains(where: { $0.competitor == competitor })
                    : now.classification.stillRacing.contains(competitor)
            else { continue }
            try await withdraw(
                competitor, from: event,
                because: "Hurt in the fall in the \(race.event.title), \(race.title)")
        }
    }

    /// Whom a super-final admits by points.
    ///
    /// Whoever is level with somebody at the last place stays out too, for nobody knows how that
    /// was decided.
    func admitted(to event: EventID) async -> [Competitor] {
        let season = await office.state.season(event.competition.season)
        let rows = season?.results?.meetingAllRound(event.competition, event.category)?.rows ?? []
        let barred = season?.runEvents.first?.barred ?? [:]
        return rows.filter { $0.isAdmitted == true }.map(\.competitor)
            .filter { barred[$0] == nil && !hurt.contains($0) }
    }

    private func withdraw(
        _ competitor: Competitor, from event: EventID, substitute: PersonID? = nil,
        because reason: String
    ) async throws {
        try await perform(
            .entries(
                .withdraw(
                    Withdrawal(
                        event: event, competitor: competitor, substitute: substitute,
                        reason: reason))), by: steward)
    }
}
