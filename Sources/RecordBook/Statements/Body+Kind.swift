public import ShortTrack

extension Body {
    /// The kind of a statement and the version of its form; part of what is hashed.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case rulebook, title, state, introduced, series, organiser, neighbours, competition, event,
            held
        case uncounted, qualifiers, officials, schedule
        case seeAlso = "see-also"
        case placings, registry, entry, withdrawal, move, helmets, entries, line
        case lineUp = "line-up"
        case startList = "start-list"
        case signed, result, decision, official, protest, lock, step, retracted
        case person, merger, separation
        case photoFinish = "photo-finish"
        case standing, caption, champion, count, edition, span, years, counting, wording

        private static let byName = Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

        /// A kind by its name as stored; found at once, where `rawValue` goes through all.
        init?(stored name: String) {
            guard let kind = Self.byName[name] else { return nil }
            self = kind
        }

        /// The version of the form written today.
        public var version: Int { 1 }

        /// Whether this is a claim, to be checked, rather than a fact, to be derived from.
        public var isClaim: Bool {
            switch self {
            case .standing, .caption, .champion, .count, .edition, .span, .years, .counting,
                .wording:
                true
            default: false
            }
        }

        /// Whether this changes what earlier statements mean.
        public var changesEarlier: Bool { self == .retracted || isOfIdentity }

        /// Whether what was worked out before may not be relied on after it: earlier statements
        /// may mean something else, or be about somebody else.
        public var changesWhoOrWhat: Bool { changesEarlier || self == .person }

        /// Whether this says who is who.
        var isOfIdentity: Bool { self == .merger || self == .separation }

