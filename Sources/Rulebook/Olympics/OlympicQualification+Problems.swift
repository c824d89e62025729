import ShortTrack

extension OlympicQualification {
    /// What nobody could be qualified by.
    var problems: [RulesProblem] {
        var problems: [RulesProblem] = []
        func require(_ holds: Bool, _ path: String..., found: String, expected: String) {
            guard !holds else { return }
            problems.append(
                RulesProblem(
                    path: ["olympic qualification"] + path, found: found, expected: expected))
        }
        require(
            !stops.isEmpty && Set(stops).count == stops.count, "stops",
            found: stops.isEmpty ? "none" : "a stop twice", expected: "stops, each once")
        if case .points(let best) = ranking {
            require(
                best.counted >= 1 && best.counted <= best.held && best.held == stops.count,
                "ranking", found: "\(best)", expected: "at most as many as the \(stops.count) stops"
            )
        }
        require(!places.isEmpty, "places", found: "none", expected: "metres and places: 500: 32")
        for (metres, count) in places.sorted(by: { $0.key < $1.key }) {
            require(
                count >= 1, "places", "\(metres)", found: "\(count)", expected: "1 or more")
        }
        require(
            placesPerNation >= 1, "places per nation", found: "\(placesPerNation)",
            expected: "1 or more")
        require(
            (0...placesPerNation).contains(host.placesPerEvent), "host", "places per event",
            found: "\(host.placesPerEvent)", expected: "at most \(placesPerNation)")
        let teams = athletes.withRelay * relayTeams
        require(
            teams <= athletes.total, "athletes", "total", found: "\(athletes.total)",
            expected: "at least the \(teams) of the relay teams")
        require(
            athletes.withoutRelay <= athletes.withRelay, "athletes", "without relay",
            found: "\(athletes.withoutRelay)", expected: "at most \(athletes.withRelay)")
        if let more = athletes.enlargement {
            require(
                more.athletes > athletes.withRelay, "athletes", "with many places",
                found: "\(more.athletes)", expected: "more than \(athletes.withRelay)")
        }
        return problems
    }
}
