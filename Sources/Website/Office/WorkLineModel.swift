import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The line of work of an event, each step with a link to where it is done.
struct WorkLineModel {
    let season: SeasonView
    let record: EventRecord

    /// The steps in order.
    var steps: [[String: Any]] {
        season.workLine(of: record).map { step in
            [
                "title": step.kind.title, "words": step.words, "state": step.state.rawValue,
                "isNow": step.state == .now, "path": link(to: step) as Any? ?? false,
            ]
        }
    }

    /// What is to be done next with the event, as the office says it, and where.
    var next: (words: String, path: String?) {
        if !record.entering.requests.isEmpty {
            return ("Look at the withdrawals asked for.", "\(path)/entries")
        }
        guard let progress = season.progress(of: record.event.id) else {
            return (record.entering.stage.next, "\(path)/entries")
        }
        let unsigned = season.roundsToSign(of: record)
        if let first = unsigned.first {
            let titles = unsigned.map(\.title).joined(separator: ", ")
            return ("Sign the start lists: \(titles).", paper(first))
        }
        let race: String? =
            switch progress.next {
            case .record(let races), .makeOfficial(let races):
                races.first.map { "\(path)/\($0.slug)" }
            case .drawFirstRound: "\(path)#draw"
            case .enter, .putUp: path
            case .nothing: nil
            }
        return (progress.next.words, race)
    }

    /// Where the event is worked on.
    private var path: String { "/office" + Address.event(record.event.id).path }

    /// Where the start lists of a round are looked at and signed.
    private func paper(_ round: Round) -> String {
        let event = record.event.id
        return "/office/\(event.competition)/documents/start-list-\(event.slug)-\(round.rawValue)"
    }

    private func link(to step: WorkStep) -> String? {
        let progress = season.progress(of: record.event.id)
        switch step.kind {
        case .entries, .rankingList: return "\(path)/\(step.kind.rawValue)"
        case .draw:
            return progress.map { $0.drawnRounds.isEmpty ? "\(path)#draw" : "\(path)#rounds" }
        case .classification:
            return progress?.drawnRounds.isEmpty == false ? "\(path)#order" : nil
        case .startLists:
            let rounds = season.roundsToSign(of: record) + (progress?.roundsUnderWay ?? [])
            return rounds.first.map(paper)
        case .results, .review, .official, .nextRound:
            return step.race.map { "\(path)/\($0.slug)" }
        }
    }
}
