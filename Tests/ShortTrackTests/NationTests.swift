import ShortTrack
import Testing

struct NationTests {
    @Test(arguments: ["KOR", "GRE", "INA", "URS", "EUN", "SCG", "OAR", "COR", "ROC", "AIN"])
    func `of today and of earlier Games are known by their codes`(code: String) throws {
        let nation = try #require(Nation(code))
        #expect(nation.isKnown)
        #expect(nation.name != code)
        #expect(Nation(name: nation.name) == nation)
    }

    @Test func `of today alone are offered where somebody is entered`() throws {
        #expect(Nation.allKnown.contains(try #require(Nation("KOR"))))
        #expect(!Nation.allKnown.contains(try #require(Nation("URS"))))
        #expect(!(try #require(Nation("XXX"))).isKnown)
    }
}
