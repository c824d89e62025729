import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Yams

/// The set-up of a season that is run here: its stops and events, with the lists of those entered
/// where nobody is drawn yet.
///
/// Stops that a page has are not in it.
struct SetUpFile {
    let text: String
    /// The numbers of the statements it holds.
    let statements: Set<Int>

    /// Writes a set-up; nothing for a season whose stops are all on its page, or that has none.
    init?(_ archived: ArchivedSeason) throws {
        let record = archived.view.record
        var statements: Set<Int> = []
        let stops = record.competitions.compactMap { stop -> Node? in
            let events = record.events(at: stop.id).filter {
                !archived.source.isOfPage($0.calendar.statement)
            }
            guard !events.isEmpty else { return nil }
            let nodes = events.map { event in
                let isOpen = event.races.isEmpty && archived.view.placings(of: event) == nil
                let list = isOpen ? event.entering.list : nil
                statements.insert(event.calendar.statement.sequence)
                if let list { statements.insert(list.statement.sequence) }
                return Node(
                    event.calendar.value, list, without: event.entering.withdrawals.keys,
                    archived.source)
            }
            return Node(stop, events: nodes)
        }
        guard !stops.isEmpty else { return nil }
        let setting = archived.besidePages.filter {
            [.title, .competition].contains($0.body.kind)
        }
        self.statements = statements.union(setting.map(\.sequence))
        text = try YAMLFile.text([
            ("season", Node("\(record.id)")), ("title", Node(text: archived.view.title)),
            ("rulebook", Node(record.rulebook?.value.id ?? "\(record.id)")),
            ("competitions", .list(stops)),
        ])
    }
}

extension Node {
    fileprivate init(_ stop: Competition, events: [Node]) {
        self = .keys([
            ("competition", Node(stop.id.slug)), ("stage", Node(stop.stage)),
            ("place", Node(text: stop.place)), ("nation", stop.nation.map { Node($0.code) }),
            ("venue", stop.venue.map { Node(text: $0) }), ("events", .list(events)),
        ])
    }

    fileprivate init(
        _ event: Event, _ list: SeasonRecord.Claim<EntryList>?,
        without withdrawn: some Collection<Competitor>, _ source: ArchiveSource
    ) {
        let entries = list.map { list in
            list.value.entries.filter { !withdrawn.contains($0.competitor) }
                .map { Node($0, by: list.statement.source, source) }
        }
        self = .keys([
            ("event", Node(event.id.archiveTitle)), ("category", Node("\(event.id.category)")),
            ("date", Node("\(event.date)")), ("entries", entries.map { .list($0) }),
        ])
    }

    private init(_ entry: Entry, by document: Source, _ source: ArchiveSource) {
        let name = source.name(entry.competitor, by: document)
        self = .keys(
            [
                ("helmet", Node(entry.helmet)),
                ("nation", Node(entry.competitor.nation.code)),
                ("name", name.map { Node(text: $0) }), ("seed", entry.seed.map { Node($0) }),
            ], .flow)
    }
}
