import HTTPTypes
import Logging
import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// Addresses and forms, sent by somebody signed in to a house where an event is under way.
struct RequestTrial: FuzzTrial {
    /// The first line is the method and the address, the rest the form.
    let specimens: [Specimen]
    private let accounts: Accounts
    private let drafts: [Draft]
    private let cookie: String
    private let token: String

    private static let event = "/office/\(SampleHouse.event)"

    init() async throws {
        let house = try await SampleHouse()
        let visitor = try await house.operating(as: .administrator)
        token = try await visitor.get(Self.event).field("token")
        cookie = try #require(visitor.cookie)
        accounts = house.accounts
        drafts = try SampleDrafts().all
        let race = "\(Self.event)/semifinals-1"
        specimens = [
            "GET /2023-24/standings/women-relay?after=beijing/women-relay-3000&as_of=2023-12-31",
            "GET /2023-24/results?category=women&distance=relay-3000&nation=KOR&stage=2",
            "GET /athletes?q=shim+suk-hee&nation=KOR&season=2023-24&category=women",
            "GET /rules/2023-24/demonstration", "GET /demonstration/salt-lake/men-500",
            "GET /api/v1/athletes/demo-1", "GET /nations/NED?season=2023-24",
            "POST \(Self.event)/draw\ntoken=TOKEN&lot=42",
            "POST \(race)/result\ntoken=TOKEN&seen=20&helmet-1=11&time-1=41203"
                + "&helmet-2=18&time-2=41.5&helmet-3=%3D14&time-3=n"
                + "&helmet-4=15&time-4=f&correction=laps&anyway=0123456789abcdef",
            "GET \(race)?camera=yes",
            "POST \(race)/ruling\ntoken=TOKEN&seen=20&ruling=PEN&reason=contact"
                + "&competitor=NED%3Ademo-1",
            "POST \(race)/official\ntoken=TOKEN&seen=20",
            "POST /office/demonstration/salt-lake/undo\ntoken=TOKEN&seen=20&statement=20&reason=wrong&confirmed=yes",
        ].map { Specimen(name: "request.txt", $0) }
    }

    func faults(with input: Specimen, _ dice: inout Lot) async throws -> [String] {
        let text = String(decoding: input.bytes, as: UTF8.self)
        let (head, body) = text.halved(at: "\n")
        let (method, path) = head.halved(at: " ")
        let answer = try await visitor().send(
            method == "POST" ? .post : .get, path,
            [.contentType: "application/x-www-form-urlencoded"],
            body: body.replacing("TOKEN", with: token))
        var faults: [String] = []
        if answer.status.code >= 500 { faults.append("answered with \(answer.status)") }
        if answer.text.contains("<script>rink") { faults.append("it gets into the page as markup") }
        return faults
    }

    /// Somebody signed in, in a house where nothing but the draw has happened.
    private func visitor() async throws -> Visitor {
        let quiet = Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
        let clock: @Sendable () -> Timestamp = { Timestamp(milliseconds: 1_768_000_000_000) }
        let office = Office(
            ledger: InMemoryLedger(), log: quiet, now: clock)
        _ = try await office.take(drafts, by: .commandLine)
        let event = try #require(EventID(SampleHouse.event))
        _ = try await office.perform(.draw(event, lot: 42), seen: 0, by: .commandLine)
        let site = Site(
            office: office, accounts: accounts, log: quiet, now: clock,
            offset: SampleHouse.offset)
        return Visitor(site, cookie: cookie)
    }
}

extension StringProtocol {
    /// What stands before and after the first of a sign.
    fileprivate func halved(at sign: Character) -> (before: String, after: String) {
        let parts = split(separator: sign, maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
}
