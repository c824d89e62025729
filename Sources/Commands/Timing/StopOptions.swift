import ArgumentParser
import RaceOffice
import RecordBook
import ShortTrack

/// Which stop the photo finish belongs to.
struct StopOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The stop, e.g. 2023-24/montreal-1; the one that is run here when missing.",
            valueName: "season/stop"))
    var stop: String?

    /// The stop named, or the only one somebody is entered at.
    func find(in state: OfficeState) throws -> CompetitionID {
        if let stop { return try Self.find(stop, in: state) }
        let stops = state.stopsRunHere
        guard let only = stops.first, stops.count == 1 else {
            throw Trouble.unknown(
                (stops.isEmpty
                    ? "No stop is run in this database yet."
                    : "Several stops are run in this database: "
                        + stops.map(\.description).joined(separator: ", ") + ".")
                    + " Name one with --stop season/stop.")
        }
        return only
    }

    /// The stop of a name such as `2023-24/montreal-1`.
    static func find(_ name: String, in state: OfficeState) throws -> CompetitionID {
        guard let id = CompetitionID(name), state.timingNumbers(of: id) != nil else {
            let season = name.split(separator: "/").first.flatMap { SeasonID($0) }
            let known = season.flatMap { state.season($0) }?.record.competitions.map(\.id) ?? []
            throw Trouble.unknown(
                "There is no stop \"\(name)\" with events. "
                    + (known.isEmpty
                        ? "A stop is named by season and place, such as 2023-24/montreal-1."
                        : "There are: \(known.map(\.description).joined(separator: ", "))."))
        }
        return id
    }
}
