import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Places the page lacks or other documents give too, and the order of the events run here.
    static func podiums(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "date", "category", "event", "rank", "noc", "name", "basis",
            "note", "source")
        for event in source.record.events {
            sheet.addOrders(of: event, source)
            sheet.addOrder(runHere: event, source)
        }
        return sheet
    }

    private mutating func addOrders(of event: EventRecord, _ source: ArchiveSource) {
        for statement in event.plainOrders(source) {
            guard case .placings(let placings) = statement.body else { continue }
            for place in placings.places {
                add(
                    place, of: placings.event, since: statement.knownSince, statement.source, source
                )
            }
            note(statement)
            for day in event.days where day.statement.source.document == statement.source.document {
                note(day.statement)
            }
        }
    }

    /// The order the races of an event came to; nobody states it, and it is a fact of the event.
    private mutating func addOrder(runHere event: EventRecord, _ source: ArchiveSource) {
        guard event.plainOrders(source).isEmpty,
            source.season.progress(of: event.event.id) != nil,
            let order = source.season.placings(of: event), order.correction == nil,
            let final = event.racesInOrder.last?.officialStatement
        else { return }
        for place in order.places {
            add(place, of: event.event.id, since: event.event.date, final.source, source)
        }
    }

    private mutating func add(
        _ place: Place, of event: EventID, since day: CalendarDate, _ document: Source,
        _ source: ArchiveSource
    ) {
        let basis =
            document.isInferred ? "inferred" : document.authority == .page ? "report" : nil
        let cells = event.archiveCells
        add(
            cells.prefix(2) + ["\(day)"] + cells.dropFirst(2) + [
                "\(place.rank)", place.competitor.nation.code,
                source.name(place.competitor, by: document), basis,
                document.isInferred ? document.cited : nil, document.cited,
            ])
    }

    /// Podiums the organiser changed later.
    static func corrections(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "category", "event", "rank", "noc", "name", "published",
            "reason", "source")
        for claim in source.record.events.flatMap({ source.besidePage($0.orders) }) {
            guard case .placings(let placings) = claim.statement.body,
                let reason = placings.correction
            else { continue }
            let statement = claim.statement
            for place in placings.places {
                sheet.add(
                    placings.event.archiveCells + [
                        "\(place.rank)", place.competitor.nation.code,
                        source.name(place.competitor, by: statement.source),
                        "\(statement.knownSince)", reason,
                        statement.source.document,
                    ], of: statement)
            }
        }
        return sheet
    }
}

extension EventRecord {
    /// The orders documents give, without those that come with the results of its races.
    fileprivate func plainOrders(_ source: ArchiveSource) -> [Statement] {
        let results = Set(races.values.compactMap(\.officialStatement?.source.document))
        return source.besidePage(orders).filter {
            $0.value.correction == nil && !results.contains($0.statement.source.document)
        }
        .map(\.statement)
    }
}
