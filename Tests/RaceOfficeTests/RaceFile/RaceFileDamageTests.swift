import Racing
import Reading
import ShortTrack
import Testing

/// Files that were right until one thing was changed: the change is found.
@Suite struct `A race file with one mistake` {
    /// Column numbers of the file.
    enum Column {
        static let season = 0, competition = 1, distance = 3, round = 8, heat = 9
        static let position = 10, athlete = 12, nation = 13, rank = 15, time = 16, status = 17
        static let mark = 18, rule = 19
    }

    struct Damage: CustomTestStringConvertible {
        let testDescription: String
        let code: FindingCode
        let change: @Sendable (inout [[String]]) -> Bool

        init(
            _ description: String, _ code: FindingCode,
            _ change: @escaping @Sendable (inout [[String]]) -> Bool
        ) {
            testDescription = description
            self.code = code
            self.change = change
        }
    }

    /// Finds two neighbouring rows of one race and changes them.
    static func neighbours(
        _ rows: inout [[String]], where isMeant: ([String], [String]) -> Bool,
        _ change: (inout [[String]], Int, Int) -> Void
    ) -> Bool {
        for index in rows.indices.dropLast()
        where rows[index][0...9] == rows[index + 1][0...9]
            && isMeant(rows[index], rows[index + 1])
        {
            change(&rows, index, index + 1)
            return true
        }
        return false
    }

    /// Finds one row and changes it.
    static func one(
        _ rows: inout [[String]], where isMeant: ([String]) -> Bool,
        _ change: (inout [String]) -> Void
    ) -> Bool {
        guard let index = rows.firstIndex(where: isMeant) else { return false }
        change(&rows[index])
        return true
    }

    static func swap(_ column: Int, _ rows: inout [[String]], _ one: Int, _ other: Int) {
        let cell = rows[one][column]
        rows[one][column] = rows[other][column]
        rows[other][column] = cell
    }

