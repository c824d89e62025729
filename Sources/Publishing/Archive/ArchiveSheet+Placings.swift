import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Places the page lacks or other documents give too, and the order of the events run here.
    static func podiums(_ archived: ArchivedSeason) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "date", "category", "event", "rank", "noc", "name", "extent",
            "basis", "note", "source")
        var stated: Set<EventID> = []
        for statement in archived.besidePages where !archived.comesWithRaces(statement) {
            switch statement.body {
            case .placings(let placings) where placings.correction == nil:
                stated.insert(placings.event)
                sheet.add(placings, since: statement.knownSince, statement.source, archived.source)
                sheet.note(statement)
            case .held: sheet.note(statement)
            default: break
            }
        }
        for event in archived.view.record.events where !stated.contains(event.event.id) {
            guard let (order, final) = archived.orderRunHere(event) else { continue }
            sheet.add(order, since: event.event.date, final, archived.source)
        }
        return sheet
    }

    private mutating func add(
        _ order: Placings, since day: CalendarDate, _ document: Source, _ source: ArchiveSource
    ) {
        let cells = order.event.archiveCells
        let basis =
            document.isInferred ? "inferred" : document.authority == .page ? "report" : nil
        for place in order.places {
            add(
                cells.prefix(2) + ["\(day)"] + cells.dropFirst(2) + [
                    "\(place.rank)", place.competitor.nation.code,
                    source.name(place.competitor, by: document),
                    order.extent == .some ? nil : order.extent.rawValue, basis,
                    document.isInferred ? document.cited : nil, document.cited,
                ])
        }
    }

    /// Podiums the organiser changed later.
    static func corrections(_ archived: ArchivedSeason) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "category", "event", "rank", "noc", "name", "published",
            "reason", "source")
        for statement in archived.besidePages {
            guard case .placings(let placings) = statement.body, let reason = placings.correction
            else { continue }
            for place in placings.places {
                sheet.add(
                    placings.event.archiveCells + [
                        "\(place.rank)", place.competitor.nation.code,
                        archived.source.name(place.competitor, by: statement.source),
                        "\(statement.knownSince)", reason, statement.source.document,
                    ])
            }
            sheet.note(statement)
        }
        return sheet
    }
}

extension ArchivedSeason {
    /// The order the races of an event came to, and who declared it official.
    ///
    /// Nobody states it, and it is a fact of the event.
    func orderRunHere(_ event: EventRecord) -> (Placings, Source)? {
        guard view.progress(of: event.event.id) != nil, let order = view.placings(of: event),
            order.correction == nil, let final = event.racesInOrder.last?.officialStatement
        else { return nil }
        return (order, final.source)
    }
}
