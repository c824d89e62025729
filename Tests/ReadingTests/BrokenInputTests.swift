import Foundation
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Input that cannot be read` {
    struct Broken: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: FindingCode
        let says: String
    }

    static let inputs = [
        Broken(testDescription: "nothing", bytes: [], code: .emptyInput, says: "no bytes"),
        Broken(
            testDescription: "blank lines", bytes: Array("\n  \r\n\t\n".utf8), code: .emptyInput,
            says: "blank lines"),
        Broken(
            testDescription: "a NUL byte", bytes: Array("= 2023–24 World Cup =\n".utf8) + [0, 1],
            code: .notText, says: "offset 24"),
        Broken(
            testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x3D, 0x00], code: .notText,
            says: "UTF-16"),
        Broken(
            testDescription: "Latin-1", bytes: Array("= Montr".utf8) + [0xE9, 0x61, 0x6C],
            code: .notText, says: "0xE9 at offset 7"),
        Broken(
            testDescription: "Latin-1 in the last byte", bytes: Array("= Montr".utf8) + [0xE9],
            code: .notText, says: "0xE9 at offset 7"),
        Broken(
            testDescription: "cut inside a character",
            bytes: Array("= 2023–24 World Cup =\nMontr".utf8) + [0xC3], code: .truncatedPage,
            says: "middle of a character"),
        Broken(
            testDescription: "a line of ten megabytes",
            bytes: [UInt8](repeating: 0x61, count: 10_000_000), code: .lineTooLong,
            says: "bytes"),
        Broken(
            testDescription: "another page", bytes: Array("= Cheese =\n\nCheese is old.\n".utf8),
            code: .unknownFormat, says: "Cheese"),
        Broken(
            testDescription: "a page of another layout",
            bytes: Array("= 2003–04 World Cup =\n\n==Results==\n=== Juniors ===\n".utf8),
            code: .unknownFormat, says: "Results"),
        Broken(
            testDescription: "a program", bytes: Array("#!/bin/sh\necho\n".utf8),
            code: .unknownFormat, says: "#!/bin/sh"),
    ]

    @Test(arguments: inputs) func `says why and states nothing`(_ input: Broken) throws {
        let file = try Fixture.read(input.bytes)
        #expect(file.findings.map(\.code) == [input.code])
        #expect(file.findings.first?.found.contains(input.says) == true, "\(file.findings)")
        #expect(file.findings.first?.suggestion.isEmpty == false)
        #expect(file.drafts.isEmpty)
        #expect(file.isUnreadable)
    }

    @Test func `a page cut off after any line of its tables is refused`() throws {
        let lines = try Fixture.text("2023-24/page.txt").split(
            separator: "\n", omittingEmptySubsequences: false)
        // Up to the last row but one of the last table; every seventh line keeps this quick.
        for count in stride(from: 3, to: 217, by: 7) {
            let file = try Fixture.read(lines.prefix(count).joined(separator: "\n") + "\n")
            #expect(file.findings.map(\.code) == [.truncatedPage], "\(count) lines")
            #expect(file.drafts.isEmpty, "\(count) lines")
        }
    }

    @Test func `a page cut off in a row or a heading is refused`() throws {
        let page = try Fixture.text("2023-24/page.txt")
        for end in ["| 5 | ITA | 28", "== Podium table by nat", "| 30 | 3000 m Rel"] {
            let range = try #require(page.range(of: end))
            let file = try Fixture.read(String(page[..<range.upperBound]))
            #expect(file.isUnreadable, "\(end)")
            #expect(file.lines(of: .truncatedPage).isEmpty == false, "\(end)")
            #expect(file.drafts.isEmpty, "\(end)")
        }
    }

    @Test func `a page without its last words is taken with a warning`() throws {
        let page = try Fixture.text("2023-24/page.txt")
        let file = try Fixture.read(String(page.dropLast(4)))
        let warning = file.findings.filter { $0.code == .truncatedPage }
        #expect(warning.map(\.severity) == [.warning])
        #expect(!file.drafts.isEmpty)
    }

    @Test func `a page without a table it announces is refused`() throws {
        let file = try Fixture.page(replacing: "==== 1500 m ====", with: "==== 3000 m ====")
        #expect(file.findings.map(\.code) == [.truncatedPage])
        #expect(file.findings.first?.found == "no standing men 1500, no standing women 1500")
    }
}
