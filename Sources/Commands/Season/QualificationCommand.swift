import ArgumentParser
import Publishing
import RaceOffice
import Scoring
import ShortTrack

/// `rinkside qualification 2013-14 men 500`: who goes to the Olympic Games, and why.
struct QualificationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qualification",
        abstract: "Show how a season qualifies nations for the Olympic Games.",
        discussion: """
            Without an event: the places of each nation. With one: its list with what decided \
            each rank, or with --reserve those who stand by.
            """)

    @Argument(help: "The season, e.g. 2013-14.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @Argument(help: "A distance such as 1000, or relay.") var event: String?
    @Option(
        help: ArgumentHelp(
            "A place given back; may be said several times.",
            valueName: "nation category event"))
    var decline: [String] = []
    @Option(
        help: ArgumentHelp(
            "The nation a lot put before those that share its rank; may be said several times.",
            valueName: "nation category event"))
    var draw: [String] = []
    @Option(help: ArgumentHelp("Every step of one nation.", valueName: "nation"))
    var explain: String?
    @Flag(help: "Who stands by for the event, in order.") var reserve = false
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        let decisions = try season.placeDecisions(declines: decline, draws: draw)
        let table: Table?
        if let explain {
            table = season.qualificationStepsTable(
                nation: try season.nation(explain), category: category, decisions)
        } else if let category, let event {
            let id = try season.olympicEvent(category, event)
            table =
                reserve
                ? season.qualificationReserveTable(id, decisions)
                : season.qualificationListTable(id, decisions)
        } else if reserve {
            throw Trouble.unknown("--reserve needs an event, such as men 500.")
        } else {
            table = season.qualificationTable(category: category, decisions)
        }
        guard let table else { throw season.qualifiesNobody }
        try options.show(table)
    }
}
