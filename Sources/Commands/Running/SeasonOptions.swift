public import ArgumentParser
public import Publishing
import RaceOffice
import ShortTrack

/// Which season a listing shows, as of when, and in which format.
struct SeasonOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions

    @Option(
        help: ArgumentHelp(
            "table, csv or json.", valueName: "format"))
    var format: TableFormat = .table

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("What was known at the end of this day.", valueName: "yyyy-mm-dd"),
        transform: CalendarDate.argument)
    var asOf: CalendarDate?

    /// The season by name, from the database.
    func season(_ name: String) async throws -> SeasonView {
        try Self.season(name, asOf: asOf, in: await House.read(database.path), of: database.path)
    }

    /// All seasons of the database, the latest first.
    func seasons() async throws -> [SeasonView] {
        let state = try await House.read(database.path)
        return state.seasons.compactMap { state.season($0, asOf: asOf) }
    }

    /// The seasons with a rulebook in force, the latest first.
    func rulebooks() async throws -> [SeasonView] {
        let state = try await House.read(database.path)
        return state.rulebooks.compactMap { state.season($0, asOf: asOf) }
    }

    /// All seasons of the database read together.
    func almanac() async throws -> Almanac {
        try await House.read(database.path).almanac(asOf: asOf)
    }

    /// The season by name, from what the office knows.
    static func season(
        _ name: String, asOf: CalendarDate?, in state: OfficeState, of path: String
    ) throws -> SeasonView {
        guard let id = SeasonID(name), let season = state.season(id, asOf: asOf) else {
            let known = state.seasons.map(\.description).joined(separator: ", ")
            throw Trouble.unknown(
                "There is no season \"\(name)\" in \(path). "
                    + (known.isEmpty
                        ? "It is empty: rinkside import PAGE brings a season in."
                        : "There are: \(known)."))
        }
        return season
    }

    /// Prints a table in the format asked for.
    func show(_ table: Table) throws { try Terminal.say(try format.write(table)) }
}

extension TableFormat: ExpressibleByArgument {}

extension CalendarDate {
    /// Reads a day typed as an argument.
    static func argument(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(text) else {
            throw ValidationError("\"\(text)\" is not a day; write it as 2023-10-30.")
        }
        return date
    }
}