    static let damages: [Damage] = [
        Damage("a slower skater ahead", .timesOutOfOrder) { rows in
            neighbours(&rows, where: { $0[16] < $1[16] && !$0[16].isEmpty }) {
                swap(Column.time, &$0, $1, $2)
            }
        },
        Damage("a shared rank with two times", .timesOutOfOrder) { rows in
            neighbours(&rows, where: { $0[15] == "3" && $1[15] == "4" && !$1[16].isEmpty }) {
                $0[$2][Column.rank] = $0[$1][Column.rank]
            }
        },
        Damage("a rank left out", .placesBroken) { rows in
            one(&rows, where: { $0[15] == "5" }) { $0[Column.rank] = "6" }
        },
        Damage("a rank of somebody penalised", .placesBroken) { rows in
            one(&rows, where: { $0[17] == "PEN" }) { $0[Column.rank] = "1" }
        },
        Damage("a finish without a rank", .placesBroken) { rows in
            one(&rows, where: { $0[15] == "2" }) { $0[Column.rank] = "" }
        },
        Damage("a time of somebody who fell", .timeWithoutFinish) { rows in
            one(&rows, where: { $0[17] == "DNF" }) { $0[Column.time] = "1:00.000" }
        },
        Damage("a time nobody skates", .timeImplausible) { rows in
            one(&rows, where: { $0[3] == "1500" && $0[15] == "1" && $0[17] == "OK" }) {
                $0[Column.time] = "41.000"
            }
        },
        Damage("a starter twice in a round", .starterRepeated) { rows in
            rows.append(rows[0])
            return true
        },
        Damage("one skater for two nations in a round", .starterRepeated) { rows in
            neighbours(&rows, where: { $0[13] != $1[13] }) {
                $0[$2][Column.athlete] = $0[$1][Column.athlete]
            }
        },
        Damage("two with one helmet in a race", .starterRepeated) { rows in
            neighbours(&rows, where: { $0[11] != $1[11] }) { $0[$2][11] = $0[$1][11] }
        },
        Damage("one number under two names", .spellingDrift) { rows in
            guard let number = rows.first(where: { !$0[12].isEmpty })?[12] else { return false }
            return one(&rows, where: { $0[12] == number }) { $0[14] = "Somebody Else" }
        },
        Damage("Final B left out", .nextRoundDiffers) { rows in
            let count = rows.count
            rows.removeAll { $0[8] == "Final B" }
            return rows.count < count
        },
        Damage("semifinals numbered behind the finals", .rowsOutOfOrder) { rows in
            var isMeant = false
            rows = rows.map { row in
                guard row[8] == "Semifinals" else { return row }
                isMeant = true
                return row.enumerated().map { $0 == 7 ? "9" : $1 }
            }
            return isMeant
        },
        Damage("a season of two years", .unknownSeason) { rows in
            rows = rows.map { ["2013-15"] + $0.dropFirst() }
            return true
        },
        Damage("a mark lost", .markUnexplained) { rows in
            one(&rows, where: { $0[18] == "Q" }) { $0[Column.mark] = "" }
        },
        Damage("a mark too many", .markUnexplained) { rows in
            one(&rows, where: { $0[18].isEmpty && $0[15] == "4" && $0[8] == "Heats" }) {
                $0[Column.mark] = "q"
            }
        },
        Damage("place for time", .markUnexplained) { rows in
            one(&rows, where: { $0[18] == "q" }) { $0[Column.mark] = "Q" }
        },
        Damage("Final B for Final A", .markUnexplained) { rows in
            one(&rows, where: { $0[18] == "QA" }) { $0[Column.mark] = "QB" }
        },
        Damage("a mark in a final", .markUnexplained) { rows in
            one(&rows, where: { $0[8] == "Final A" }) { $0[Column.mark] = "Q" }
        },
        Damage("another number in the rule", .markUnexplained) { rows in
            rows = rows.map { row in
                var row = row
                row[Column.rule] = row[Column.rule].replacing(
                    "next 4 fastest", with: "next 3 fastest")
                return row
            }
            return true
        },
        Damage("a rule in words nobody knows", .ruleNotUnderstood) { rows in
            rows = rows.map { row in
                var row = row
                row[Column.rule] = row[Column.rule].replacing("Top 2", with: "The luckiest 2")
                return row
            }
            return true
        },
        Damage("another rule under one race", .ruleNotUnderstood) { rows in
            rows = rows.map { row in
                var row = row
                if row[8] == "Quarterfinals", row[9] == "2" {
                    row[Column.rule] = row[Column.rule].replacing("Top 2", with: "Top 3")
                }
                return row
            }
            return true
        },
        Damage("another rule in one row", .ruleNotUnderstood) { rows in
            one(&rows, where: { $0[8] == "Quarterfinals" && $0[15] == "3" }) {
                $0[Column.rule] = $0[Column.rule].replacing("Top 2", with: "Top 3")
            }
        },
        Damage("an advancement lost", .markUnexplained) { rows in
            one(&rows, where: { $0[18] == "ADV" }) { $0[Column.mark] = "" }
        },
        Damage("an advancement too many", .nextRoundDiffers) { rows in
            one(&rows, where: { $0[18].isEmpty && $0[15] == "5" && $0[8] == "Heats" }) {
                $0[Column.mark] = "ADV"
            }
        },
        Damage("a starter left out of the next round", .nextRoundDiffers) { rows in
            guard let index = rows.firstIndex(where: { $0[8] == "Semifinals" }) else {
                return false
            }
            rows.remove(at: index)
            return true
        },
        Damage("a starter who did not go on", .nextRoundDiffers) { rows in
            guard
                let out = rows.first(where: {
                    $0[18].isEmpty && $0[15] == "4" && $0[8] == "Heats"
                })
            else { return false }
            return one(&rows, where: { $0[8] == "Quarterfinals" && $0[0...6] == out[0...6] }) {
                $0.replaceSubrange(11...14, with: out[11...14])
            }
        },
        Damage("a starter from nowhere", .nextRoundDiffers) { rows in
            one(&rows, where: { $0[8] == "Semifinals" }) { $0[Column.athlete] = "999" }
        },
        Damage("start positions exchanged", .startPositionsDiffer) { rows in
            neighbours(&rows, where: { $0[8] == "Semifinals" && $0[3] == "500" && $1[8] == $0[8] })
            {
                swap(Column.position, &$0, $1, $2)
            }
        },
        Damage("a start position left out", .startPositionsDiffer) { rows in
            one(&rows, where: { $0[10] == "5" }) { $0[Column.position] = "7" }
        },
        Damage("starters exchanged between races", .drawDiffers) { rows in
            let isMeant = { (row: [String]) in row[8] == "Quarterfinals" && row[3] == "1000" }
            guard
                let one = rows.firstIndex(where: { isMeant($0) && $0[9] == "1" && $0[10] == "1" }),
                let other = rows.firstIndex(where: {
                    isMeant($0) && $0[9] == "3" && $0[10] == "3" && $0[2] == rows[one][2]
                })
            else { return false }
            for column in 11...14 { swap(column, &rows, one, other) }
            return true
        },
        Damage("compatriots in one heat", .compatriotsMeet) { rows in
            neighbours(&rows, where: { $0[8] == "Heats" && $1[8] == "Heats" }) {
                $0[$1][Column.nation] = $0[$2][Column.nation]
            }
        },
        Damage("a competition in two places", .rowsScattered) { rows in
            var stray = rows.removeLast()
            var other = stray
            other[Column.competition] = "elsewhere"
            stray[Column.rule] = ""
            rows += [other, stray]
            return true
        },
        Damage("a time that is none", .badNumber) { rows in
            one(&rows, where: { !$0[16].isEmpty }) { $0[Column.time] = "4l.037" }
        },
        Damage("a mark that is none", .malformedRow) { rows in
            one(&rows, where: { $0[18] == "Q" }) { $0[Column.mark] = "QQ" }
        },
        Damage("a nation that is none", .unknownNation) { rows in
            one(&rows, where: { $0[13] == "KOR" }) { $0[Column.nation] = "Korea" }
        },
        Damage("a season without a year", .ruleNotUnderstood) { rows in
            rows = rows.map { ["club"] + $0.dropFirst() }
            return true
        },
    ]

    /// The rows of clean stops by their seeds, in cells.
    static let stops: [(seed: UInt64, rows: [[String]])] = [UInt64(21), 22].map {
        seed in
        let lines = (try? RaceFileFixture.simulated("2019-20", seed: seed)) ?? []
        return (
            seed,
            lines.dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
        )
    }

    @Test(arguments: damages)
    func `is found`(_ damage: Damage) throws {
        var tried = 0
        for (seed, stop) in Self.stops {
            var rows = stop
            guard damage.change(&rows) else { continue }
            tried += 1
            let text = ([SimulatedStop.header] + rows.map { $0.joined(separator: ",") }).joined(
                separator: "\n")
            let found = RaceFileFixture.audit(text).findings
            #expect(found.contains { $0.code == damage.code && $0.line != nil }, "seed \(seed)")
        }
        #expect(tried > 0)
    }
}
