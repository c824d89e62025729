import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Yams

/// The set-up of a season that is run here: its stops and events, with the lists of those entered.
///
/// Stops that the season's page has are not in it.
struct SetUpFile {
    let text: String
    /// The numbers of the statements it holds.
    let statements: Set<Int>

    /// Writes a set-up; nothing for a season whose stops are all on its page, or that has none.
    init?(_ source: ArchiveSource) throws {
        var statements: Set<Int> = []
        let stops = source.record.competitions.compactMap { stop -> Node? in
            let events = source.record.events(at: stop.id).filter {
                !source.isOfPage($0.calendar.statement)
            }
            guard !events.isEmpty else { return nil }
            statements.formUnion(events.map(\.calendar.statement.sequence))
            statements.formUnion(events.compactMap(\.entering.list?.statement.sequence))
            return Node(stop, events: events.map { Node($0, source) })
        }
        guard !stops.isEmpty else { return nil }
        self.statements = statements.union(
            source.statements.filter { [.title, .competition].contains($0.body.kind) }
                .map(\.sequence))
        text = try YAMLFile.text([
            ("season", Node("\(source.record.id)")), ("title", Node(source.season.title)),
            ("rulebook", Node(source.record.rulebook?.value.id ?? "\(source.record.id)")),
            ("competitions", .list(stops)),
        ])
    }
}

extension Node {
    fileprivate init(_ stop: Competition, events: [Node]) {
        self = .keys([
            ("competition", Node(stop.id.slug)), ("stage", Node(stop.stage)),
            ("place", Node(stop.place)), ("nation", stop.nation.map { Node($0.code) }),
            ("venue", stop.venue.map { Node($0) }), ("events", .list(events)),
        ])
    }

    fileprivate init(_ record: EventRecord, _ source: ArchiveSource) {
        let event = record.calendar.value
        let list = record.entering.list
        let entries = (list?.value.entries ?? []).map { entry in
            Node.keys(
                [
                    ("helmet", Node(entry.helmet)),
                    ("nation", Node(entry.competitor.nation.code)),
                    (
                        "name",
                        list.flatMap { source.name(entry.competitor, by: $0.statement.source) }
                            .map { Node($0) }
                    ),
                    ("seed", entry.seed.map { Node($0) }),
                ], .flow)
        }
        self = .keys([
            ("event", Node(event.id.archiveTitle)), ("category", Node("\(event.id.category)")),
            ("date", Node("\(event.date)")), ("entries", entries.isEmpty ? nil : .list(entries)),
        ])
    }
}
