import Foundation
import HTTPTypes
import Hummingbird
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

@testable import Website

/// The API and its document say the same.
@Suite(.timeLimit(.minutes(5))) struct ContractTests {
    /// What neither house has a case of.
    private static let rare: Set = [
        "ChangedLine.helmet", "ChangedLine.position", "ChangedLine.ruling", "ChangedLine.seed",
        "Corrections.next", "Counting.fewest_counted", "EventDetails.direct_entry",
        "EventDetails.withdrawals[].competitor", "EventDetails.withdrawals[].reason", "Live.last",
        "Live.on_ice",
        "Live.next[].expected", "PlaceStep.reason", "ProgressionLine.picked_because",
        "Proof.needs",
        "Proof.sheets[].fewest_counted", "Proof.witness.assignments", "Race.start_list_change",
        "ReserveLine.competitor", "ReserveLine.obstacle", "ReserveLine.rank",
        "RuleValues.missed_start", "RuleValues.overall_counting", "ScheduledRace.called",
        "ScheduledRace.started", "Season.champions[].absence", "Season.series", "Starter.members",
    ]

    @Test func `every operation answers as documented, whatever is asked of it`() async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        var contract = try await APIContract(of: visitor)
        #expect(!contract.operations.isEmpty)
        for operation in contract.operations {
            try await contract.ask(visitor, operation, at: operation.address())
            for parameter in operation.query {
                try await contract.ask(visitor, operation, at: operation.address(with: [parameter]))
            }
        }
        // Every kind of claim.
        for season in ["2003-04", "2011-12", "2013-14", "2023-24"] {
            for operation in contract.operations
            where operation.path == "/{season}/reconciliation" {
                let all = operation.address(["season": season]) + "?limit=500"
                try await contract.ask(visitor, operation, at: all)
            }
        }
        for operation in contract.operations where operation.path == "/{season}/standings/{table}" {
            let overall = operation.address(["season": "2023-24", "table": "men-overall"])
            let answer = try await contract.ask(visitor, operation, at: overall)
            // Of Park Ji-won's 625 in the 1000 m and 446 in the 1500 m so much is known.
            let parts = try #require(answer["rows"]?[0]?["parts"]?.list)
            #expect(
                parts.map { $0["standing"]?["distance"] }
                    == [500, 1000, 1500].map(JSONValue.number))
            #expect(parts.map { $0["total"]?["least"] } == [0, 530, 350].map(JSONValue.number))
        }
        let run = Visitor(try await RunEvent.site)
        let parts = ["season": "demonstration", "competition": "salt-lake", "event": "men-500"]
        for operation in contract.operations
        where operation.path.hasPrefix("/{season}")
            && !["qualification", "all-round", "{table}"].contains(
                where: operation.path.contains)
        {
            try await contract.ask(run, operation, at: operation.address(parts))
        }
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        for operation in contract.operations where operation.path == "/live" {
            try await contract.ask(Visitor(house.site), operation, at: operation.address())
        }
        // What no answer ever has is no part of the contract.
        let unmet = contract.check.properties.subtracting(contract.check.met)
            .filter { !$0.hasPrefix("Problem.") }
        #expect(unmet.subtracting(Self.rare).sorted() == [])
    }

    @Test func `the document has every address of the API, and no other`() async throws {
        let site = try await ArchiveHouse.site
        let routed = site.router().routes.filter { $0.method == .get }
            .map { String("\($0.path)") }.filter { $0.hasPrefix("/api/v1/") }
            .map { path in
                path.split(separator: "/").dropFirst(2).map { part in
                    part.hasPrefix(":") ? "/{\(part.dropFirst())}" : "/\(part)"
                }.joined()
            }
        let contract = try await APIContract(of: Visitor(site))
        #expect(Set(routed) == Set(contract.operations.map(\.path)))
    }

    @Test func `a parameter the document does not have is refused, with those it has`()
        async throws
    {
        let visitor = Visitor(try await ArchiveHouse.site)
        var contract = try await APIContract(of: visitor)
        for operation in contract.operations where operation.path != "/feed" {
            let problem = try await contract.refusal(
                visitor, .badRequest, at: operation.address() + "?sort=name")
            #expect(problem["parameter"] == .text("sort"))
            let names = operation.query.map(\.name).joined(separator: ", ")
            #expect(
                problem["detail"]?.text?.hasSuffix("Expected: \(names.isEmpty ? "none" : names).")
                    == true, "\(operation.path): \(problem)")
        }
    }

    @Test func `an address of nothing is a problem that names what may have been meant`()
        async throws
    {
        let visitor = Visitor(try await ArchiveHouse.site)
        var contract = try await APIContract(of: visitor)
        for operation in contract.operations {
            for parameter in operation.parameters where parameter.isInPath {
                let address = operation.address([parameter.name: "no-such-thing"])
                _ = try await contract.refusal(visitor, .notFound, at: address)
            }
        }
        let problem = try await contract.refusal(visitor, .notFound, at: "/api/v1/2023-25")
        let near = try #require(problem["suggestions"]?[0]?["href"]?.text)
        #expect(near == "/api/v1/2023-24")
    }

    @Test(arguments: [
        ("FindingCode", FindingCode.allCases.map(\.rawValue)),
        ("Clause", Clause.Name.allCases.map(\.rawValue)),
        ("Category", ShortTrack.Category.allCases.map(\.rawValue)),
        ("SeasonState", SeasonState.allCases.map(\.rawValue)),
        ("Severity", Severity.allCases.map(\.rawValue)), ("Verdict", Verdict.words),
    ])
    func `every value of an enumeration is listed`(name: String, values: [String]) async throws {
        let contract = try await APIContract(of: Visitor(try await ArchiveHouse.site))
        let schema = contract.document["components"]?["schemas"]?[name]
        #expect(schema?["enum"] == .list(values.map { .text($0) }))
    }
}
