import HTTPTypes
import RecordBook
import ShortTrack

/// The form a race is taken down by: one row a starter, by place once there is one.
struct ResultForm {
    private let race: RaceRecord

    init(_ race: RaceRecord) { self.race = race }

    /// Reads what was entered; a wrong place or time is named with the skater's helmet.
    func result(from form: Form) throws -> RecordedResult {
        var wrong: [String] = []
        let rows = (race.startList?.starters ?? []).map { starter in
            let place = form["place-\(starter.position)"]
            let time = form["time-\(starter.position)"]
            if !place.isEmpty, (Int(place) ?? 0) < 1 {
                wrong.append("Helmet \(starter.helmet): “\(place)” is not a place.")
            }
            if !time.isEmpty, RaceTime(time) == nil {
                wrong.append(
                    "Helmet \(starter.helmet): “\(time)” is not a time such as 41.203 or 1:24.310.")
            }
            return RecordedResult.Row(
                competitor: starter.competitor, place: Int(place),
                finish: Finish(rawValue: form["finish-\(starter.position)"]) ?? .finished,
                time: time.isEmpty ? nil : RaceTime(time))
        }
        guard wrong.isEmpty else {
            throw Problem(.unprocessableContent, "This does not fit", wrong)
        }
        // What is put in the place of an official result is a correction by the same reason.
        let reason = race.isOfficial ? form["replaces-reason"] : ""
        let correction = form["correction"].isEmpty ? reason : form["correction"]
        return RecordedResult(
            race: race.id, rows: rows, correction: correction.isEmpty ? nil : correction)
    }

    /// The rows with what is in the records, or with what was just entered and refused.
    func rows(entered form: Form?, name: (Competitor) -> WhoModel) -> [[String: Any]] {
        let recorded = Dictionary(
            (race.result?.rows ?? []).map { ($0.competitor, $0) }, uniquingKeysWith: { $1 })
        return (race.startList?.starters ?? [])
            .sorted {
                (recorded[$0.competitor]?.place ?? 99, $0.position)
                    < (recorded[$1.competitor]?.place ?? 99, $1.position)
            }
            .map { starter in
                let row = recorded[starter.competitor]
                let finish =
                    form.map { $0["finish-\(starter.position)"] } ?? row?.finish.rawValue ?? "OK"
                return [
                    "position": "\(starter.position)", "helmet": "\(starter.helmet)",
                    "who": name(starter.competitor),
                    "place": form.map { $0["place-\(starter.position)"] }
                        ?? row?.place.map { "\($0)" } ?? "",
                    "time": form.map { $0["time-\(starter.position)"] }
                        ?? row?.time.map { "\($0)" } ?? "",
                    "finishes": Finish.allCases.map { option in
                        [
                            "value": option.rawValue, "title": option.title,
                            "isChosen": option.rawValue == finish,
                        ] as [String: Any]
                    },
                ]
            }
    }
}

extension Finish {
    /// "Did not finish".
    var title: String {
        switch self {
        case .finished: "Finished"
        case .noTime: "No time"
        case .didNotFinish: "Did not finish"
        case .didNotStart: "Did not start"
        }
    }
}
