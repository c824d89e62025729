import ShortTrack
import Testing

@testable import Publishing

@Suite struct ResultsCodeTests {
    @Test(arguments: [
        ("men-500", Round.heats, 3, "STKM500M--------------HEAT000300--"),
        ("men-500", .quarterfinals, 2, "STKM500M--------------QFNL000200--"),
        ("men-500", .semifinals, 1, "STKM500M--------------SFNL000100--"),
        ("men-500", .finalA, 1, "STKM500M--------------FNL-A00100--"),
        ("men-500", .finalB, 1, "STKM500M--------------FNL-B00100--"),
        ("women-1000-2", .repechageQuarterfinals, 12, "STKW1000M-2-----------RPQF001200--"),
        ("men-relay-5000", .semifinals, 1, "STKM5000MRY4----------SFNL000100--"),
        ("mixed-relay-2000", .heats, 1, "STKX2000MRY4----------HEAT000100--"),
    ])
    func `a race has the code of the games, or one like it`(
        event: String, round: Round, number: Int, code: String
    ) throws {
        let event = try #require(EventID("2023-24/seoul/\(event)"))
        let race = ResultsCode(RaceID(event: event, round: round, number: number)).text
        #expect(race == code)
        #expect(race.count == 34)
        #expect(ResultsCode(event).text == code.prefix(22) + "------------")
        #expect(ResultsCode.discipline == "STK-------------------------------")
    }

    @Test func `values are escaped, and what XML forbids is left out`() {
        let text = XMLElement("a", [("b", "<\"&'>\u{1}\u{202E}é\n"), ("c", nil)]).document
        #expect(
            text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<a b=\"&lt;&quot;&amp;'&gt;\u{202E}é \"/>\n")
    }
}
