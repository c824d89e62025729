import Phrases
import Testing

@Suite struct PhraseTests {
    private let pig = Phrasebook { key, number in
        switch key {
        case "place {1}, shared by {2}": "{2} auf Platz {1}"
        case "{1} stops": number == 1 ? "eine Station" : "{1} Stationen"
        case "women": "Damen"
        default: key
        }
    }

    @Test func `the text is the key, what fills it is kept apart`() {
        let phrase: Phrase = "place \(2), shared by \(3)"
        #expect(phrase.key == "place {1}, shared by {2}")
        #expect("\(phrase)" == "place 2, shared by 3")
        #expect(phrase.words(in: pig) == "3 auf Platz 2")
    }

    @Test func `texts put together are one text`() {
        let phrase: Phrase = "place \(2)" + ", shared by \(3)" + ""
        #expect(phrase == "place \(2), shared by \(3)")
    }

    @Test func `a phrase in a phrase is said in the same language`() {
        let phrase: Phrase = "\("women" as Phrase): \("Park" as String)"
        #expect(phrase.words(in: pig) == "Damen: Park")
        #expect(["women", "men"].joined(separator: " / ").words(in: pig) == "women / men")
        #expect(
            [Phrase("women"), Phrase("men")].joined(separator: " / ").words(in: pig)
                == "Damen / men")
    }

    @Test func `a number chooses the plural`() {
        #expect("\(1.counted("stop", "stops"))" == "1 stop")
        #expect(("\(1) stops" as Phrase).words(in: pig) == "eine Station")
        #expect(("\(4) stops" as Phrase).words(in: pig) == "4 Stationen")
    }

    @Test func `a capital stands at the beginning in every language`() {
        #expect(("women" as Phrase).capitalised.words(in: pig) == "Damen")
        #expect("\(("women" as Phrase).capitalised)" == "Women")
    }

    @Test func `data is changed wherever it stands, words are not`() {
        let phrase: Phrase = "a \("x" as String) of \("b \("x" as String)" as Phrase)"
        #expect("\(phrase.mapData { $0 + "y" })" == "a xy of b xy")
    }

    @Test func `braces in data are no gaps`() {
        #expect("\("place \("{1}" as String)" as Phrase)" == "place {1}")
    }
}
