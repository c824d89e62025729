public import ShortTrack

extension Almanac {
    /// The nations a selection takes in, the most podium places first.
    public func nations(_ selection: Selection = Selection()) -> [NationRecord] {
        let met = Set(places.filter(selection.takes).map(\.competitor.nation))
            .union(titles.filter(selection.takes).map(\.competitor.nation))
        return met.map { record(of: $0, selection) }.sorted { one, other in
            one.podiums == other.podiums
                ? one.nation < other.nation : other.podiums < one.podiums
        }
    }

    /// What skaters and teams of a nation did, with each of its skaters; nothing when it is not
    /// in the records.
    public func nation(_ nation: Nation, _ selection: Selection = Selection()) -> NationRecord? {
        let record = record(of: nation, selection)
        return record.places.isEmpty && record.titles.isEmpty && record.athletes.isEmpty
            ? nil : record
    }

    /// Podium places nobody is known to hold: every count of places is a lower bound by them.
    public func unknownPodiumPlaces(_ selection: Selection = Selection()) -> Int {
        unknown.lazy.filter { selection.takes($0.key) }.reduce(0) { $0 + $1.value }
    }

    private func record(of nation: Nation, _ selection: Selection) -> NationRecord {
        var selection = selection
        selection.nation = nation
        return NationRecord(
            nation: nation, places: places.filter(selection.takes),
            titles: titles.filter(selection.takes), athletes: athletes(selection))
    }
}
