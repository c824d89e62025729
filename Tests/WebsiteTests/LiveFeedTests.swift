import NIOCore
import RaceOffice
import Testing

@testable import Website

/// What the hub of the live feed has of an office.
@Suite(.timeLimit(.minutes(5))) struct LiveFeedTests {
    /// Runs a hub until something holds.
    private func run(
        _ hub: FeedHub, of house: SampleHouse, until holds: () async throws -> Bool
    ) async throws {
        let running = Task { await hub.run(house.office, heartbeat: .seconds(60)) }
        while try await !holds() { try await Task.sleep(for: .milliseconds(2)) }
        running.cancel()
        // A change ends the wait for the next one.
        var desk = try await Desk(house)
        try await desk.draw()
        await running.value
    }

    @Test func `what was skated before the server began can be asked for`() async throws {
        let house = try await SampleHouse()
        let latest = await house.office.state.sequence
        let hub = FeedHub()
        try await run(hub, of: house) {
            hub.covers(FeedWish(after: latest - 3)) && hub.covers(FeedWish())
        }
        #expect(!hub.isOpen)
    }

    @Test func `the present state names the last change of each season and what is on`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let state = await house.office.state
        let frame = LiveFeed.present(state)
        let text = String(buffer: frame.bytes)
        #expect(frame.sequence == state.sequence)
        #expect(text.hasPrefix("id: \(state.sequence)\nevent: state\ndata: {"))
        #expect(text.hasSuffix("}\n\n"))
        #expect(text.contains("{\"id\":\"2023-24\",\"sequence\":"))
        #expect(text.contains("\"season\":\"demonstration\",\"seasons\""))
        #expect(
            text.contains("\"next\":[{\"race\":\"demonstration/salt-lake/men-500/"), "\(text)")
    }
}
