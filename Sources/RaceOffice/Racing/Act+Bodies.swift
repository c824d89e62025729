import Racing
import RecordBook
import Rulebook
import ShortTrack

extension Act {
    /// The statements an act makes by itself, or why it cannot be done.
    func bodies(
        in progress: EventProgress, of event: EventRecord, race: RaceRecord?
    ) throws(Refusal) -> [Body] {
        switch self {
        // They come from the whole stop: `EntryAct.bodies`.
        case .entries: return []
        case .draw(_, let lot):
            do {
                return try progress.drawFirstRound(lot: lot).map(Body.startList)
            } catch {
                throw .notNow(error.description)
            }
        case .pick(_, let line, let reason): return try progress.pick(line, because: reason)
        case .swap(let swap): return try progress.exchange(swap)
        case .sign(let round):
            guard !progress.races(of: round.round).isEmpty else {
                throw .notNow("\(round.title): nobody is drawn, so there is nothing to sign.")
            }
            guard event.signature(of: round.round) == nil else {
                throw .notNow("\(round.title): the start lists are signed already.")
            }
            return [.signed(round)]
        case .record(let result):
            guard let list = race?.startList else { throw .notNow("The race is not drawn yet.") }
            let errors = result.findings(against: list).filter { $0.severity == .error }
            guard errors.isEmpty else { throw .invalid(errors) }
            if race?.isOfficial == true, (result.correction ?? "").isEmpty {
                throw .reasonMissing("replacing a result that is official")
            }
            return [.result(result)]
        case .rule(let decision):
            guard let list = race?.startList,
                list.starters.contains(where: { $0.competitor == decision.competitor })
            else { throw .unknown("such a starter in \(decision.race.title)") }
            guard race?.result != nil else {
                throw .notNow("Record the result of \(decision.race.title) first.")
            }
            guard !decision.why.isEmpty else { throw .reasonMissing("the ruling") }
            if let final = decision.ruling.final,
                progress.line(from: decision.race.round)?.destinations.contains(final) != true
            {
                throw .unfit(
                    "nobody goes to \(final.title) from "
                        + "\(decision.race.round.inWords). Advanced takes the skater to "
                        + "the next round.")
            }
            if let code = decision.code, !code.fits(decision.ruling, in: decision.race.event) {
                throw .unfit(
                    "\(code.title): not a reason for this ruling in this event. Choose another.")
            }
            return [.decision(decision)]
        case .step(let step):
            return [.step(try step.checked(against: progress))]
        case .makeOfficial(let id):
            guard race?.result != nil else {
                throw .notNow("\(id.title) has no result to declare official.")
            }
            guard race?.isOfficial != true else {
                throw .notNow("\(id.title) is official already.")
            }
            return [.official(id)]
        case .makeRoundOfficial(let round):
            let ready = progress.racesToMakeOfficial(in: round.round)
            guard !ready.isEmpty else {
                throw .notNow("\(round.title): no race has a result to declare official.")
            }
            return ready.map(Body.official)
        case .protest(let protest): return [.protest(try protest.checked(against: event))]
        case .lock(let lock):
            guard !progress.races(of: lock.round).isEmpty else {
                throw .notNow("\(lock.round.title): nobody is drawn in it yet.")
            }
            guard (event.lock(on: lock.round) != nil) != lock.isLocked else {
                throw .notNow(
                    "\(lock.round.title): \(lock.isLocked ? "locked already" : "not locked").")
            }
            guard !lock.reason.isEmpty else {
                throw .reasonMissing(lock.isLocked ? "locking a round" : "unlocking a round")
            }
            return [.lock(lock)]
        }
    }
}
