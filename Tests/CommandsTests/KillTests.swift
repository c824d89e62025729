import Foundation
import Racing
import Testing

/// Power cuts at random points of a weekend: 15 of them, as many as `KILLS` says otherwise.
@Suite struct `Power cuts` {
    @Test func `lose nothing that was acknowledged and leave nothing half written`() async throws {
        let wanted = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 15
        var chance = Lot(seed: 2026)
        var kills = 0
        while kills < wanted {
            let weekend = try DemonstrationWeekend()
            try await run(weekend, kills: &kills, by: &chance)
            try await weekend.inspect()
            try weekend.expectClassification()
        }
    }

    /// A weekend to its end; the server is killed on its way up, or while it does something.
    private func run(
        _ weekend: DemonstrationWeekend, kills: inout Int, by chance: inout Lot
    ) async throws {
        while true {
            let server = try weekend.serve()
            if Int.random(in: 0..<8, using: &chance) == 0 {
                try await Task.sleep(
                    for: .milliseconds(Int.random(in: 0..<100, using: &chance)))
                server.kill()
                kills += 1
                try await weekend.inspect()
                continue
            }
            let desk = try await weekend.desk(at: server)
            var isKilled = false
            while !isKilled {
                let isLast = Int.random(in: 0..<4, using: &chance) > 0
                let patience = Int.random(in: 1..<25_000, using: &chance)
                let answer = try weekend.goOn(at: desk, by: &chance) { act in
                    let call = try desk.call(act.path, act.fields)
                    guard isLast else { return call.answer() }
                    _ = call.answer(within: patience)
                    server.kill()
                    isKilled = true
                    return call.answer()
                }
                guard let answer else {
                    server.kill()
                    return
                }
                #expect(isKilled || answer.hasPrefix("HTTP/1.1 303"), "\(answer)")
            }
            kills += 1
            try await weekend.inspect()
        }
    }
}
