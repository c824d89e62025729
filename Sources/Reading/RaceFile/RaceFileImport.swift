import RecordBook
import ShortTrack

/// Takes a race file in: for each race who started, how it went and what was ruled, and for each
/// event the order as far as its finals give it.
///
/// The file has no dates. What it says counts as known from the day of the import, and events
/// have their place and day from a calendar imported from elsewhere; until there is one the
/// ledger reports them as events no calendar lists. A penalised starter's own finish is not
/// printed, so the result leaves it out and the ruling speaks for it.
struct RaceFileImport {
    private let actor: String
    private let today: CalendarDate
    private let file: String
    private var people: Set<Person> = []
    private var drafts: [Draft] = []

    /// What the statements are from, whatever the file is called: read again, they are the same.
    private static let document = "Official results"

    init(file: String, actor: String, today: CalendarDate) {
        self.file = file
        self.actor = actor
        self.today = today
    }

    mutating func read(_ bytes: [UInt8]) -> ReadFile {
        var reader = RaceFileReader(file: file)
        var findings: [Finding] = []
        var season: SeasonID?
        for part in [reader.read(bytes), reader.finish()] {
            findings += part.findings
            season = season ?? part.events.first?.id.competition.season
            for event in part.events { take(event) }
        }
        return ReadFile(
            name: file, format: .raceFile, season: season,
            drafts: reader.isUnreadable ? [] : drafts, findings: findings)
    }

    private mutating func take(_ event: PrintedEvent) {
        for race in event.races { take(race) }
        guard let placings = event.placings else { return }
        let line = event.races.first { $0.race.round == .finalA }?.rows.first?.line
        draft(.placings(placings), of: event.id, line: line)
    }

    private mutating func take(_ race: PrintedRace) {
        let event = race.race.event
        for row in race.rows {
            guard let id = row.competitor.person else { continue }
            let person = Person(id: id, name: row.name, nation: row.competitor.nation)
            guard people.insert(person).inserted else { continue }
            draft(.person(person), in: .people, line: row.line)
        }
        let line = race.rows.first?.line
        if let list = race.startList { draft(.startList(list), of: event, line: line) }
        draft(.result(race.recorded), of: event, line: line)
        for row in race.rows {
            guard let decision = row.decision(in: race.race) else { continue }
            draft(.decision(decision), of: event, line: row.line)
        }
        draft(.official(race.race), of: event, line: line)
    }

    private mutating func draft(_ body: Body, of event: EventID, line: Int?) {
        draft(body, in: .competition(event.competition), line: line)
    }

    private mutating func draft(_ body: Body, in stream: RecordBook.Stream, line: Int?) {
        drafts.append(
            Draft(
                stream: stream, body: body, knownSince: today, actor: actor,
                source: Source(
                    document: Self.document, line: line, authority: .officialResult)))
    }
}
