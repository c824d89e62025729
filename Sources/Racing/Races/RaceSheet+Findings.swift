import Phrases
public import ShortTrack

extension RaceSheet {
    /// What is wrong with the papers of the race; an error means the result cannot be used.
    public var findings: [Finding] {
        let starting = Set(startList.starters.map(\.competitor))
        let strangers = decisions.filter { !starting.contains($0.competitor) }.map {
            Finding(
                .starterUnknown, .error, subject: "\(race)",
                found: "a ruling on \($0.competitor), who is not on the start list")
        }
        return (result?.findings(against: startList) ?? []) + strangers
    }
}

extension RecordedResult {
    /// What is wrong with a result for a race with these starters.
    ///
    /// An error means that it cannot be used. A warning is a question to the recorder: times out
    /// of order or out of reason. The place stands whatever the time says, because the order
    /// comes from the photo finish and two skaters with one time need not share a place.
    public func findings(against startList: StartList) -> [Finding] {
        starterFindings(startList) + finishFindings + placeFindings + timeFindings
    }

    private func finding(_ code: FindingCode, _ found: Phrase, _ suggestion: Phrase = "")
        -> Finding
    {
        Finding(
            code, code == .timesOutOfOrder || code == .timeImplausible ? .warning : .error,
            subject: "\(race)", found: found, suggestion: suggestion)
    }

    private func starterFindings(_ startList: StartList) -> [Finding] {
        let starters = startList.starters.map(\.competitor)
        let counts = rows.reduce(into: [Competitor: Int]()) { $0[$1.competitor, default: 0] += 1 }
        var findings: [Finding] = []
        if race != startList.race {
            findings.append(
                finding(.starterUnknown, "a result for another race", "\(startList.race)"))
        }
        for competitor in counts.keys.sorted() where !starters.contains(competitor) {
            findings.append(
                finding(.starterUnknown, "\(competitor), who is not on the start list"))
        }
        for competitor in counts.keys.sorted() where counts[competitor, default: 0] > 1 {
            findings.append(finding(.starterRepeated, "\(competitor) more than once"))
        }
        for competitor in starters where counts[competitor] == nil {
            findings.append(
                finding(
                    .starterMissing, "nothing about \(competitor)",
                    "a place, or did not finish, or did not start"))
        }
        return findings
    }

    private var finishFindings: [Finding] {
        rows.compactMap { row in
            if row.finish.takesPlace, row.place == nil {
                return finding(
                    .placesBroken, "\(row.competitor) finished without a place", "a place")
            }
            if !row.finish.takesPlace, row.place != nil {
                return finding(
                    .placesBroken, "\(row.competitor) has a place and \(row.finish.rawValue)",
                    "no place, or finished")
            }
            if row.finish != .finished, row.time != nil {
                return finding(
                    .timeWithoutFinish, "\(row.competitor) has a time and \(row.finish.rawValue)",
                    "no time, or finished")
            }
            return nil
        }
    }

    /// Places must be 1 to n, and a dead heat leaves the next place empty: 1, 2, 2, 4.
    private var placeFindings: [Finding] {
        let places = rows.compactMap(\.place).sorted()
        let expected = places.indices.map { index in
            1 + places.count { $0 < places[index] }
        }
        guard places != expected else { return [] }
        return [
            finding(
                .placesBroken, "places " + places.map(String.init).joined(separator: ", "),
                expected.map(String.init).joined(separator: ", "))
        ]
    }

    private var timeFindings: [Finding] {
        let timed = rows.compactMap { row in
            row.place.flatMap { place in row.time.map { (row.competitor, place, $0) } }
        }
        .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
        let unordered = zip(timed, timed.dropFirst()).compactMap { ahead, behind -> Finding? in
            if ahead.1 < behind.1, behind.2 < ahead.2 {
                return finding(
                    .timesOutOfOrder,
                    "\(behind.0), \(behind.1.ordinal), has \(behind.2), faster than "
                        + "\(ahead.0), \(ahead.1.ordinal), \(ahead.2)")
            }
            if ahead.1 == behind.1, ahead.2 != behind.2 {
                return finding(
                    .timesOutOfOrder,
                    "\(ahead.0) and \(behind.0) share a place with \(ahead.2) and \(behind.2)")
            }
            return nil
        }
        let range = race.event.distance.plausibleTimes
        let strange = rows.compactMap { row -> Finding? in
            guard let time = row.time, !range.contains(time.milliseconds) else { return nil }
            return finding(
                .timeImplausible, "\(row.competitor) in \(time) over \(race.event.distance)",
                "a look at the time")
        }
        return unordered + strange
    }
}

extension Distance {
    /// What a time may be without a question, in milliseconds.
    ///
    /// 500 m: from 38 seconds, which nobody has skated, to three minutes, time enough to fall
    /// twice; other distances in proportion.
    var plausibleTimes: ClosedRange<Int> { metres * 76...max(180_000, metres * 260) }
}
