import ArgumentParser

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database file.",
            discussion: "Without it RINKSIDE_DATABASE, without that rinkside.sqlite here.",
            valueName: "path"))
    var database: String?

    /// What another command needs to work on the same file.
    var flag: String { database.map { " --database \($0)" } ?? "" }

    /// The path, by flag, then settings, then default.
    var path: String { database ?? Settings.value("rinkside.database") ?? "rinkside.sqlite" }
}
