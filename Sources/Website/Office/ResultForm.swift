import HTTPTypes
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The form a race is taken down by: a row for each helmet in the order of finish, and its time.
///
/// The place follows from the row. `=` before a helmet is a dead heat with the row above; in
/// place of a time `n` is no time, `f` did not finish, `s` did not start.
struct ResultForm {
    private let race: RaceRecord
    private let season: SeasonView

    init(_ race: RaceRecord, in season: SeasonView) {
        self.race = race
        self.season = season
    }

    private var starters: [StartList.Starter] { race.startList?.starters ?? [] }

    /// The helmets of those who were withdrawn after the draw.
    private var withdrawn: Set<Int> {
        let who = season.progress(of: race.id.event)?.withdrawnStarters(of: race.id) ?? []
        return Set(starters.filter { who.contains($0.competitor) }.map(\.helmet))
    }

    /// Reads what was typed; whatever is wrong or missing is said of its row or its helmet.
    func result(from form: Form) throws(Problem) -> RecordedResult {
        var wrong: [String] = []
        var rows: [RecordedResult.Row] = []
        for (number, typed) in zip(1..., Self.typed(in: form)) where !typed.isEmpty {
            guard
                let row = row(number, typed, after: rows, reading: form["reading"], wrong: &wrong)
            else { continue }
            rows.append(row)
        }
        if wrong.isEmpty { wrong = unnamed(in: rows) }
        guard wrong.isEmpty else { throw Problem.unfit(wrong) }
        // What is put in the place of an official result is a correction by the same reason.
        let reason = race.isOfficial ? form["replaces-reason"] : ""
        let correction = form["correction"].isEmpty ? reason : form["correction"]
        return RecordedResult(
            race: race.id, rows: rows, correction: correction.isEmpty ? nil : correction)
    }

    private func row(
        _ number: Int, _ typed: TypedFinish, after rows: [RecordedResult.Row], reading: String,
        wrong: inout [String]
    ) -> RecordedResult.Row? {
        guard let helmet = typed.helmetNumber else {
            wrong.append(
                typed.helmet.isEmpty
                    ? "Row \(number) has “\(typed.time)” and no helmet."
                    : "Row \(number): “\(typed.helmet)” is not a helmet number, such as 31 or =31.")
            return nil
        }
        guard let starter = starters.first(where: { $0.helmet == helmet }) else {
            wrong.append(stranger(helmet))
            return nil
        }
        guard !rows.contains(where: { $0.competitor == starter.competitor }) else {
            wrong.append("Helmet \(helmet) is named more than once.")
            return nil
        }
        guard let finish = typed.finish else {
            wrong.append("Helmet \(helmet): " + unreadable(typed.time, of: helmet))
            return nil
        }
        let finished = rows.filter { $0.place != nil }
        if typed.isDeadHeat, finished.isEmpty || !finish.takesPlace {
            wrong.append("Helmet \(helmet): there is nobody for a dead heat.")
        }
        let place = typed.isDeadHeat ? finished.last?.place : finished.count + 1
        return RecordedResult.Row(
            competitor: starter.competitor, place: finish.takesPlace ? place : nil,
            finish: finish, time: typed.raceTime, laps: laps(of: starter, in: reading))
    }

    /// What is wrong with what stands in place of a time; a penalty is no way to come in.
    private func unreadable(_ time: String, of helmet: Int) -> String {
        let camera = race.photoFinishes.last?.value.rows.first { $0.helmet == helmet }
        let rulings = Ruling.allCases.map(\.rawValue) + ["DQ", "DSQ"]
        guard time == "?" || rulings.contains(time.uppercased()) else {
            return "“\(time)” is not a time such as 41203, 41.203 or 1:24.310, nor n, f or s."
        }
        let said = [camera.map { "\($0.outcome)" }, camera?.time.map { "\($0)" }]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        return (time == "?" && !said.isEmpty ? "the camera says “\(said)”. " : "")
            + "PEN, YC or RC is the referee's, once the result is saved: put the time here, in the "
            + "place the skater came in, or n, f or s."
    }

