import HTTPTypes
import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// The working page of one race: its start list, the entry of its result, rulings, steps.
struct OfficeRacePage {
    let desk: OfficeEventPage
    let race: RaceRecord
    /// What was refused just now, with what had been entered.
    var refused: (problem: Problem, form: Form)?
    /// What is asked before a result is saved, and the form that raised it.
    var asked: (questions: [String], form: Form)?
    /// Whether the form is filled with what the camera recorded.
    var isTakenOver = false

    /// Nothing for a race nobody starts in.
    init?(_ desk: OfficeEventPage, race: RaceID) {
        guard let record = desk.page.record.races[race],
            record.startList?.starters.isEmpty == false
        else { return nil }
        self.desk = desk
        self.race = record
    }

    var season: SeasonView { desk.season }
    var path: String { "\(desk.path)/\(race.id.slug)" }

    var document: Document {
        var content = RaceModel(race: race, progress: desk.progress, season: season).content
        content.merge(desk.steps(of: race, entered: refused?.form)) { $1 }
        content.merge(entry) { $1 }
        content.merge(rulings) { $1 }
        content.merge([
            "event": desk.title, "officePath": desk.path, "racePath": path,
            "zone": season.zone(of: race.id.event.competition) as Any? ?? false,
            "place": desk.page.stop?.title ?? "", "race": "\(race.id)",
            "stopPath": "/office/\(race.id.event.competition)",
            "photoFinishPath": "/office/\(race.id.event.competition)/photo-finish",
            "publicPath": Address.event(race.id.event).path + "#\(race.id.slug)",
            "remarks": remarks, "seen": "\(seen)", "races": neighbours,
            "alert": alert as Any? ?? false, "overtaken": overtaken,
            "lock": lock as Any? ?? false,
            "next": desk.next(besides: race.id) as Any? ?? false,
            "mayMakeOfficial": race.result != nil && !race.isOfficial && desk.may(.makeOfficial),
            "withdrawable": (desk.may(.correct) ? desk.withdrawable(in: race) : [])
                + desk.withdrawableStep(of: race),
        ]) { $1 }
        var document = Document(
            "office-race", title: "\(race.id.title), \(desk.title), race office",
            crumbs: [Crumb("Race office", "/office"), Crumb("\(desk.title)", desk.path)],
            live: (season.record.id, desk.sequence), content: content)
        document.path = path
        return document
    }

    /// The last statement on the race the sender has looked at.
    ///
    /// Who only has to mend a form has not seen what others did meanwhile; after a conflict it is
    /// on the page.
    private var seen: Int {
        if let asked { return asked.form.seen }
        if let refused, refused.problem.status != .conflict { return refused.form.seen }
        return race.latest
    }

    /// The races drawn beside this one in its round.
    private var neighbours: [[String: Any]] {
        desk.progress.races(of: race.id.round).map { sheet in
            [
                "path": "\(desk.path)/\(sheet.race.slug)", "title": sheet.race.title,
                "state": sheet.state.title, "isHere": sheet.race == race.id,
            ]
        }
    }

    /// What the nations in the race have let the referee know.
    private var remarks: [String] {
        let nations = Set((race.startList?.starters ?? []).map(\.competitor.nation))
        return desk.page.record.teamEntries.filter { nations.contains($0.nation) }
            .sorted { $0.nation < $1.nation }
            .compactMap { team in team.remark.map { "\(team.nation) to the referee: \($0)" } }
    }

    /// What a correction in an earlier round says against the start lists of this one, as long as
    /// something can be decided about it.
    private var overtaken: [String] {
        let round = RoundID(event: race.id.event, round: race.id.round).description
        return desk.progress.findings.filter { $0.subject == round && $0.severity > .note }
            .map { season.people.naming(in: $0.words) }
    }

    /// By whom the round is locked and why; nothing where it is open.
    private var lock: String? {
        desk.page.record.lock(on: race.id.round).map {
            "The round is locked by \($0.statement.actor) since "
                + "\(desk.page.when($0.statement.recordedAt)): \($0.value.reason)."
        }
    }

    private var alert: [String: Any]? {
        guard let problem = refused?.problem else { return nil }
        let isConflict = problem.status == .conflict && isEntered
        return [
            "title": problem.title, "words": problem.words, "isConflict": isConflict,
            "versions": isConflict ? versions as Any? ?? false : false,
        ]
    }

    /// The form of the result that was sent and not saved, or what the camera fills it with.
    private var form: Form? {
        if isEntered { return refused?.form ?? asked?.form }
        return isTakenOver ? PhotoFinishModel(race, in: season)?.form : nil
    }

