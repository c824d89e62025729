public import RecordBook
import Rulebook
import ShortTrack

extension Body {
    /// What is stated, in words, with competitors as they are written: "Penalty, KOR:park-ji-won,
    /// Final A".
    public var sentence: String {
        switch self {
        case .entries(let list): "\(list.entries.count) entries"
        case .registry(let registry): "Registry \(registry.isOpen ? "opened" : "closed")"
        case .entry(let team): "Entry of \(team.nation): \(team.sentence)"
        case .withdrawal(let withdrawal):
            "\(withdrawal.competitor) "
                + (withdrawal.isRequest == true ? "to be withdrawn, as asked for" : "withdrawn")
        case .move(let move): "\(move.competitor) moved to place \(move.place)"
        case .helmets(let numbers): "Helmet numbers: \(numbers.sentence)"
        case .lineUp(let lineUp):
            "Members of \(lineUp.nation), \(lineUp.round.title): "
                + lineUp.members.map { "\(Competitor.skater($0, lineUp.nation))" }
                .joined(separator: ", ")
        case .signed(let round): "Start lists signed, \(round.round.title)"
        case .line(let picked): "Line picked, \(picked.line.round.title): \(picked.line.rule)"
        case .startList(let list):
            "Start list, \(list.race.title): "
                + list.starters.map { "\($0.competitor)" }.joined(separator: ", ")
        case .result(let result):
            "Result, \(result.race.title): "
                + result.rows.map(\.sentence).joined(separator: ", ")
        case .decision(let decision):
            "\(decision.ruling.title), \(decision.competitor), \(decision.race.title)"
        case .official(let race): "\(race.title) declared official"
        case .step(let step):
            "\(step.race.title): \(step.kind.rawValue)"
                + (step.helmet.map { ", helmet \($0)" } ?? "")
        case .protest(let protest):
            "\(protest.title), \(protest.round.title)"
                + (protest.verdict.map { ": \($0.outcome.rawValue)" } ?? "")
        case .lock(let lock): "\(lock.round.title) \(lock.isLocked ? "locked" : "unlocked")"
        case .photoFinish(let photo): "Recorded by the camera, \(photo.race.title)"
        case .placings(let placings): "Order of \(placings.places.count) places"
        case .competition(let competition): "Stop \(competition.stage), \(competition.place)"
        case .event(let event): "In the calendar on \(event.date.spelledOut)"
        case .retracted(let retraction): "Number \(retraction.statement) taken back"
        default: kind.rawValue.replacing("-", with: " ")
        }
    }

    /// Why, where the statement gives a reason.
    public var why: String? {
        switch self {
        case .registry(let registry): registry.reason
        case .withdrawal(let withdrawal): withdrawal.reason
        case .move(let move): move.reason
        case .helmets(let numbers): numbers.reason
        case .line(let picked): picked.reason
        case .startList(let list): list.change ?? list.lot.map { "lot \($0)" }
        case .result(let result): result.correction
        case .decision(let decision): decision.why
        case .step(let step): step.reason
        case .protest(let protest): protest.verdict?.text ?? protest.text
        case .lock(let lock): lock.reason
        case .placings(let placings): placings.correction
        case .retracted(let retraction): retraction.reason
        default: nil
        }
    }
}

extension TeamEntry {
    /// "KOR:kim, KOR:lee; substitute KOR:seo".
    fileprivate var sentence: String {
        func list(_ skaters: [Skater]) -> String {
            skaters.map { "\(competitor($0))" }.joined(separator: ", ")
        }
        if skaters.isEmpty, substitutes.isEmpty { return "nobody" }
        return list(skaters)
            + (substitutes.isEmpty ? "" : "; substitutes \(list(substitutes))")
    }
}

extension HelmetNumbers {
    /// "KOR:kim 103".
    fileprivate var sentence: String {
        lines.map { "\($0.wearer.competitor) \($0.helmet)" }.joined(separator: ", ")
    }
}

extension RecordedResult.Row {
    /// "1 KOR:park-ji-won 41.203".
    fileprivate var sentence: String {
        [
            place.map { "\($0)" }, "\(competitor)",
            finish == .finished
                ? time.map { "\($0)" } : finish == .noTime ? "no time" : finish.rawValue,
        ].compactMap(\.self).joined(separator: " ")
    }
}
