import ShortTrack

extension CanonicalScanner {
    /// A result without laps and corrections, as official results are taken in.
    mutating func result(knowing words: inout RepeatedWords) -> RecordedResult? {
        guard passes("{\"race\":"), let race = race(knowing: &words),
            let roundNumber = member(",\"roundNumber\":", { $0.number() }),
            passes(",\"rows\":[")
        else { return nil }
        var rows: [RecordedResult.Row] = []
        rows.reserveCapacity(6)
        repeat {
            guard let row = row() else { return nil }
            rows.append(row)
        } while passes(",")
        guard passes("]}") else { return nil }
        return RecordedResult(race: race, rows: rows, roundNumber: roundNumber)
    }

    private mutating func row() -> RecordedResult.Row? {
        guard passes("{\"competitor\":"), let competitor = string().flatMap({ Competitor($0) }),
            passes(",\"finish\":"), let finish = finish(),
            let place = member(",\"place\":", { $0.number() }),
            let time = member(",\"time\":", { $0.string().flatMap { RaceTime($0) } }),
            passes("}")
        else { return nil }
        return RecordedResult.Row(
            competitor: competitor, place: place, finish: finish, time: time)
    }

    private mutating func finish() -> Finish? {
        passes("\"OK\"") ? .finished : string().flatMap { Finish(rawValue: $0) }
    }

    /// The one race that became official.
    mutating func official(knowing words: inout RepeatedWords) -> RaceID? {
        guard passes("["), let race = race(knowing: &words), passes("]") else { return nil }
        return race
    }

    private mutating func race(knowing words: inout RepeatedWords) -> RaceID? {
        guard let text = string() else { return nil }
        return words.race.value(of: text) { RaceID($0) }
    }

    /// A source.
    mutating func source() -> Source? {
        guard passes("{\"authority\":"),
            let authority = string().flatMap({ Authority(rawValue: $0) }),
            passes(",\"document\":"), let document = string(),
            let line = member(",\"line\":", { $0.number() }), passes("}")
        else { return nil }
        return Source(document: document, line: line, authority: authority)
    }
}
