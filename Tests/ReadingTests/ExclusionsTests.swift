import ShortTrack
import Testing

@testable import Reading

@Suite struct `A list of exclusions` {
    static let header = "file,code,subject,reason\n"
    static let row = "2013-14/page.txt,date-differs,2013-14/turin/*,the page dates all days alike\n"

    @Test func `lets findings pass and states nothing`() throws {
        let file = try Fixture.read(Self.header + Self.row, name: "archive/exclusions.csv")
        #expect(file.format == .exclusions)
        #expect(file.findings.isEmpty)
        #expect(file.drafts.isEmpty)
        #expect(
            file.exclusions == [
                Exclusion(
                    file: "archive/exclusions.csv", line: 2, scope: "2013-14/page.txt",
                    code: .dateDiffers, subject: "2013-14/turin/*",
                    reason: "the page dates all days alike")
            ])
    }

    @Test(arguments: [
        ("the page dates all days alike", "", "column reason"),
        ("date-differs", "dates-differ", "column code"), ("2013-14/turin/*", " ", "column subject"),
        ("2013-14/page.txt", "", "column file"),
    ])
    func `with a row that lacks something loses that row and no other`(
        _ old: String, _ new: String, _ subject: String
    ) throws {
        let bad = Self.row.replacing(old, with: new)
        try #require(bad != Self.row)
        let file = try Fixture.read(Self.header + Self.row + bad, name: "exclusions.csv")
        #expect(file.findings.map(\.subject) == [subject])
        #expect(file.findings.first?.severity == .error)
        #expect(file.findings.first?.line == 3)
        #expect(file.exclusions.map(\.line) == [2])
    }
}
