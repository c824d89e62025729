/// What kind of file something is.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
    /// The text of a published season page.
    case seasonPage = "season page"
    /// The rules of a season, in YAML.
    case rulebook
    /// A season to be run here: stops, events, entries, in YAML.
    case seasonSetUp = "season set-up"
    /// Places in events, one a row, as CSV.
    case placings
    /// Places that replace published ones, one a row, as CSV.
    case corrections
    /// Official results race by race, one starter a row, as CSV.
    case raceFile = "race file"

    /// "season page", in words.
    public var title: String { rawValue }
}
