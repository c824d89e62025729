import ArgumentParser

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database file.",
            discussion: "Without it RINKSIDE_DATABASE, without that rinkside.sqlite here.",
            valueName: "path"))
    var database: String?

    /// The path, by flag, then settings, then default.
    var path: String { database ?? Settings.value("rinkside.database") ?? "rinkside.sqlite" }
}
