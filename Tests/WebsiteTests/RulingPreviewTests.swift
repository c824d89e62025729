import HTTPTypes
import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// A ruling is shown before it is saved where it moves somebody beyond its own race.
struct RulingPreviewTests {
    private let path = "/office/\(SampleHouse.event)"
    private let other = "demonstration/salt-lake/men-1000"

    /// The sample event skated in its first semifinal, and the same eight drawn and signed for a
    /// second distance.
    private func desk() async throws -> (SampleHouse, Desk) {
        let house = try await SampleHouse()
        let first = try #require(EventID(SampleHouse.event))
        let second = try #require(EventID(other))
        let day = try #require(CalendarDate("2026-01-10"))
        let season = await house.office.state.season(first.competition.season)
        let entries = try #require(season?.record[first]?.entries)
        let bodies: [Body] = [
            .event(Event(id: second, date: day, number: 1)),
            .entries(EntryList(event: second, entries: entries)),
        ]
        _ = try await house.office.take(
            bodies.map {
                Draft(
                    stream: .competition(first.competition), body: $0, knownSince: day,
                    actor: "test", source: Source(document: "page", authority: .page))
            }, by: .commandLine)
        let steward = Operator(name: "Stella", role: .steward)
        try await house.office.perform(.draw(second, lot: 7), seen: 0, by: steward)
        let round = try #require(
            await house.office.state.season(first.competition.season)?.progress(of: second)?
                .drawnRounds.first)
        try await house.office.perform(
            .sign(RoundID(event: second, round: round)), seen: .max, by: steward)
        var desk = try await Desk(house)
        try await desk.draw()
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        return (house, desk)
    }

    private func fields(_ ruling: String, _ desk: Desk, _ house: SampleHouse) async throws
        -> [String: String]
    {
        let race = try #require(RaceID("\(SampleHouse.event)/semifinals-1"))
        let season = await house.office.state.season(race.event.competition.season)
        let list = try #require(season?.record[race.event]?.races[race]?.startList)
        return [
            "token": try await desk.visitor.get(path).field("token"),
            "seen": try await desk.seen("semifinals-1"), "ruling": ruling, "code": "",
            "reason": "kicked out", "competitor": "\(list.starters[0].competitor)",
        ]
    }

    @Test func `a red card shows the start lists of other events it changes`() async throws {
        let (house, desk) = try await desk()
        let before = await house.office.state.sequence
        let card = try await fields("RC", desk, house)
        let preview = try await desk.visitor.post(path + "/semifinals-1/ruling", card)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("Men&#39;s 1000 m"))
        #expect(preview.text.contains(">Start list, "))
        #expect(preview.text.contains("the signature of Stella is void by this."))
        #expect(await house.office.state.sequence == before)
        let saved = try await desk.visitor.post(
            path + "/semifinals-1/ruling", card.merging(["confirmed": "yes"]) { $1 })
        #expect(saved.status == .seeOther)
        #expect(await house.office.state.sequence > before + 1)
    }

    @Test func `a penalty in a race that is not official is saved at once`() async throws {
        let (house, desk) = try await desk()
        let saved = try await desk.visitor.post(
            path + "/semifinals-1/ruling", try await fields("PEN", desk, house))
        #expect(saved.status == .seeOther)
    }

    @Test func `a second yellow card says that it is a red one, before and after`() async throws {
        let (house, desk) = try await desk()
        let second = try #require(EventID(other))
        let season = await house.office.state.season(second.competition.season)
        let race = try #require(
            season?.progress(of: second)?.races.first { !$0.startList.starters.isEmpty })
        let skater = try #require(race.startList.starters.first).competitor
        // The first one, in the other distance.
        let recorder = Operator(name: "Rob", role: .recorder)
        let referee = Operator(name: "Rita", role: .referee)
        let rows = race.startList.starters.enumerated().map { place, starter in
            RecordedResult.Row(
                competitor: starter.competitor, place: place + 1, finish: .finished,
                time: RaceTime(milliseconds: 91_000 + place))
        }
        let seen = try #require(season?.record[second]?.races[race.race]).latest
        try await house.office.perform(
            .record(RecordedResult(race: race.race, rows: rows)), seen: seen, by: recorder)
        try await house.office.perform(
            .rule(
                Decision(
                    race: race.race, competitor: skater, ruling: .yellowCard, reason: "shouted")),
            seen: await house.office.state.sequence, by: referee)
        var card = try await fields("YC", desk, house)
        card["competitor"] = "\(skater)"
        card["seen"] = try await desk.seen("semifinals-1")
        let first = try #require(RaceID("\(SampleHouse.event)/semifinals-1"))
        let here = await house.office.state.season(first.event.competition.season)?
            .record[first.event]?.races[first]?.startList
        guard here?.starters.contains(where: { $0.competitor == skater }) == true else {
            Issue.record("\(skater) does not start in the first semifinal of both")
            return
        }
        let preview = try await desk.visitor.post(path + "/semifinals-1/ruling", card)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("Out of the competition, in no further race of it."))
        card["confirmed"] = "yes"
        let saved = try await desk.visitor.post(path + "/semifinals-1/ruling", card)
        #expect(saved.status == .seeOther)
        let record = try await desk.visitor.get(
            "/office/\(first.event.competition)/decisions?format=csv"
        ).text
        #expect(record.contains("\"Yellow card, the second: red card\""))
        #expect(record.contains("second yellow card at the competition"))
    }

    @Test func `an order to skate again is shown before it takes the result away`() async throws {
        let (house, desk) = try await desk()
        let before = await house.office.state.sequence
        var fields = [
            "token": try await desk.visitor.get(path).field("token"),
            "seen": try await desk.seen("semifinals-1"), "step": "re-skate", "helmet": "",
            "reason": "the track was marked wrong",
        ]
        let preview = try await desk.visitor.post(path + "/semifinals-1/step", fields)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("This changes"))
        #expect(await house.office.state.sequence == before)
        fields["confirmed"] = "yes"
        let done = try await desk.visitor.post(path + "/semifinals-1/step", fields)
        #expect(done.status == .seeOther)
        #expect(await house.office.state.sequence > before)
    }
}
