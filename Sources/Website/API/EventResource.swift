import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// An event: its order and where that comes from, and its entries, rounds and races where it was
/// run here.
struct EventResource: Encodable {
    /// A line of the order; without a rank for somebody who has none, or none yet.
    struct Line: Encodable {
        let rank: Int?
        let isShared: Bool
        let competitor: CompetitorResource
        let points: PointsResource?
        let reason: String?
    }

    struct Entry: Encodable {
        let competitor: CompetitorResource
        let helmet: Int
        let seed: Int?
    }

    struct Withdrawal: Encodable {
        let competitor: CompetitorResource
        let reason: String
    }

    struct Round: Encodable {
        let round: ShortTrack.Round
        let state: String
        let starters: Int
        let races: Int
        let isSpared: Bool
        let line: LineResource?
        let qualification: String?
        let protestsUntil: String?
        let calculationProtestsUntil: String?
    }

    struct Protest: Encodable {
        let nation: Nation
        let number: Int
        let round: ShortTrack.Round
        let kind: ShortTrack.Protest.Kind
        let text: String
        let outcome: ShortTrack.Protest.Outcome?
        let decision: String?
    }

    struct Source: Encodable {
        let document: String
        let line: Int?
        let authority: Authority
        let knownSince: CalendarDate
        let enteredBy: String
    }

    let event: EventReference
    let number: Int
    let status: EventSummary.Status
    let standing: StandingReference
    let classification: [Line]
    let unknownRanks: [Int]
    let correction: String?
    let entries: [Entry]
    let withdrawals: [Withdrawal]
    let rounds: [Round]
    let directEntry: DirectEntryResource?
    let unusedLines: [LineResource]
    let races: [RaceResource]
    let protests: [Protest]
    let sources: [Source]

    init(_ record: EventRecord, in season: SeasonView) {
        let summary = EventSummary(record, in: season)
        let progress = season.progress(of: record.event.id)
        (event, number, status) = (summary.event, summary.number, summary.status)
        unknownRanks = summary.unknownRanks
        standing = StandingReference(record.event.id.standing)
        correction = season.placings(of: record)?.correction
        classification = season.order(of: record).map {
            Line(
                rank: $0.rank, isShared: $0.isShared,
                competitor: CompetitorResource($0.competitor, in: season),
                points: $0.award.map { PointsResource($0) },
                reason: $0.reason.map { season.people.naming(in: $0.description) })
        }
        entries = (progress?.entries ?? []).map {
            Entry(
                competitor: CompetitorResource($0.competitor, in: season), helmet: $0.helmet,
                seed: $0.seed)
        }
        withdrawals = record.entering.withdrawals.sorted { $0.key < $1.key }.map {
            Withdrawal(
                competitor: CompetitorResource($0.key, in: season), reason: $0.value.value.reason)
        }
        rounds = progress.map { Self.rounds(of: $0, record) } ?? []
        directEntry = progress?.ladder?.direct.map { DirectEntryResource($0) }
        unusedLines =
            progress.map { progress in
                record.unusedLines(in: progress).map {
                    LineResource($0, for: record, by: progress.rules)
                }
            } ?? []
        races =
            progress.map { progress in
                record.racesInOrder.filter { $0.startList?.starters.isEmpty == false }
                    .map { RaceResource($0, progress, in: season) }
            } ?? Self.importedRaces(of: record, in: season)
        protests = record.protests.map(\.protest).map {
            Protest(
                nation: $0.nation, number: $0.number, round: $0.round, kind: $0.kind,
                text: $0.text, outcome: $0.verdict?.outcome, decision: $0.verdict?.text)
        }
        sources = record.placingStatements.map {
            Source(
                document: $0.source.document, line: $0.source.line,
                authority: $0.source.authority, knownSince: $0.knownSince, enteredBy: $0.actor)
        }
    }

    private static func importedRaces(
        of record: EventRecord, in season: SeasonView
    ) -> [RaceResource] {
        let races = record.importedRaces
        return races.compactMap { sheet in
            record.races[sheet.race].map {
                RaceResource($0, imported: sheet, of: races, in: season)
            }
        }
    }

    private static func rounds(of progress: EventProgress, _ record: EventRecord) -> [Round] {
        let times = Dictionary(
            record.protestTimes(in: progress).map { ($0.round, $0) }, uniquingKeysWith: { $1 })
        return (progress.ladder?.steps ?? []).map { step in
            let line = progress.line(from: step.round)
            let isSpared = progress.isSpared(step.round)
            return Round(
                round: step.round, state: progress.state(of: step.round).rawValue,
                starters: isSpared ? 0 : progress.starters(in: step.round) ?? step.starters,
                races: isSpared ? 0 : line?.races ?? 1, isSpared: isSpared,
                line: isSpared
                    ? nil : line.map { LineResource($0, for: record, by: progress.rules) },
                qualification: line?.qualification.description,
                protestsUntil: times[step.round].map { "\($0.ends(for: .round))" },
                calculationProtestsUntil: times[step.round]
                    .map { "\($0.ends(for: .calculation))" })
        }
    }
}
