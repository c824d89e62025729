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
        case .competitions: held = Set(own.map(\.stage)).count
        case .locations: held = Set(own.map { FoldedName(place(of: $0)) }).count
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
        reportEditions()
        reportStops()
        for (later, first) in people.drifts {
            findings.report(
                .spellingDrift, .warning, line: later.line,
                subject: "\(later.person.nation) skater",
                found: later.person.name,
                suggestion: "\(first.person.name), as in line \(first.line)")
        }
        for form in people.forms {
            reportForm(of: form)
            reportSigns(in: form)
        }
    }

    private mutating func reportSpans() {
        let days = calendar.map(\.day)
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

    /// "25th" in the facts box beside "26th" in a sentence: what is printed more often is taken for
    /// right, of equals what came first.
    private mutating func reportEditions() {
        let claims = statements.compactMap { statement -> (EditionClaim, line: Int)? in
            guard case .edition(let claim) = statement.body else { return nil }
            return (claim, statement.line)
        }
        for category in Category.allCases {
            let own = claims.filter { $0.0.category == category }
            func count(_ edition: Int) -> Int { own.count { $0.0.edition == edition } }
            guard let most = own.map({ count($0.0.edition) }).max(),
                let right = own.first(where: { count($0.0.edition) == most })
            else { continue }
            for (claim, line) in own where claim.edition != right.0.edition {
                findings.report(
                    .countDiffers, .warning, line: line, subject: "\(category), edition",
                    found: "\(claim.edition)",
                    suggestion: "\(right.0.edition), as in line \(right.line)")
            }
        }
    }

    /// Names of skaters and rinks that a stop leaves out, once for each stop and category.
    private mutating func reportStops() {
        let namesVenues = stops.values.contains { $0.place.venue != nil }
        for (category, stage) in calendarParts {
            let own = calendar.filter { $0.category == category && $0.stage == stage }
            guard let first = own.first else { continue }
            let subject = "\(category) calendar, \(place(of: first))"
            let unnamed = own.map(\.unnamed).reduce(0, +)
            if unnamed > 0 {
                findings.report(
                    .namesMissing, .note, line: own.first { $0.unnamed > 0 }?.line,
                    subject: subject, found: "\(unnamed) of \(3 * own.count) names missing",
                    suggestion: "another source; the places stay unknown")
            }
            if namesVenues, stops[stage]?.place.venue == nil {
                findings.report(
                    .venueMissing, .note, line: first.line, subject: subject,
                    found: "no rink", suggestion: "another source; other stops name theirs")
            }
        }
    }

    /// The stops of each category in the order of the page.
    private var calendarParts: [(category: Category, stage: Int)] {
        var parts: [(category: Category, stage: Int)] = []
        for entry in calendar
        where !parts.contains(where: { $0 == (entry.category, entry.stage) }) {
            parts.append((entry.category, entry.stage))
        }
        return parts
    }

    /// A name with a count or a remark behind it, or with its parts turned round.
    private mutating func reportSigns(in form: PersonRegister.Form) {
        let name = form.person.name
        guard name.contains(where: { $0.isNumber || "(),".contains($0) }) else { return }
        findings.report(
            .unexpectedLine, .warning, line: form.line, subject: "\(form.person.nation) skater",
            found: name, suggestion: "the name alone; it was taken as printed")
    }

    /// How the names of a nation are written on these pages, where a name is not.
    private mutating func reportForm(of form: PersonRegister.Form) {
        let person = form.person
        let isFirst = people.forms.first { $0.person.id == person.id }?.line == form.line
        guard isFirst, !person.name.contains("-") else { return }
        let suggestion: String
        switch person.nation.code {
        case "KOR": suggestion = "a hyphen in the given name, as the other Korean names have"
        case "JPN": suggestion = "either order is in use; here the family name comes last"
        case "CHN" where FoldedName(person.name).words.count > 2:
            suggestion = "a given name in one word, as the other Chinese names have"
        default: return
        }
        findings.report(
            .nameForm, .note, line: form.line, subject: "\(person.nation) skater",
            found: person.name, suggestion: suggestion)
    }
}
