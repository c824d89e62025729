public import RaceOffice
import Racing
public import RecordBook
public import ShortTrack

extension SeasonView {
    /// The entries of a calendar: each round at its time where a schedule is set, else each event
    /// on its day.
    /// - Parameter isMeant: whose rounds they are: those somebody meant starts in or still may.
    public func calendarEntries(
        of events: [EventRecord],
        for isMeant: (Competitor, EventRecord, Round) -> Bool = { _, _, _ in true }
    ) -> [ICalendar.Entry] {
        let stops = Dictionary(
            uniqueKeysWithValues: Set(events.map(\.event.id.competition)).compactMap { id in
                StopView(id, in: self).map { (id, $0) }
            })
        return events.flatMap { event in
            let rounds =
                stops[event.event.id.competition].map { roundEntries(of: event, at: $0) } ?? []
            guard !rounds.isEmpty else { return [day(of: event)] }
            let prospects = progress(of: event.event.id).map { Prospects($0) }
            return rounds.filter { round, _ in
                event.entries.isEmpty
                    || event.entries.contains { entry in
                        isMeant(entry.competitor, event, round)
                            && prospects?.has(entry.competitor, in: round) != false
                    }
            }
            .map(\.entry)
        }
    }

    private func day(of record: EventRecord) -> ICalendar.Entry {
        let statement = record.days.first?.statement ?? record.calendar.statement
        return entry(
            record, ending: "", title: "", statement, .day(record.event.date))
    }

    private func roundEntries(
        of record: EventRecord, at stop: StopView
    ) -> [(round: Round, entry: ICalendar.Entry)] {
        guard let schedule = stop.schedule else { return [] }
        return stop.timetable.blocks.compactMap { block in
            guard case .races(let round, let seconds, _) = block.item,
                round.event == record.event.id
            else { return nil }
            let minutes = max(1, (block.lines.count * seconds + 59) / 60)
            let entry = entry(
                record, ending: "/\(round.round.rawValue)", title: ", \(round.round.title)",
                schedule.statement,
                .moment(
                    block.planned, zone: schedule.value.zone,
                    offset: schedule.value.offset(at: block.planned) ?? 0, minutes: minutes))
            return (round.round, entry)
        }
    }

    private func entry(
        _ record: EventRecord, ending: String, title: String, _ statement: Statement,
        _ time: ICalendar.Entry.Time
    ) -> ICalendar.Entry {
        let id = record.event.id
        let stop = self.record[id.competition]?.competition
        return ICalendar.Entry(
            uid: "\(id)\(ending)@rinkside", sequence: statement.sequence,
            stamp: statement.recordedAt, time: time,
            summary: "Short track: \(id.category.possessive) \(id.title)\(title)",
            description: self.title,
            location: [stop?.venue, stop?.place ?? id.competition.slug, stop?.nation?.name]
                .compactMap(\.self).joined(separator: ", "),
            categories: ["Short track", "\(id.category)"], path: "/\(id)")
    }
}
