public import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack

/// Every document there is of a stop, as far as it has come.
public struct StopDocuments: Sendable {
    /// The documents that belong together: of the whole stop, of an event, of the season.
    public struct Group: Sendable {
        /// "Men's 500 m".
        public let title: String
        /// The documents, in the order they come up.
        public let documents: [any StopDocument]
    }

    /// The stop.
    public let stop: StopView
    /// The documents of the stop, then of each event, then the standings.
    public let groups: [Group]

    /// Finds the documents of a stop.
    public init(_ stop: StopView) {
        self.stop = stop
        let whole: [(any StopDocument)?] = [
            stop.schedule.map { _ in ScheduleDocument(stop: stop) },
            stop.officials.map { _ in OfficialsDocument(stop: stop) },
            stop.season.stopEntries(of: stop.competition.id).events.isEmpty
                && stop.runEvents.isEmpty ? nil : EntryListDocument(stop: stop),
        ]
        let decided = Set(
            (stop.season.results?.outcomes ?? []).map(\.event.id)
                .filter { $0.competition == stop.competition.id }.map(\.standing))
        let standings = stop.season.standings.filter { standing in
            decided.contains(standing)
                || standing.scope == .overall
                    && decided.contains { $0.category == standing.category }
        }
        groups =
            [Group(title: "The stop", documents: whole.compactMap(\.self))]
            + stop.runEvents.map { Group(of: $0.record, $0.progress, at: stop) }
            + [
                Group(
                    title: "Standings",
                    documents: standings.map { StandingDocument(stop: stop, standing: $0) })
            ]
    }

    /// All of them.
    public var all: [any StopDocument] { groups.flatMap(\.documents) }

    /// A document by its name.
    public subscript(name: String) -> (any StopDocument)? { all.first { $0.name == name } }

    /// The documents of the whole protocol, in its order.
    ///
    /// The officials, the entries, the classification of every event, then its rounds; forms to
    /// be filled in, start lists of races that have been skated and ranking lists stay out.
    public var protocolDocuments: [any StopDocument] {
        let kept = all.filter { !($0 is StartListDocument) && !($0 is RankingListDocument) }
        let first = kept.filter { $0 is OfficialsDocument || $0 is EntryListDocument }
        let orders = kept.filter { $0 is ClassificationDocument }
        let standings = kept.filter { $0 is StandingDocument }
        let rounds = kept.filter { $0 is ResultDocument || $0 is SplitsDocument }
        return first + orders + standings + rounds
    }
}

extension StopDocuments.Group {
    fileprivate init(of record: EventRecord, _ progress: EventProgress, at stop: StopView) {
        let rounds = progress.drawnRounds.flatMap { round -> [any StopDocument] in
            let hasResult = progress.races(of: round).contains { $0.result != nil }
            let result = ResultDocument(
                stop: stop, record: record, progress: progress, round: round)
            let splits = SplitsDocument(
                stop: stop, record: record, progress: progress, round: round)
            return StartListDocument.Use.allCases.map { use in
                StartListDocument(
                    stop: stop, record: record, progress: progress, round: round, use: use)
            } + (hasResult ? [result] : []) + (splits.isTaken ? [splits] : [])
        }
        let order = ClassificationDocument(stop: stop, record: record, progress: progress)
        let isOrdered =
            !progress.classification.ranked.isEmpty || !progress.classification.unscored.isEmpty
        title = record.event.id.titleInFull
        documents =
            [RankingListDocument(stop: stop, record: record)] + rounds + (isOrdered ? [order] : [])
    }
}
