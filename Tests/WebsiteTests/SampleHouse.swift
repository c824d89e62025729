import Logging
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

@testable import Website

/// An office with two small seasons: the women's relays of 2023-24 with what was published of
/// them, and a 500 m of eight that can be run.
struct SampleHouse {
    let office: Office
    let accounts: Accounts
    let site: Site

    static let now = Timestamp(milliseconds: 1_768_000_000_000)
    static let password = "eight skaters, two semifinals"
    static let relay = "/2023-24/standings/women-relay"
    static let event = "demonstration/salt-lake/men-500"

    init() async throws {
        let quiet = Logger(label: "sample") { _ in SwiftLogNoOpLogHandler() }
        let clock: @Sendable () -> Timestamp = { Self.now }
        office = Office(ledger: InMemoryLedger(), log: quiet, now: clock)
        accounts = Accounts(store: InMemoryAccounts())
        site = Site(office: office, accounts: accounts, log: quiet, now: clock)
        let drafts = try SampleDrafts().all
        _ = try await office.take(drafts, by: .commandLine)
    }

    /// Somebody signed in.
    func operating(as role: Role) async throws -> Visitor {
        try await accounts.add(
            name: role.rawValue, role: role, nation: role == .teamLeader ? Nation("KOR") : nil,
            password: nil, by: .commandLine(at: Self.now))
        return try await entering(
            try await accounts.invite(role.rawValue, by: .commandLine(at: Self.now)))
    }

    /// The team leader of a nation, signed in by a link.
    func leading(_ nation: Nation) async throws -> Visitor {
        try await entering(
            try await accounts.invite(teamLeaderOf: nation, by: .commandLine(at: Self.now)))
    }

    private func entering(_ link: SignInLink) async throws -> Visitor {
        let visitor = Visitor(site)
        _ = try await visitor.post(link.path, [:])
        return visitor
    }

    /// Adds an account with the password of all.
    func addAccount(_ name: String, _ role: Role) async throws {
        try await accounts.add(
            name: name, role: role, nation: role == .teamLeader ? Nation("KOR") : nil,
            password: Self.password, by: .commandLine(at: Self.now))
    }
}
