import Racing
import Testing

/// Every way in from outside, with damaged input, within one budget of time.
///
/// Here because the tests of the website are the only ones that see all of them. A few seconds
/// with a fixed seed unless the environment says otherwise: `FUZZ_SECONDS=600 FUZZ_SEED=7`.
@Suite struct FuzzTests {
    @Test func `damaged input is refused or understood, and nothing else happens`() async throws {
        try await FuzzRun().run([
            FileTrial(), RaceFileTrial(), SeriesTrial(), PhotoFinishTrial(), RegionTrial(),
            RequestTrial(),
        ])
    }

    @Test(arguments: Damage.allCases)
    func `every damage changes something, and the same for the same seed`(_ damage: Damage) throws {
        let page = try Specimen(file: "archive/2023-24/page.txt").bytes
        let other = try Specimen(file: "archive/people.csv").bytes
        func damaged(_ seed: UInt64) -> [UInt8] {
            var bytes = page
            var dice = Lot(seed: seed)
            damage.apply(to: &bytes, other: other, &dice)
            return bytes
        }
        for seed in 1...5 as ClosedRange<UInt64> { #expect(damaged(seed) == damaged(seed)) }
        #expect((1...5 as ClosedRange<UInt64>).contains { damaged($0) != page })
    }
}
