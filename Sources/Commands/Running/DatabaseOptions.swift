import ArgumentParser
import Configuration

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database file.",
            discussion: "Without it RINKSIDE_DATABASE, without that rinkside.sqlite here.",
            valueName: "path"))
    var database: String?

    /// The path, by flag, then environment, then default.
    var path: String {
        database
            ?? ConfigReader(provider: EnvironmentVariablesProvider())
            .string(forKey: "rinkside.database", default: "rinkside.sqlite")
    }
}
