import ShortTrack

extension PrintedRace {
    /// Who started, where start positions and helmet numbers are printed.
    var startList: StartList? {
        let starters = rows.compactMap { row in
            row.startPosition.flatMap { position in
                row.helmet.map {
                    StartList.Starter(
                        competitor: row.competitor, helmet: $0, position: position,
                        reason: "as printed")
                }
            }
        }
        guard starters.count == rows.count else { return nil }
        return StartList(race: race, starters: starters, lot: nil)
    }

    /// How it went for all who were not taken out of the race.
    var recorded: RecordedResult {
        RecordedResult(
            race: race,
            rows: rows.compactMap { row in
                row.status.finish.map {
                    RecordedResult.Row(
                        competitor: row.competitor, place: row.rank, finish: $0, time: row.time)
                }
            }, roundNumber: roundNumber)
    }
}

extension PrintedRace.Row {
    /// What the referee decided about the starter.
    func decision(in race: RaceID) -> Decision? {
        if let ruling = status.ruling {
            return Decision(
                race: race, competitor: competitor, ruling: ruling, reason: status.rawValue)
        }
        return mark.flatMap { mark in
            mark.ruling.map {
                Decision(race: race, competitor: competitor, ruling: $0, reason: mark.rawValue)
            }
        }
    }
}

extension PrintedStatus {
    /// How the starter came through; not printed of somebody taken out of the race.
    fileprivate var finish: Finish? {
        switch self {
        case .finished: .finished
        case .noTime: .noTime
        case .didNotFinish: .didNotFinish
        case .didNotStart, .withdrawn: .didNotStart
        case .penalty, .disqualified, .yellowCard, .redCard: nil
        }
    }
}