    /// Whether somebody has just entered a result that was not saved.
    private var isEntered: Bool {
        asked != nil || refused?.form.fields.keys.contains { $0.hasPrefix("helmet-") } == true
    }
}

extension OfficeRacePage {
    /// The entry form, open when it is what the race is waiting for.
    private var entry: [String: Any] {
        let mayRecord =
            (race.isOfficial ? desk.may(.correct) : desk.may(.record))
            && (lock == nil || desk.may(.lock))
        let camera = PhotoFinishModel(race, in: season)
        let starters = (race.startList?.starters ?? []).sorted { $0.helmet < $1.helmet }
        return [
            "mayRecord": mayRecord, "isCorrection": race.isOfficial,
            "isAgain": race.result != nil,
            "isOpen": race.result == nil || form != nil, "isEntered": isEntered,
            // What was typed or taken over is not swept away when the page follows the race.
            "isFilled": form != nil, "isTakenOver": form != nil && !isEntered,
            "camera": camera.map { ["table": $0.table] } as Any? ?? false,
            "rows": ResultForm(race, in: season).content(typed: form),
            "starters": starters.map { starter in
                [
                    "helmet": "\(starter.helmet)", "position": "\(starter.position)",
                    "who": WhoModel(starter.competitor, in: season, isLinked: false),
                ] as [String: Any]
            },
            "correctionReason": form?["correction"] ?? "",
            "reading": reading as Any? ?? false,
            "questions": asked.map { asked -> [String: Any] in
                [
                    "list": asked.questions.map(season.people.naming(in:)),
                    "answer": Self.answer(to: asked.questions),
                ]
            } as Any? ?? false,
        ]
    }

    /// The reading of the camera on the page, whose laps are saved with the result.
    private var reading: String? {
        guard isEntered else { return race.photoFinishes.last.map { "\($0.statement.sequence)" } }
        return form?.fields["reading"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What "save anyway" sends, so that it answers these questions and no others.
    static func answer(to questions: [String]) -> String {
        String(Digest.sha256Hex(Array(questions.joined(separator: "\n").utf8)).prefix(16))
    }

    /// What is in the records beside what was typed, helmet by helmet.
    private var versions: TableModel? {
        guard let form = refused?.form, let recorded = race.result,
            let mine = try? ResultForm(race, in: season).result(from: form)
        else { return nil }
        func words(_ row: RecordedResult.Row?) -> String {
            [
                row?.place.map { "\($0)." } ?? row?.finish.rawValue,
                row?.finish == .noTime ? "no time" : row?.time.map { "\($0)" },
            ].compactMap(\.self).joined(separator: " ")
        }
        let starters = race.startList?.starters ?? []
        return TableModel(
            caption: "\(race.id.title): both versions",
            columns: [
                .init(title: "Helmet", isNumeric: true), .init(title: "Name"),
                .init(title: "In the records"), .init(title: "As you typed it"),
                .init(title: "Difference"),
            ],
            rows: recorded.rows.map { row in
                let other = mine.rows.first { $0.competitor == row.competitor }
                let starter = starters.first { $0.competitor == row.competitor }
                return [
                    CellModel(text: starter.map { "\($0.helmet)" } ?? "", isNumeric: true),
                    CellModel(
                        kind: .who([WhoModel(row.competitor, in: season, isLinked: false)]),
                        isHeader: true),
                    CellModel(text: words(row)), CellModel(text: words(other)),
                    CellModel(text: words(row) == words(other) ? "" : "≠ differs"),
                ]
            })
    }

    /// Whether a ruling can be made here: nobody goes to Final B from a quarterfinal.
    private func isPossible(_ ruling: Ruling) -> Bool {
        guard let final = ruling.final else { return true }
        return desk.progress.line(from: race.id.round)?.destinations.contains(final) == true
    }

    /// The form of a ruling, with what was refused.
    private var rulings: [String: Any] {
        let form = refused?.form.fields["ruling"] == nil ? nil : refused?.form
        return [
            "mayRule": race.result != nil && desk.may(.rule), "isRuled": form != nil,
            "rulingReason": form?["reason"] ?? "",
            "codes": OfficeEventPage.codes(in: race.id.event, chosen: form?.fields["code"]),
            "skaters": (race.startList?.starters ?? []).map { starter in
                [
                    "value": "\(starter.competitor)",
                    "title": "\(starter.helmet) \(season.name(starter.competitor))",
                    "isChosen": form?["competitor"] == "\(starter.competitor)",
                ] as [String: Any]
            },
            "rulings": Ruling.allCases.filter(isPossible).map { ruling in
                [
                    "value": ruling.rawValue, "title": ruling.title,
                    "isChosen": form?["ruling"] == ruling.rawValue,
                ] as [String: Any]
            },
        ]
    }
}
