public import ArgumentParser
public import RaceOffice

/// `rinkside user`: the accounts of the office.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Add, invite, list and remove accounts of the race office.",
        subcommands: [Add.self, Invite.self, List.self, Remove.self, Password.self])
}

extension Role: ExpressibleByArgument {}

extension UserCommand {
    /// `rinkside user add NAME --role referee`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an account.")

        @Argument(help: "The name to sign in with.") var name: String
        @Option(
            help: "administrator, steward, recorder, referee, announcer; team leaders are invited.")
        var role: Role
        @OptionGroup var password: PasswordOptions
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let accounts = try House.accounts(beside: database.path)
            let text = try password.read()
            try await Self.accountWork { () throws(AccountError) in
                try await accounts.add(
                    name: name, role: role, password: text, by: .commandLine(at: House.now()))
            }
            try Terminal.say("Added \(name), \(role.title).")
        }
    }

    /// `rinkside user list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the accounts.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let accounts = try House.accounts(beside: database.path)
            let all = try await Self.accountWork { () throws(AccountError) in
                try await accounts.all()
            }
            for account in all { try Terminal.say("\(account.name)  \(account.office)") }
            if all.isEmpty { Terminal.complain("There are no accounts yet: rinkside user add.") }
        }
    }

    /// `rinkside user remove NAME`.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove an account and end its sessions.")

        @Argument(help: "The account.") var name: String
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let accounts = try House.accounts(beside: database.path)
            try await Self.accountWork { () throws(AccountError) in
                try await accounts.remove(name, by: .commandLine(at: House.now()))
            }
            try Terminal.say("Removed \(name).")
        }
    }

    /// `rinkside user password NAME`.
    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password",
            abstract: "Give an account a new password.")

        @Argument(help: "The account.") var name: String
        @OptionGroup var password: PasswordOptions
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let accounts = try House.accounts(beside: database.path)
            let text = try password.read()
            try await Self.accountWork { () throws(AccountError) in
                try await accounts.changePassword(
                    of: name, to: text, by: .commandLine(at: House.now()))
            }
            try Terminal.say("Changed the password of \(name).")
        }
    }
}

extension AsyncParsableCommand {
    /// Does something with accounts and turns its error into trouble with an exit code.
    @discardableResult
    static func accountWork<Value: Sendable>(
        _ work: () async throws(AccountError) -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch {
            if case .store = error { throw Trouble.store("\(error)") }
            throw Trouble.unknown("\(error)")
        }
    }
}
