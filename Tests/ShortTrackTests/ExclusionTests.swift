import Phrases
import ShortTrack
import Testing

@Suite struct `An exclusion` {
    let finding = Finding(
        .dateDiffers, .warning, file: "archive/2013-14/page.txt", line: 44,
        subject: "2013-14/turin/men-500", found: "7 November 2013")

    private func exclusion(
        _ scope: String, _ code: FindingCode, _ subject: String,
        in file: String = "archive/exclusions.csv"
    ) -> Exclusion {
        Exclusion(
            file: file, line: 2, scope: scope, code: code, subject: subject,
            reason: "the page is kept as published")
    }

    @Test(arguments: [
        ("2013-14/page.txt", "2013-14/turin/men-500"), ("2013-14/page.txt", "2013-14/turin/*"),
        ("2013-14", "2013-14/turin/men-500"), ("2013-14/", "*"),
    ])
    func `covers what it names`(_ scope: String, _ subject: String) {
        #expect(exclusion(scope, .dateDiffers, subject).covers(finding))
    }

    @Test func `covers nothing else`() {
        #expect(!exclusion("2013-14", .countDiffers, "*").covers(finding))
        #expect(!exclusion("2013-14", .dateDiffers, "2013-14/turin").covers(finding))
        #expect(!exclusion("2013-1", .dateDiffers, "*").covers(finding))
        #expect(!exclusion("2011-12", .dateDiffers, "*").covers(finding))
        #expect(!exclusion("2013-14/page.txt", .dateDiffers, "2013-14/kolomna/*").covers(finding))
        #expect(!exclusion("2013-14", .dateDiffers, "*", in: "other/a.csv").covers(finding))
    }
}
