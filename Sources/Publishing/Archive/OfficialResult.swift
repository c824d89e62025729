import RecordBook
import ShortTrack

/// What a document says of one race, row by row as official results print it.
struct OfficialResult {
    let source: Source
    private var startList: StartList?
    private var result: RecordedResult?
    private var decisions: [Decision] = []

    init(source: Source) { self.source = source }

    /// Takes in a statement of the document.
    mutating func take(_ body: Body) {
        switch body {
        case .startList(let list): startList = list
        case .result(let recorded): result = recorded
        case .decision(let decision): decisions.append(decision)
        default: break
        }
    }

    /// Who started: as drawn, or those with a result and then those taken out of the race.
    var rows: [Competitor] {
        if let startList { return startList.starters.map(\.competitor) }
        let recorded = result?.rows.map(\.competitor) ?? []
        return recorded + decisions.map(\.competitor).filter { !recorded.contains($0) }
    }

    /// The cells that name the race.
    func cells(of race: RaceID) -> [String?] {
        let event = race.event
        return [
            "\(event.competition.season)", event.competition.slug, event.category.letter,
            "\(event.distance.metres)", event.distance.isRelay ? "1" : "0",
            event.category == .mixed ? "1" : "0", event.occurrence.number.map(String.init),
            result?.roundNumber.map(String.init), race.round.title, "\(race.number)",
        ]
    }

    /// The cells of a starter.
    func cells(of competitor: Competitor, _ archive: ArchiveSource) -> [String?] {
        let start = startList?.starters.first { $0.competitor == competitor }
        let row = result?.rows.first { $0.competitor == competitor }
        let printed = decisions.last { $0.competitor == competitor }?.reason
        return [
            start.map { "\($0.position)" }, start.map { "\($0.helmet)" },
            competitor.person.map { "\($0)" }, competitor.nation.code,
            archive.name(competitor, by: source), row?.place.map(String.init),
            row?.time.map { "\($0)" }, row?.finish.rawValue ?? printed,
            row == nil ? nil : printed, nil,
        ]
    }
}

extension ShortTrack.Category {
    /// As official results print it.
    fileprivate var letter: String {
        switch self {
        case .men: "M"
        case .women: "W"
        case .mixed: "X"
        }
    }
}
