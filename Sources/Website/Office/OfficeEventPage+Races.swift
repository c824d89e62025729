import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension OfficeEventPage {
    /// Every race with its forms, as far as the role allows them.
    var races: [[String: Any]] {
        page.record.racesInOrder.filter { $0.startList?.starters.isEmpty == false }.map { race in
            let isRefused = refused?.race == race.id
            let mayRecord = race.isOfficial ? may(.correct) : may(.record)
            let camera = PhotoFinishModel(race, in: season)
            let isTakenOver = takenOver == race.id && mayRecord
            let entered = isRefused ? refused?.form : isTakenOver ? camera?.form : nil
            var content = RaceModel(race: race, progress: progress, season: season).content
            content.merge(steps(of: race, entered: entered)) { $1 }
            content["seen"] = "\(race.latest)"
            content["racePath"] = "\(path)/\(race.id.slug)"
            content["isCorrection"] = race.isOfficial
            content["mayRecord"] = mayRecord
            content["camera"] = camera.map { ["table": $0.table] } as Any? ?? false
            content["isTakenOver"] = isTakenOver
            content["rows"] = ResultForm(race).rows(
                entered: entered?.fields["finish-1"] != nil ? entered : nil
            ) { WhoModel($0, in: season, isLinked: false) }
            content["isEntered"] = entered?.fields["finish-1"] != nil
            content["reason"] = entered?["correction"] ?? ""
            content["isRuled"] = entered?.fields["ruling"] != nil
            content["rulingReason"] =
                entered?.fields["ruling"] == nil ? "" : entered?["reason"] ?? ""
            content["mayRule"] = race.result != nil && may(.rule)
            content["mayMakeOfficial"] =
                race.result != nil && !race.isOfficial && may(.makeOfficial)
            content["starters"] = starters(of: race, chosen: entered)
            content["rulings"] = Ruling.allCases.map { ruling in
                [
                    "value": ruling.rawValue, "title": ruling.title,
                    "isChosen": entered?["ruling"] == ruling.rawValue,
                ] as [String: Any]
            }
            content["codes"] = Self.codes(in: race.id.event, chosen: entered?.fields["code"])
            content["withdrawable"] =
                (may(.correct) ? withdrawable(in: race) : []) + withdrawableStep(of: race)
            return content
        }
    }

    /// The reason codes that fit a ruling in an event.
    static func codes(in event: EventID, chosen: String?) -> [[String: Any]] {
        ReasonCode.allCases.filter { code in Ruling.allCases.contains { code.fits($0, in: event) } }
            .map { code in
                [
                    "value": code.rawValue, "title": code.title,
                    "isChosen": code.rawValue == chosen,
                ]
            }
    }

    private func starters(of race: RaceRecord, chosen form: Form?) -> [[String: Any]] {
        (race.startList?.starters ?? []).map { starter in
            [
                "value": "\(starter.competitor)",
                "title": "\(starter.helmet) \(season.name(starter.competitor))",
                "isChosen": form?["competitor"] == "\(starter.competitor)",
            ]
        }
    }

    /// The last step, which can be taken back: on the ice by who notes it, else by the referee.
    private func withdrawableStep(of race: RaceRecord) -> [[String: Any]] {
        guard let step = race.steps.last, may(step.value.kind.isOnIce ? .start : .correct) else {
            return []
        }
        return [["statement": "\(step.statement.sequence)", "title": note(step)]]
    }

    /// What can be taken back: rulings, and the word that the race is official.
    private func withdrawable(in race: RaceRecord) -> [[String: Any]] {
        let rulings = race.decisions.map { ruled -> [String: Any] in
            [
                "statement": "\(ruled.statement.sequence)",
                "title": "\(ruled.decision.ruling.title), "
                    + "\(season.name(ruled.decision.competitor)): \(ruled.decision.why)",
            ]
        }
        let official = race.officialStatement.map { statement -> [String: Any] in
            ["statement": "\(statement.sequence)", "title": "Declared official"]
        }
        return rulings + (official.map { [$0] } ?? [])
    }
}
