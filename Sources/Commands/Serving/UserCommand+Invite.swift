import ArgumentParser
import RaceOffice
import ShortTrack

extension UserCommand {
    /// `rinkside user invite --nation KOR`.
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "invite",
            abstract: "Make a link by which somebody signs in once, without a password.",
            discussion: """
                A nation's team leader gets an account where there is none yet. The link is \
                shown once, works once and for three days; a new one takes its place.
                """)

        @Argument(help: "The account; left out with --nation.") var name: String?
        @Option(help: "The nation of a team leader, such as KOR.") var nation: String?
        @Option(help: "The address the site is reached at.")
        var address = "http://127.0.0.1:8080"
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            switch (name, nation) {
            case (nil, nil): throw ValidationError("Name an account, or give --nation.")
            case (.some, .some):
                throw ValidationError(
                    "Name an account, or give --nation, not both: a team leader's account is named "
                        + "after the nation.")
            default: break
            }
        }

        func run() async throws {
            let accounts = try House.accounts(beside: database.path)
            let caller = Caller.commandLine(at: House.now())
            let (name, nation) = (name, try nation.map(Self.nation))
            let link = try await Self.accountWork { () throws(AccountError) in
                if let nation {
                    try await accounts.invite(teamLeaderOf: nation, by: caller)
                } else {
                    try await accounts.invite(name ?? "", by: caller)
                }
            }
            try Terminal.say(address.trimmed + link.path)
            Terminal.complain(
                "For \(link.account.name), \(link.account.office); works once, until "
                    + "\(link.expires.words).")
        }

        private static func nation(_ code: String) throws -> Nation {
            guard let nation = Nation(code.uppercased()) else {
                throw Trouble.unknown("\(code) is not a nation; give three letters such as KOR.")
            }
            return nation
        }
    }
}

extension String {
    /// An address without the slash at its end.
    fileprivate var trimmed: Substring { hasSuffix("/") ? dropLast() : self[...] }
}
