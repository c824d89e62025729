import Foundation
import Racing
import Testing

/// Power cuts at random points of a stop: 40 of them, as many as `KILLS` says otherwise.
@Suite struct `Power cuts` {
    @Test func `lose nothing that was acknowledged and leave nothing half written`() async throws {
        let wanted = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 40
        var chance = Lot(seed: 2026)
        var kills = 0
        var seed: UInt64 = 0
        while kills < wanted {
            seed += 1
            let stop = try await DemonstrationStop(seed: seed)
            while !stop.isOver {
                try await run(stop, isDisturbed: kills < wanted, by: &chance)
                try await stop.inspect()
                kills += 1
            }
            try stop.expectSameEnd()
        }
    }

    /// Serves the stop until the server is killed, on its way up or while it does something, or
    /// until the stop is over.
    private func run(
        _ stop: DemonstrationStop, isDisturbed: Bool, by chance: inout Lot
    ) async throws {
        let server = try stop.serve()
        defer { server.kill() }
        if isDisturbed, Int.random(in: 0..<8, using: &chance) == 0 {
            try await Task.sleep(for: .milliseconds(Int.random(in: 0..<100, using: &chance)))
            return
        }
        let desk = try await stop.desk(at: server)
        while !stop.isOver {
            let isLast = isDisturbed && Int.random(in: 0..<6, using: &chance) == 0
            let patience = Int.random(in: 1..<25_000, using: &chance)
            try stop.goOn(at: desk, cut: isLast ? (server, patience) : nil)
            if isLast { return }
        }
    }
}
