/// What kind of file something is.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
    /// The text of a published season page.
    case seasonPage = "season page"
    /// A season page in the markup encyclopedias keep theirs in.
    case wikitext = "season page in wikitext"
    /// The rules of a season, in YAML.
    case rulebook
    /// A season to be run here: stops, events, entries, in YAML.
    case seasonSetUp = "season set-up"
    /// Whom nations enter for events, one skater a row, as CSV.
    case entries
    /// Places in events, one a row, as CSV.
    case placings
    /// Places that replace published ones, one a row, as CSV.
    case corrections
    /// Who stands in a nameless line of a published standing, one a row, as CSV.
    case names
    /// Champions, one a row, as CSV.
    case titles
    /// Which seasons were held, one a row, as CSV.
    case seasons
    /// Findings that are let pass, with the reason, one a row, as CSV.
    case exclusions
    /// Which names are one person and which one is two people, as CSV.
    case people
    /// Official results race by race, one starter a row, as CSV.
    case raceFile = "race file"

    /// Whether what can be read of such a file is taken in although something in it cannot.
    ///
    /// What was published has slips, and none of them hides the rest. Our own tables are taken in
    /// whole or not at all.
    public var isTakenInPart: Bool { [.seasonPage, .wikitext, .raceFile].contains(self) }

    /// "season page", in words.
    public var title: String { rawValue }
}
