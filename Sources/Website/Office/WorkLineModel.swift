import Racing
import ShortTrack

/// The line of work of an event, each step with a link to where it is done.
struct WorkLineModel {
    let progress: EventProgress
    /// Where the event is worked on.
    let path: String

    /// The steps in order.
    var steps: [[String: Any]] {
        progress.workLine.map { step in
            [
                "title": step.kind.title, "words": step.words, "state": step.state.rawValue,
                "isNow": step.state == .now, "path": link(to: step) as Any? ?? false,
            ]
        }
    }

    private func link(to step: WorkStep) -> String? {
        switch step.kind {
        case .entries, .rankingList: "\(path)/\(step.kind.rawValue)"
        case .draw: progress.drawnRounds.isEmpty ? "\(path)#draw" : "\(path)#rounds"
        case .classification: progress.drawnRounds.isEmpty ? nil : "\(path)#order"
        case .startLists, .results, .review, .official, .nextRound:
            step.race.map { "\(path)/\($0.slug)" }
        }
    }
}
