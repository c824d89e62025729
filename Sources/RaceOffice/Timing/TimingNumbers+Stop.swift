public import RecordBook
public import ShortTrack

extension TimingNumbers {
    /// The numbers of a stop: men, women, mixed, each in the order of their calendar.
    ///
    /// Days do not matter, so that an event moved to another day keeps its number.
    public init(of stop: CompetitionID, in season: SeasonRecord) {
        let events = season.events.map(\.calendar.value).filter { $0.id.competition == stop }
            .sorted { one, other in
                (one.id.category, one.number, one.id.slug)
                    < (other.id.category, other.number, other.id.slug)
            }
        self.init(events: events.map(\.id))
    }
}

extension OfficeState {
    /// The stops that are run here: those somebody is entered at.
    public var stopsRunHere: [CompetitionID] {
        let events = records.seasons.values.flatMap(\.events).filter { !$0.entries.isEmpty }
        return Set(events.map(\.event.id.competition)).sorted()
    }

    /// The numbers of a stop; none when no calendar has it.
    public func timingNumbers(of stop: CompetitionID) -> TimingNumbers? {
        records.seasons[stop.season].map { TimingNumbers(of: stop, in: $0) }
            .flatMap { $0.events.isEmpty ? nil : $0 }
    }
}
