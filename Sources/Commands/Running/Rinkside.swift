public import ArgumentParser

/// The command line of Rinkside.
public struct Rinkside: AsyncParsableCommand {
    /// The version, as the first heading of CHANGELOG.md has it.
    public static let version = "0.1.0-dev"

    /// What `rinkside --help` says.
    public static let configuration = CommandConfiguration(
        commandName: "rinkside",
        abstract: "Run, look up and check a short track World Cup season.",
        discussion: """
            A table is named by two words, category and table: women 1000, men overall, \
            mixed relay. An event is named by its stop and two words: montreal-2 women relay, \
            seoul men 1500-2.
            """,
        version: "rinkside \(version)",
        subcommands: [
            ServeCommand.self, DemoCommand.self, ReplayCommand.self, ImportCommand.self,
            CheckCommand.self, ExportCommand.self, PublishCommand.self,
            SeasonsCommand.self, CalendarCommand.self, ResultsCommand.self, StandingsCommand.self,
            AllRoundCommand.self, PodiumsCommand.self, TitlesCommand.self,
            QualificationCommand.self,
            AthletesCommand.self, NationsCommand.self, PeopleCommand.self, ProveCommand.self,
            ReconcileCommand.self, RulesCommand.self, DrawCommand.self, ScoreCommand.self,
            VerifyCommand.self,
            BackupCommand.self, RestoreCommand.self, UserCommand.self, PhotoFinishCommand.self,
        ])

    /// Made by the argument parser.
    public init() {}
}
