import RecordBook
import ShortTrack

extension SetUpReader {
    mutating func readCompetition(_ branch: Branch, in season: SeasonID?) {
        outline.check(
            branch, required: ["competition", "stage", "place", "nation", "events"],
            optional: ["venue"])
        let id = outline.value(branch, "competition", expected: "a name such as salt-lake-city") {
            slug in season.flatMap { CompetitionID(season: $0, slug: slug) }
        }
        let stage = outline.value(branch, "stage", expected: "a number from 1") {
            Int($0).flatMap { (1...99).contains($0) ? $0 : nil }
        }
        let place = outline.text(branch, "place", expected: "a city")
        let nation = nation(branch)
        let venue = outline.text(branch, "venue", expected: "a rink")
        if let id, let stage, let place, let nation {
            let competition = Competition(
                id: id, stage: stage, place: place, nation: nation, venue: venue)
            bodies.append((.competition(id), .competition(competition), branch.path))
        }
        for item in outline.items(branch, "events") ?? [] {
            guard let event = outline.branch(item.node, at: item.path) else { continue }
            readEvent(event, at: id)
        }
    }

    private mutating func readEvent(_ branch: Branch, at competition: CompetitionID?) {
        outline.check(branch, required: ["event", "category", "date"], optional: ["entries"])
        let discipline = outline.value(
            branch, "event", expected: "an event such as 500, 1000(2) or 3000 relay"
        ) { Discipline($0) }
        let category = outline.choice(branch, "category", of: Category.self)
        let date = outline.value(branch, "date", expected: "a day such as 2026-11-21") {
            CalendarDate($0)
        }
        guard let competition, let discipline, let category, let date else { return }
        let id = EventID(
            competition: competition, category: category, distance: discipline.distance,
            occurrence: discipline.occurrence)
        numbers[category, default: 0] += 1
        firstDay = min(firstDay ?? date, date)
        let event = Event(id: id, date: date, number: numbers[category, default: 1])
        bodies.append((.competition(competition), .event(event), branch.path))
        // Without a list the nations enter in the office.
        guard branch["entries"] != nil else { return }
        let entries = (outline.items(branch, "entries") ?? []).compactMap { item in
            outline.branch(item.node, at: item.path).flatMap { readEntry($0, in: id) }
        }
        report(entries.map { "\($0.helmet)" }, "helmet number", in: branch)
        report(entries.compactMap { $0.seed.map(String.init) }, "seed", in: branch)
        report(entries.map(\.competitor.description), "competitor", in: branch)
        bodies.append(
            (
                .competition(competition), .entries(EntryList(event: id, entries: entries)),
                branch.path + ["entries"]
            ))
    }

    private mutating func readEntry(_ branch: Branch, in event: EventID) -> Entry? {
        let isRelay = event.distance.isRelay
        outline.check(
            branch, required: ["helmet", "nation"] + (isRelay ? [] : ["name"]),
            optional: ["seed"])
        let helmet = number(branch, "helmet")
        let seed = number(branch, "seed")
        let nation = nation(branch)
        let name = outline.text(branch, "name", expected: "a name")
        guard let helmet, let nation else { return nil }
        guard !isRelay else {
            return Entry(competitor: .team(nation), helmet: helmet, seed: seed)
        }
        guard let name else { return nil }
        let printed = PrintedName(nation: nation, name: name)
        guard printed.namesSomebody else {
            outline.refuse(branch.path + ["name"], found: "\"\(name)\"", expected: "a name")
            return nil
        }
        let competitor = people.identify(
            printed, in: event.category, line: outline.line(of: branch.path))
        return Entry(competitor: competitor, helmet: helmet, seed: seed)
    }

    private mutating func report(_ values: [String], _ what: String, in branch: Branch) {
        var seen: Set<String> = []
        for value in values where !seen.insert(value).inserted {
            outline.refuse(
                branch.path + ["entries"], found: "\(what) \(value) twice",
                expected: "each \(what) once")
        }
    }

    private mutating func number(_ branch: Branch, _ key: String) -> Int? {
        outline.value(branch, key, expected: "a number from 1") {
            Int($0).flatMap { (1...9999).contains($0) ? $0 : nil }
        }
    }

    private mutating func nation(_ branch: Branch) -> Nation? {
        outline.value(branch, "nation", expected: "a code such as KOR") { text in
            Nation(text).flatMap { $0.isKnown ? $0 : nil }
        }
    }
}
