import Phrases
import Publishing
import ShortTrack
import Testing

@Suite struct `A finding in words` {
    @Test func `says where, how bad, what and what would be right`() {
        let finding = Finding(
            .countDiffers, .error, file: "page.txt", line: 25, subject: "men, individual events",
            found: "18", suggestion: "24")
        #expect(
            finding.sentence.description
                == "page.txt:25: error [count-differs] men, individual events: 18 → 24")
    }
}
