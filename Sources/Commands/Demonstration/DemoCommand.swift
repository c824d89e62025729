public import ArgumentParser
import Publishing
import RaceOffice
import Racing
import Rulebook
public import ShortTrack

/// `rinkside demo`: a whole stop of skaters who do not exist, run through the office.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a stop with invented skaters and run it.",
        discussion: """
            Entries, ranking lists, draws, races, penalties, finals and points of three days at \
            Winterhaven, a place that does not exist, in a database of their own. The same seed \
            makes the same stop. With --through the rest is left for you to run.
            """)

    @Option(
        help: ArgumentHelp(
            "The rulebook: a folder of the archive or a file.", valueName: "name"))
    var rules = "2024-25"
    @Option(help: ArgumentHelp("Where rulebooks are looked for.", valueName: "folder"))
    var archive = "archive"
    @Option(help: "How many men in each distance, up to 72.") var men = 64
    @Option(help: "How many women in each distance, up to 72.") var women = 60
    @Option(help: "The seed of everything invented and drawn.") var seed: UInt64 = 2026
    @Option(
        help: ArgumentHelp(
            "The first of the three days, 2026-11-27 when missing; one that is over, to go on "
                + "from there yourself.", valueName: "yyyy-mm-dd"),
        transform: CalendarDate.argument)
    var firstDay: CalendarDate?
    @Option(
        help: ArgumentHelp("The last round that is skated, such as heats.", valueName: "round"))
    var through: Round = .finalA
    @Option(help: ArgumentHelp("The database file, which must not exist.", valueName: "path"))
    var database = "demo.sqlite"

    func validate() throws {
        for (name, number) in [("men", men), ("women", women)] where !(0...72).contains(number) {
            throw ValidationError("--\(name) is a number up to 72.")
        }
        guard men + women > 0 else { throw ValidationError("Somebody has to skate.") }
    }

    func run() async throws {
        guard !InputFiles.exists(database) else {
            throw Trouble.unknown(
                "There is a file \(database) already. Remove it, or name another with --database.")
        }
        let rules = try await RulebookName(rules, archive: archive).rules()
        var lot = Lot(seed: seed)
        let stop = try DemoStop(
            rules: rules, men: men, women: women, firstDay: firstDay, lot: &lot)
        let clock = DemoClock(at: stop.evening)
        let house = try await House.open(database, creating: true, now: { clock.now })
        var weekend = DemoWeekend(stop, in: house.office, by: clock, through: through, lot: lot)
        try await weekend.run()
        let state = try await house.state()
        let races = state.season(stop.competition.id.season)?.runEvents
            .reduce(0) { $0 + $1.races.count { $0.isOfficial } }
        try Terminal.say(
            """
            \(database): \(stop.events.count) events, \(races ?? 0) races, \(state.sequence) \
            statements under rulebook \(rules.id).
            Look at it:   rinkside serve --database \(database)
            See it live:  rinkside replay demo winterhaven --speed 20 --database \(database)
            """)
    }
}

extension Round: ExpressibleByArgument {
    /// Reads a round as it is printed or written in addresses.
    public init?(argument: String) { self.init(printed: argument) }
}