        /// Whether this sets the scene and is known before the season begins, whatever the day
        /// a source wrote it down.
        public var isSetting: Bool {
            switch self {
            case .rulebook, .title, .series, .organiser, .neighbours, .competition, .event, .held,
                .uncounted, .qualifiers, .officials, .schedule, .seeAlso, .person, .merger,
                .separation, .entries:
                true
            default: false
            }
        }
    }

    /// The kind of this statement.
    public var kind: Kind {
        switch self {
        case .rulebook: .rulebook
        case .title: .title
        case .state: .state
        case .introduced: .introduced
        case .series: .series
        case .organiser: .organiser
        case .neighbours: .neighbours
        case .competition: .competition
        case .event: .event
        case .held: .held
        case .uncounted: .uncounted
        case .qualifiers: .qualifiers
        case .officials: .officials
        case .schedule: .schedule
        case .seeAlso: .seeAlso
        case .placings: .placings
        case .registry: .registry
        case .entry: .entry
        case .withdrawal: .withdrawal
        case .move: .move
        case .helmets: .helmets
        case .entries: .entries
        case .lineUp: .lineUp
        case .line: .line
        case .startList: .startList
        case .signed: .signed
        case .result: .result
        case .decision: .decision
        case .official: .official
        case .protest: .protest
        case .lock: .lock
        case .step: .step
        case .photoFinish: .photoFinish
        case .retracted: .retracted
        case .person: .person
        case .merger: .merger
        case .separation: .separation
        case .standing: .standing
        case .caption: .caption
        case .champion: .champion
        case .count: .count
        case .edition: .edition
        case .span: .span
        case .years: .years
        case .counting: .counting
        case .wording: .wording
        }
    }

    /// What the statement is about; two operators conflict only over the same subject.
    public var subject: String {
        switch self {
        case .rulebook, .title, .state, .series, .organiser, .neighbours, .span, .years:
            kind.rawValue
        case .introduced(let table): "introduced/\(table.slug)"
        case .competition(let competition): "competition/\(competition.id)"
        case .event(let event): "event/\(event.id)"
        case .held(let day): "held/\(day.event)"
        case .uncounted(let meeting): "uncounted/\(meeting.title)"
        case .qualifiers(let qualifiers): "qualifiers/\(qualifiers.games)"
        case .officials(let officials): "officials/\(officials.competition)"
        case .schedule(let schedule): "schedule/\(schedule.competition)"
        case .seeAlso(let title): "see-also/\(title)"
        case .placings(let placings): "placings/\(placings.event)"
        // Each nation's entry is its own, so that two team leaders never meet.
        case .entry(let entry): "entry/\(entry.event)/\(entry.nation)"
        case .withdrawal(let withdrawal):
            "withdrawal/\(withdrawal.event)/\(withdrawal.competitor)"
        // A move means another line after another move.
        case .move(let move): "move/\(move.event)"
        case .helmets(let helmets): "helmets/\(helmets.competition)"
        // Whoever opens the registry and whoever publishes the list must know of each other.
        case .registry(let registry): "entries/\(registry.event)"
        case .entries(let list): "entries/\(list.event)"
        case .lineUp(let lineUp):
            "line-up/\(lineUp.event)/\(lineUp.round.rawValue)/\(lineUp.nation)"
        case .line(let picked): picked.subject
        case .startList(let list): "race/\(list.race)"
        case .signed(let round): "signature/\(round)"
        case .result(let result): "race/\(result.race)"
        case .decision(let decision): "race/\(decision.race)"
        case .official(let race): "race/\(race)"
        case .protest(let protest): "protest/\(protest.event)/\(protest.slug)"
        case .lock(let lock): "lock/\(lock.event)/\(lock.round.rawValue)"
        // What happens on the ice is in nobody's way who records the race; what changes whether
        // its result counts is.
        case .step(let step): (step.kind.isOnIce ? "step" : "race") + "/\(step.race)"
        // Of its own, so that a file of the camera is never in the way of who records the race.
        case .photoFinish(let photo): "photo-finish/\(photo.race)"
        case .retracted(let retraction): retraction.subject
        case .person(let person): "person/\(person.id)"
        case .merger(let merger): "merger/\(merger.person.id)/\(merger.other.id)"
        case .separation(let separation):
            "separation/\(separation.person.id)/\(separation.other.id)"
        case .standing(let claim):
            "standing/\(claim.standing.slug)/"
                + (claim.competitor?.description ?? "rank-\(claim.rank)")
        case .caption(let claim): "caption/\(claim.standing.slug)"
        case .champion(let claim): "champion/\(claim.season)/\(claim.standing.slug)"
        case .count(let claim): "count/\(claim.category)/\(claim.subject.rawValue)"
        case .edition(let claim): "edition/\(claim.category)"
        case .counting(let claim): "counting/\(claim.subject.rawValue)"
        case .wording(let claim): "wording/\(claim.cell)"
        }
    }

    /// The race a statement is about, if it is about one.
    public var race: RaceID? {
        switch self {
        case .startList(let list): list.race
        case .result(let result): result.race
        case .decision(let decision): decision.race
        case .official(let race): race
        case .step(let step): step.race
        case .photoFinish(let photo): photo.race
        case .retracted(let retraction): retraction.race
        default: nil
        }
    }

    /// The stop a statement is about, if it is about one or an event of it.
    var competition: CompetitionID? {
        switch self {
        case .competition(let competition): competition.id
        case .officials(let officials): officials.competition
        case .schedule(let schedule): schedule.competition
        case .helmets(let helmets): helmets.competition
        default: event?.competition
        }
    }

    /// The event a statement is about, if it is about one.
    public var event: EventID? {
        switch self {
        case .event(let event): event.id
        case .held(let day): day.event
        case .placings(let placings): placings.event
        case .registry(let registry): registry.event
        case .entry(let entry): entry.event
        case .withdrawal(let withdrawal): withdrawal.event
        case .move(let move): move.event
        case .entries(let list): list.event
        case .lineUp(let lineUp): lineUp.event
        case .line(let picked): picked.event
        case .signed(let round): round.event
        case .protest(let protest): protest.event
        case .lock(let lock): lock.event
        case .retracted(let retraction): retraction.event
        default: race?.event
        }
    }
}
