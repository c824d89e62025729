import Publishing
import ShortTrack
import Testing

@Suite struct `The explanation of a finding` {
    @Test(arguments: FindingCode.allCases)
    func `is there for every code`(_ code: FindingCode) throws {
        let explanation = try #require(Explanation.of(code))
        for text in [explanation.meaning, explanation.example, explanation.remedy] {
            #expect(text.count > 10)
            #expect(text.hasSuffix("."))
        }
        #expect(explanation.text(of: code).hasPrefix(code.rawValue + "\n"))
    }

    @Test func `is another one for each code`() {
        let meanings = FindingCode.allCases.compactMap { Explanation.of($0)?.meaning }
        #expect(Set(meanings).count == FindingCode.allCases.count)
    }
}
