import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Compares a printed count with what the calendar has.
    mutating func check(_ claim: CountClaim, line: Int) {
        let own = calendar.filter { $0.category == claim.category }
        let relays = own.count { $0.discipline.distance.isRelay }
        let held: Int
        var reason = "as in the calendar"
        switch claim.subject {
        case .locations:
            let cities = own.compactMap { stops[$0.stage].map { FoldedName($0.place.city) } }
            held = Set(cities).count
        case .individualEvents:
            held = own.count - relays
            reason = "the calendar numbers \(own.count) events, \(relays) of them relays"
        case .relays: held = relays
        case .mixedRelays: held = calendar.count { $0.category == .mixed }
        }
        guard held != claim.count else { return }
        findings.report(
            .countDiffers, .warning, line: line,
            subject: "\(claim.category), \(claim.subject.title)", found: "\(claim.count)",
            suggestion: "\(held): \(reason)")
    }

    /// Slips that show only when the whole page is read.
    mutating func reportSlips() {
        reportSpans()
        for (later, first) in people.drifts {
            findings.report(
                .spellingDrift, .warning, line: later.line,
                subject: "\(later.person.nation) skater",
                found: later.person.name,
                suggestion: "\(first.person.name), as in line \(first.line)")
        }
        for form in people.forms { reportForm(of: form) }
    }

    private mutating func reportSpans() {
        let days = calendar.map(\.date)
        guard let first = days.min(), let last = days.max() else { return }
        for statement in statements {
            guard case .span(let span) = statement.body else { continue }
            for (day, held, what) in [(span.first, first, "first"), (span.last, last, "last")]
            where day != held {
                findings.report(
                    .dateDiffers, .warning, line: statement.line, subject: "\(what) day",
                    found: day.spelledOut,
                    suggestion: "\(held.spelledOut), the \(what) day with a final in the calendar")
            }
        }
    }

    /// Korean given names have a hyphen on these pages; Japanese names come in either order.
    private mutating func reportForm(of form: PersonRegister.Form) {
        let person = form.person
        let isFirst = people.forms.first { $0.person.id == person.id }?.line == form.line
        guard isFirst, !person.name.contains("-") else { return }
        let suggestion: String
        switch person.nation.code {
        case "KOR": suggestion = "a hyphen in the given name, as the other Korean names have"
        case "JPN": suggestion = "either order is in use; here the family name comes last"
        default: return
        }
        findings.report(
            .nameForm, .note, line: form.line, subject: "\(person.nation) skater",
            found: person.name, suggestion: suggestion)
    }
}

extension CountClaim.Subject {
    /// "individual events", in words.
    var title: String {
        switch self {
        case .locations: "locations"
        case .individualEvents: "individual events"
        case .relays: "relays"
        case .mixedRelays: "mixed relays"
        }
    }
}
