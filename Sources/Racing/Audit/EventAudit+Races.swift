import ShortTrack

extension EventAudit {
    /// Ranks, times and statuses of each race, and nobody twice in a round.
    ///
    /// The rank comes from the photo finish: two skaters with one time need not share it, but a
    /// better rank never has the slower time, and a shared rank has one time.
    mutating func checkRaces(of round: AuditedRound) {
        var met: Set<String> = []
        for race in round.races {
            let before = findings.count
            for row in race.rows {
                check(row, in: race.race)
                // One skater under two nations is one skater.
                let who = row.competitor.person?.description ?? row.competitor.nation.code
                if !met.insert(who).inserted {
                    report(
                        .starterRepeated, .error, row, in: race.race,
                        found: "\(row.who) a second time in \(round.round.inWords)",
                        suggestion: "every starter once")
                }
            }
            checkHelmets(of: race)
            checkOrder(of: race)
            if findings[before...].contains(where: { $0.code == .placesBroken }) {
                brokenRaces.insert(race.race)
            }
            tally.add(.races, held: findings.count == before ? 1 : 0)
        }
    }

    private mutating func check(_ row: PrintedRace.Row, in race: RaceID) {
        let isAdvanced = row.mark?.isByReferee ?? false
        if row.status.takesPlace, row.rank == nil, !(isAdvanced && row.status == .noTime) {
            report(
                .placesBroken, .error, row, in: race, found: "\(row.who) finished without a rank",
                suggestion: "a rank, or DNF")
        }
        let hasRank = row.rank != nil && !row.status.takesPlace && !race.round.isFinal
        if hasRank, let rank = row.rank {
            report(
                .placesBroken, .error, row, in: race,
                found: "\(row.who) has rank \(rank)"
                    + (row.time.map { ", the time \($0)" } ?? "")
                    + " and \(row.status.rawValue)",
                suggestion: row.time == nil ? "no rank, or OK" : "no rank and no time, or OK")
        }
        if let time = row.time {
            if !hasRank, row.status.ruling == nil, row.status != .finished {
                report(
                    .timeWithoutFinish, .error, row, in: race,
                    found: "\(row.who) has the time \(time) and \(row.status.rawValue)",
                    suggestion: "no time, or OK")
            }
            if !race.event.distance.plausibleTimes.contains(time.milliseconds) {
                report(
                    .timeImplausible, .warning, row, in: race,
                    found: "\(row.who) in \(time) over \(race.event.distance)",
                    suggestion: "a look at the time")
            }
        } else if row.status == .finished {
            report(
                .timeImplausible, .warning, row, in: race,
                found: "\(row.who) finished without a time", suggestion: "a time, or NO_TIME")
        }
    }

    private mutating func checkHelmets(of race: PrintedRace) {
        var wearers: [Int: PrintedRace.Row] = [:]
        for row in race.rows {
            guard let helmet = row.helmet, let other = wearers.updateValue(row, forKey: helmet),
                other.competitor != row.competitor
            else { continue }
            report(
                .starterRepeated, .error, row, in: race.race,
                found: "\(row.who) and \(other.who) wear helmet \(helmet)",
                suggestion: "a number of one's own; the camera's times are told apart by it")
        }
    }

    private mutating func checkOrder(of race: PrintedRace) {
        let placed = race.rows.compactMap { row in row.rank.map { (rank: $0, row: row) } }
            .sorted { $0.rank < $1.rank }
        var expected = 1
        for index in placed.indices {
            if index == 0 || placed[index].rank != placed[index - 1].rank { expected = index + 1 }
            if placed[index].rank != expected {
                let ranks = placed.map { "\($0.rank)" }.joined(separator: ", ")
                report(
                    .placesBroken, .error, placed[index].row, in: race.race,
                    found: "ranks \(ranks)",
                    suggestion: "1 to \(placed.count); after a dead heat the next rank is empty")
                // Which of the ranks is wrong is not known, so that times are not held against them.
                return
            }
        }
        let timed = placed.filter { $0.row.time != nil }
        for (ahead, behind) in zip(timed, timed.dropFirst()) {
            guard let best = ahead.row.time, let time = behind.row.time else { continue }
            if ahead.rank < behind.rank, time < best {
                report(
                    .timesOutOfOrder, .error, behind.row, in: race.race,
                    found: "\(behind.row.who), \(behind.rank.ordinal), has \(time), faster than "
                        + "\(ahead.row.who), \(ahead.rank.ordinal), \(best)",
                    suggestion: "ranks in the order of times")
            } else if ahead.rank == behind.rank, time != best {
                report(
                    .timesOutOfOrder, .error, behind.row, in: race.race,
                    found: "\(ahead.row.who) and \(behind.row.who) share rank \(ahead.rank) with "
                        + "\(best) and \(time)",
                    suggestion: "one time for a dead heat")
            }
        }
    }
}
