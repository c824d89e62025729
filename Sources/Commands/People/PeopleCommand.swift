import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside people`: who is who.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Say which names are one person and which name is two people.",
        subcommands: [List.self, Merge.self, Separate.self, Withdraw.self],
        defaultSubcommand: List.self)
}

extension PeopleCommand {
    /// `rinkside people list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List what was said of who is who, with the numbers to withdraw it by.")

        @OptionGroup var database: DatabaseOptions
        @Option(help: "table, csv or json.") var format: TableFormat = .table

        func run() async throws {
            let state = try await House.read(database.path)
            try Terminal.say(try format.write(Table.identities(state.people.identities)))
        }
    }

    /// `rinkside people merge "KOR Ahn Hyun-soo" "RUS Victor An" --because "…"`.
    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge",
            abstract: "Say that two names are one person.",
            discussion: "Each result stays with the nation skated for at the time.")

        @Argument(help: "The name that stands, with its nation: \"KOR Ahn Hyun-soo\".")
        var person: String
        @Argument(help: "The other name, with its nation: \"RUS Victor An\".") var other: String
        @Option(help: ArgumentHelp("How that is known.", valueName: "reason")) var because: String
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let house = try await House.open(database.path)
            let people = try await house.state().people
            let (one, two) = (try people.person(person), try people.person(other))
            try await house.identify { office throws(Refusal) in
                try await office.merge(one, two, because: because, by: .commandLine)
            }
            try Terminal.say(
                "\(one.nation) \(one.name) and \(two.nation) \(two.name) are one person.")
        }
    }

    /// `rinkside people separate "KOR Kim Min-jung" --as "Kim Min-jung (2)" --season 2011-12 …`.
    struct Separate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "separate",
            abstract: "Say that one name is two people, and what the second one skated.",
            discussion: "What fits all that is given goes to the second person.")

        @Argument(help: "The name two people share, with its nation.") var person: String
        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(
                "The second person's name, to tell them apart.", valueName: "name"))
        var name: String
        @Option(
            help: "A season the second one skated; may be repeated.", transform: SeasonID.argument)
        var season: [SeasonID] = []
        @Option(
            help: "A stop the second one skated at, e.g. 2011-12/dordrecht; may be repeated.",
            transform: CompetitionID.argument)
        var stop: [CompetitionID] = []
        @Option(help: "men or women.") var category: Category?
        @Option(help: "A spelling that means the second one; may be repeated.")
        var spelling: [String] = []
        @Option(help: ArgumentHelp("How that is known.", valueName: "reason")) var because: String
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let house = try await House.open(database.path)
            let one = try await house.state().people.person(person)
            let two = Person(
                id: PersonID(name: name, nation: one.nation), name: name, nation: one.nation)
            let separation = Separation(
                person: one, other: two, seasons: season, competitions: stop, category: category,
                names: spelling, reason: because)
            try await house.identify { office throws(Refusal) in
                try await office.separate(separation, by: .commandLine)
            }
            try Terminal.say("\(one.nation) \(one.name) and \(two.name) are two people.")
        }
    }

    /// `rinkside people withdraw 412 --because "…"`.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: "Withdraw what was said, by its number in rinkside people list.")

        @Argument(help: "The number.") var statement: Int
        @Option(help: ArgumentHelp("Why.", valueName: "reason")) var because: String
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let house = try await House.open(database.path)
            try await house.identify { office throws(Refusal) in
                try await office.withdraw(identity: statement, because: because, by: .commandLine)
            }
            try Terminal.say("Withdrew number \(statement).")
        }
    }
}

extension House {
    /// Does something about who is who; a refusal is trouble with an exit code.
    fileprivate func identify(_ work: (Office) async throws(Refusal) -> Void) async throws {
        do { try await work(office) } catch { throw Trouble.refused(error) }
    }
}

extension CompetitionID {
    /// Reads a stop typed as an argument.
    static func argument(_ text: String) throws -> CompetitionID {
        guard let stop = CompetitionID(text) else {
            throw ValidationError("\"\(text)\" is not a stop; write it as 2011-12/dordrecht.")
        }
        return stop
    }
}
