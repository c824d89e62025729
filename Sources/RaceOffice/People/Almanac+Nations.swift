public import ShortTrack

extension Almanac {
    /// The nations a filter takes in, the most podium places first.
    public func nations(_ filter: Filter = Filter()) -> [NationRecord] {
        let met = Set(places.filter(filter.takes).map(\.competitor.nation))
            .union(titles.filter(filter.takes).map(\.competitor.nation))
        return met.map { record(of: $0, filter) }.sorted { one, other in
            one.podiums == other.podiums
                ? one.nation < other.nation : other.podiums < one.podiums
        }
    }

    /// What skaters and teams of a nation did, with each of its skaters; nothing when it is not
    /// in the records.
    public func nation(_ nation: Nation, _ filter: Filter = Filter()) -> NationRecord? {
        let record = record(of: nation, filter)
        return record.places.isEmpty && record.titles.isEmpty && record.athletes.isEmpty
            ? nil : record
    }

    /// The places known that a filter takes in.
    public func places(_ filter: Filter) -> [PlaceTaken] { places.filter(filter.takes) }

    /// The tables won that a filter takes in.
    public func titles(_ filter: Filter) -> [TitleWon] { titles.filter(filter.takes) }

    /// Podium places nobody is known to hold: every count of places is a lower bound by them.
    public func unknownPodiumPlaces(_ filter: Filter = Filter()) -> Int {
        unknown.lazy.filter { filter.takes($0.event, atStage: $0.stage) }
            .reduce(0) { $0 + $1.places }
    }

    private func record(of nation: Nation, _ filter: Filter) -> NationRecord {
        var filter = filter
        filter.nation = nation
        return NationRecord(
            nation: nation, places: places.filter(filter.takes),
            titles: titles.filter(filter.takes), athletes: athletes(filter))
    }
}
