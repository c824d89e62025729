import Algorithms
import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// Who starts where in the races of a round, with the rule for going on at its foot.
///
/// The steward signs it. A list changed since, by hand or by a correction, says that it is not
/// signed.
struct StartListDocument: RoundDocument {
    /// What it is printed for.
    enum Use: String, CaseIterable, Sendable {
        /// To be put up.
        case list = "start-list"
        /// To be filled in by a judge: with columns for places, times and remarks.
        case form = "race-form"
    }

    let stop: StopView
    let record: EventRecord
    let progress: EventProgress
    let round: Round
    let use: Use

    var name: String { "\(use.rawValue)-\(record.event.id.slug)-\(round.rawValue)" }

    var toSign: RoundID? { use == .list && record.signature(of: round) == nil ? id : nil }

    var title: String { use == .list ? "Start list" : "Race form" }

    var status: String? {
        guard let signature = record.signature(of: round) else { return "Not signed" }
        return "Signed by \(signature.actor), \(stop.dayAndClock(signature.recordedAt))"
    }

    var parts: [Paper.Part] {
        let races = progress.races(of: round)
        let withdrawn = races.reduce(into: Set<Competitor>()) {
            $0.formUnion(progress.withdrawnStarters(of: $1.race))
        }
        let columns: [Table.Column] =
            [.position, .helmet, .name, .nation]
            + (use == .form ? [.place, .time, .remarks] : withdrawn.isEmpty ? [] : [.remarks])
        return races.map { sheet in
            part(
                "\(heading(of: sheet.race))", columns,
                sheet.startList.starters.map { starter in
                    let isOut = withdrawn.contains(starter.competitor)
                    let remark: Cell = isOut ? .text("Withdrawn") : .empty
                    let place: Cell = isOut ? .text(Finish.didNotStart.rawValue) : .empty
                    return [
                        .number(starter.position), .number(starter.helmet),
                        .text(stop.name(starter.competitor, in: id)),
                        .text("\(starter.competitor.nation)"),
                    ]
                        + (use == .form
                            ? [place, .empty, remark] : withdrawn.isEmpty ? [] : [remark])
                })
        }
    }

    /// "Race 12, Heat 3, 10:25".
    private func heading(of race: RaceID) -> String {
        let time = stop.timetable[race].map { ", \(stop.clock($0.planned))" } ?? ""
        return stop.title(of: race) + time
    }

    var foot: [String] {
        let sheets = progress.races(of: round)
        let lot = sheets.compactMap(\.startList.lot).first
        // An exchange between two races stands on both lists.
        let byHand = sheets.compactMap(\.startList.change).uniqued().map {
            "Exchanged by hand: \($0)."
        }
        let compatriots = sheets.flatMap { sheet in
            progress.compatriots(in: sheet.race).map { "\(sheet.race.title): \($0)." as String }
        }
        return [progress.qualification(from: round)].compactMap(\.self)
            + (lot.map { ["Drawn by lot \($0)."] } ?? [])
            + (byHand + compatriots).map(stop.season.people.naming(in:))
    }
}

extension EventProgress {
    /// Who goes on from a round, in a sentence; nothing for a final.
    func qualification(from round: Round) -> String? {
        line(from: round)?.qualification.description
    }
}
