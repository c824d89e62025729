import ShortTrack

extension SeasonPageReader {
    /// The number of a stop that a heading names: the stops follow each other as on the page.
    ///
    /// A category that comes to a place twice names it twice; the second is another stop.
    mutating func stage(of heading: (title: String, line: Int), in category: Category) -> Int {
        if let known = headedStops.first(where: { $0.lines.contains(heading.line) }) {
            return known.stage
        }
        let others = headedStops.indices.filter { !headedStops[$0].categories.contains(category) }
        if let index = others.first(where: { headedStops[$0].isNamed(heading.title) })
            ?? others.first(where: { headedStops[$0].mayBeNamed(heading.title) })
        {
            headedStops[index].categories.insert(category)
            headedStops[index].lines.insert(heading.line)
            return headedStops[index].stage
        }
        let stage = headedStops.count + 1
        headedStops.append(HeadedStop(heading, stage: stage, of: category))
        return stage
    }

    mutating func meet(_ stop: Stop, stage: Int, in category: Category, line: Int) {
        guard let known = stops[stage] else {
            stops[stage] = stop
            return
        }
        // One line may have the flag or the rink, and another not.
        let place = known.place.filled(from: stop.place)
        stops[stage]?.place = place
        if place != stop.place.filled(from: known.place) {
            findings.report(
                .sourcesDisagree, .warning, line: line,
                subject: "\(category) calendar, stage \(stage)", found: "\(stop.place)",
                suggestion: "\(known.place), as in line \(known.line)")
        }
    }

    /// A list of the stops over the calendars of the categories: it has to name them all and says
    /// no more than they do.
    mutating func readListOfStops(_ table: PageTable) {
        if let head = table.head { understood(head.line) }
        let cities = stops.values.map { FoldedName($0.place.city).key }
        for (line, cells) in table.rows {
            let words = cells.map { FoldedName($0).key }
            guard cities.contains(where: { city in words.contains { $0.contains(city) } }) else {
                continue
            }
            understood(line)
        }
    }

    /// Names the stops: by city, numbered where the series comes twice.
    mutating func settleStops() {
        var visits: [String: [Int]] = [:]
        for stage in stops.keys.sorted() {
            guard let stop = stops[stage] else { continue }
            let slug = String(FoldedName(stop.place.city).slug.filter(\.isSlugCharacter).prefix(40))
            visits[slug.isEmpty ? "stage" : slug, default: []].append(stage)
        }
        for (slug, stages) in visits {
            for (index, stage) in stages.enumerated() {
                stops[stage]?.slug = stages.count == 1 ? slug : "\(slug)-\(index + 1)"
            }
        }
    }

    /// Gives every relay of a category the length most of them have.
    mutating func settleRelays() {
        for category in Category.allCases {
            let relays = calendar.indices.filter {
                calendar[$0].category == category && calendar[$0].discipline.distance.isRelay
            }
            let lengths = Dictionary(grouping: relays) { calendar[$0].discipline.distance }
            guard let (usual, most) = lengths.max(by: { $0.value.count < $1.value.count }),
                most.count * 2 > relays.count
            else { continue }
            for index in relays where calendar[index].discipline.distance != usual {
                let printed = calendar[index].discipline
                calendar[index].printedDistance = printed.distance
                calendar[index].discipline = Discipline(
                    distance: usual, occurrence: printed.occurrence)
                findings.report(
                    .distanceDiffers, .warning, line: calendar[index].line,
                    subject: "\(category) calendar, \(place(of: calendar[index]))",
                    found: "\(printed.distance)", suggestion: "\(usual), as at the other stops")
            }
        }
    }

    /// The city an event is skated in.
    func place(of entry: CalendarEntry) -> String {
        stops[entry.stage]?.place.city ?? "stage \(entry.stage)"
    }
}

extension Character {
    fileprivate var isSlugCharacter: Bool { utf8.allSatisfy(\.isSlugByte) }
}
