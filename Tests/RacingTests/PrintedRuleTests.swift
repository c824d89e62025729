import Racing
import ShortTrack
import Testing

/// Rules as result pages print them.
struct PrintedRuleTests {
    struct Sentence: CustomTestStringConvertible {
        let text: String
        let perRace: Int
        let fastest: Int
        let next: Round
        var lesser: Round?
        var through: Int?
        var total: Int?
        var testDescription: String { text }

        init(
            _ text: String, _ perRace: Int, _ fastest: Int, _ next: Round, lesser: Round? = nil,
            through: Int? = nil, total: Int? = nil
        ) {
            self.text = text
            self.perRace = perRace
            self.fastest = fastest
            self.next = next
            self.lesser = lesser
            self.through = through
            self.total = total
        }
    }

    static let sentences = [
        Sentence(
            "Top 2 Skaters from each heat and the next 6 fastest thirds qualify for Quarterfinals.",
            2, 6, .quarterfinals),
        Sentence(
            "Top 2 Skaters from each heat and the next 6 fastest thirds qualify for Eighthfinals.",
            2, 6, .eighthfinals),
        Sentence(
            "The first and second placed skaters from each race and up to a maximum of two "
                + "fastest third place skaters qualify for Semifinals.", 2, 2, .semifinals),
        Sentence("Top 3 Skaters from each race qualify for Semifinals", 3, 0, .semifinals),
        Sentence("The winner of each race qualifies for Quarterfinals.", 1, 0, .quarterfinals),
        Sentence(
            "The first placed skater from each race and up to a maximum of one fastest second "
                + "place skater qualify for Rep. Semifinals.", 1, 1, .repechageSemifinals),
        Sentence(
            "Top 2 Skaters from each Rep Semifinal qualify for Rep Final A.", 2, 0,
            .repechageFinalA),
        Sentence(
            "Top 2 Teams from each heat and the fastest third qualify for Final A. The remainder "
                + "may qualify for Final B to a total of 7.", 2, 1, .finalA, lesser: .finalB,
            total: 7),
        Sentence(
            "Top 3 Skaters from each Semifinal qualify for Final A. Skaters ranked 4,5,6 qualify "
                + "for Final B.", 3, 0, .finalA, lesser: .finalB, through: 6),
        Sentence(
            "Top 2 Skaters from each race qualify for Final A, third and fourth placed skaters "
                + "go to Final B.", 2, 0, .finalA, lesser: .finalB, through: 4),
    ]

    @Test(arguments: sentences)
    func `are understood`(_ sentence: Sentence) throws {
        let rule = try #require(PrintedRule(sentence.text))
        #expect(rule.perRace == sentence.perRace)
        #expect(rule.fastest == sentence.fastest)
        #expect(rule.next == sentence.next)
        #expect(rule.consolation?.round == sentence.lesser)
        #expect(rule.consolation?.through == sentence.through)
        #expect(rule.consolation?.total == sentence.total)
    }

    @Test(arguments: [
        "", "this round has been cancelled", "Top 2 Skaters from each heat",
        "Top Skaters from each heat qualify for Semifinals",
        // The fastest of any place, and of the wrong one.
        "Top 2 Skaters from each heat and the next 6 fastest skaters qualify for Semifinals.",
        "Top 2 Skaters from each heat and the next 6 fastest fourths qualify for Semifinals.",
        "The first and third placed skaters from each race qualify for Semifinals.",
        "Top 2 Skaters from each heat by points qualify for Semifinals.",
        "Top 2 Skaters from each race qualify for Final A. Skaters ranked 2,3 qualify for Final B.",
    ])
    func `are not guessed at`(sentence: String) {
        #expect(PrintedRule(sentence) == nil)
    }
}