    /// The laps of the camera's reading that was on the page, else those that were kept before.
    ///
    /// Not the newest reading: who sends a form again sends the same result.
    private func laps(of starter: StartList.Starter, in reading: String) -> [RaceTime]? {
        let seen = race.photoFinishes.last { "\($0.statement.sequence)" == reading }
        return seen?.value.rows.first { $0.helmet == starter.helmet }?.laps
            ?? race.result?.rows.first { $0.competitor == starter.competitor }?.laps
    }

    /// A helmet that does not start here, and where it does.
    private func stranger(_ helmet: Int) -> String {
        let others = season.races(ofHelmet: helmet, besides: race.id).map { other in
            other.event == race.id.event
                ? other.title : "\(other.title) of the \(other.event.category) \(other.event.title)"
        }
        return "Helmet \(helmet) does not start in \(race.id.title)"
            + (others.isEmpty ? "." : ", but in \(others.joined(separator: ", ")).")
    }

    private func unnamed(in rows: [RecordedResult.Row]) -> [String] {
        starters.filter { starter in !rows.contains { $0.competitor == starter.competitor } }
            .map { starter in
                "Helmet \(starter.helmet), \(starter.competitor), is not named: a place, or f for "
                    + "did not finish, s for did not start?"
            }
    }

    /// The rows as the template shows them.
    func content(typed form: Form?) -> [[String: Any]] {
        zip(1..., rows(typed: form)).map { number, row in
            let starter = starters.first { $0.helmet == row.helmetNumber }
            return [
                "number": "\(number)", "helmet": row.helmet, "time": row.time,
                "who": starter.map { WhoModel($0.competitor, in: season, isLinked: false) } as Any?
                    ?? false,
            ]
        }
    }

    /// The rows with what is in the records, or with what was just typed; whoever was left out has
    /// an empty row, for nobody but the recorder knows the place.
    ///
    /// Who was withdrawn after the draw need not be typed.
    func rows(typed form: Form?) -> [TypedFinish] {
        let known = form.map(Self.typed) ?? race.result.map(asTyped) ?? []
        let kept = known.filter { !$0.isEmpty }
        let free = max(0, starters.count - kept.count)
        let absent = withdrawn.subtracting(known.compactMap(\.helmetNumber)).sorted().prefix(free)
            .map { TypedFinish(helmet: "\($0)", time: Finish.didNotStart.typed) }
        let open = TypedFinish(helmet: "", time: "")
        return kept + Array(repeating: open, count: free - absent.count) + absent
    }

    /// The rows of a form as they were typed.
    private static func typed(in form: Form) -> [TypedFinish] {
        let last =
            form.fields.keys.filter { $0.hasPrefix("helmet-") || $0.hasPrefix("time-") }
            .compactMap { Int($0.drop { $0 != "-" }.dropFirst()) }.max() ?? 0
        guard (1...99).contains(last) else { return [] }
        return (1...last).map {
            TypedFinish(helmet: form["helmet-\($0)"], time: form["time-\($0)"])
        }
    }

    /// A result as it would have been typed.
    private func asTyped(_ result: RecordedResult) -> [TypedFinish] {
        let rows = result.rows.sorted { ($0.place ?? .max) < ($1.place ?? .max) }
        return rows.indices.compactMap { index in
            let row = rows[index]
            guard let starter = starters.first(where: { $0.competitor == row.competitor })
            else { return nil }
            let isShared = index > 0 && row.place != nil && rows[index - 1].place == row.place
            return TypedFinish(
                helmet: (isShared ? "=" : "") + "\(starter.helmet)",
                time: row.finish == .finished
                    ? row.time.map { "\($0)" } ?? "" : row.finish.typed)
        }
    }
}
