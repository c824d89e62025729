import Foundation
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Damaged files` {
    /// A small generator whose seed is printed, so that a failure can be repeated.
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    struct Victim: CustomTestStringConvertible {
        let path: String
        let rounds: Int
        var testDescription: String { "\(path), \(rounds) times" }
    }

    static let victims = [
        Victim(path: "2003-04/page.txt", rounds: 60),
        Victim(path: "2011-12/page.txt", rounds: 60),
        Victim(path: "2013-14/page.txt", rounds: 60),
        Victim(path: "2023-24/page.txt", rounds: 100),
        Victim(path: "2023-24/rulebook.yaml", rounds: 150),
        Victim(path: "2013-14/rulebook.yaml", rounds: 100),
        Victim(path: "2024-25/rulebook.yaml", rounds: 50),
        Victim(path: "club-meet/rulebook.yaml", rounds: 50),
        Victim(path: "2023-24/podiums.csv", rounds: 150),
        Victim(path: "2023-24/corrections.csv", rounds: 100),
        Victim(path: "people.csv", rounds: 150),
        Victim(path: WikitextFixture.path("stops-under-headings"), rounds: 150),
        Victim(path: WikitextFixture.path("stages-with-spans"), rounds: 150),
        Victim(path: "demonstration/season.yaml", rounds: 150),
        Victim(path: "2013-14/podiums.csv", rounds: 60),
        Victim(path: "2013-14/names.csv", rounds: 150),
        Victim(path: "titles.csv", rounds: 60), Victim(path: "seasons.csv", rounds: 100),
        Victim(path: "exclusions.csv", rounds: 100),
    ]

    @Test(arguments: victims)
    func `never crash the reader and are never half imported`(_ victim: Victim) throws {
        // The same files every time, so that a change is judged by what it did; another FUZZ_SEED
        // looks elsewhere. A crash reports nothing, so the seed is printed beforehand.
        let seed =
            ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 20_231_029
        print("damaging \(victim.path) with seed \(seed)")
        var dice = Dice(state: seed)
        let original = try Fixture.bytes(victim.path)
        for round in 0..<victim.rounds {
            let bytes = Self.damage(original, &dice)
            let file = try Fixture.read(bytes, name: victim.path)
            let story = "\(victim.path), seed \(seed), round \(round)"
            if file.isUnreadable { #expect(file.drafts.isEmpty, "\(story)") }
            let isPage = [.seasonPage, .wikitext].contains(file.format)
            if !isPage, file.findings.contains(where: { $0.severity == .error }) {
                #expect(file.drafts.isEmpty, "\(story)")
            }
            if file.drafts.isEmpty, file.exclusions.isEmpty {
                #expect(!file.findings.isEmpty, "\(story)")
            }
        }
    }

    static func damage(_ original: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...6, using: &dice) {
            guard bytes.count > 2 else { return bytes }
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let length = min(Int.random(in: 1...80, using: &dice), bytes.count - place)
            switch Int.random(in: 0..<7, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 32...126, using: &dice)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 2: bytes.removeSubrange(place..<place + length)
            case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            case 4:
                let signs = [
                    "|", "=", "\n", "\"", ",", ":", "- ", "[", "–", "99999999999", "-1", "{|", "|}",
                    "|-", "{{", "}}", "[[", "]]", "<ref>", "</ref>", "<!--", "''", "!!", "&#x",
                ]
                bytes.insert(
                    contentsOf: Array((signs.randomElement(using: &dice) ?? "").utf8), at: place)
            case 5:
                let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
                bytes = Array(lines.shuffled(using: &dice).joined(separator: [10]))
            default: bytes.removeLast(min(length * 20, bytes.count))
            }
        }
        return bytes
    }
}
