import RecordBook
import ShortTrack
import Testing

/// Finding people by any form of their names.
@Suite struct NameSearchTests {
    let people: People

    init() throws {
        let names: [(PersonID, Nation, String)] = [
            ("ahn", "KOR", "Ahn Hyun-soo"), ("an", "RUS", "Victor An"),
            ("shim", "KOR", "Shim Suk-hee"), ("shim", "KOR", "Shim Suk Hee"),
            ("jang", "KOR", "Jang Sungwoo"), ("noh", "KOR", "Noh Jin-Kyu"),
            ("kuczynski", "POL", "Łukasz Kuczyński"), ("berzins", "LAT", "Reinis Bērziņš"),
            ("wout", "NED", "Jens van 't Wout"), ("santos", "USA", "Kristen Santos-Griswold"),
            ("celski", "USA", "J. R. Celski"), ("shaoang", "CHN", "Liu Shaoang"),
            ("shaolin", "CHN", "Liu Shaolin"), ("shaolin-hun", "HUN", "Shaolin Sándor Liu"),
            ("yang-a", "CHN", "Yang Yang (A)"), ("yang-s", "CHN", "Yang Yang (S)"),
            ("zhou", "CHN", "Zhou Yang"),
            ("li-jun", "CHN", "Li Jun"), ("li-junhao", "CHN", "Li Junhao"),
        ]
        let drafts = names.map { id, nation, name in
            Sample.draft(.person(Person(id: id, name: name, nation: nation)), in: "people")
        }
        people =
            Records(
                folding: try Sample.statements(
                    drafts + [
                        IdentityTests.merge("ahn", "an"),
                        IdentityTests.merge("shaolin", "shaolin-hun"),
                    ])
            ).people
    }

    @Test(
        arguments: [
            ("Ahn Hyun-soo", ["ahn"]), ("victor an", ["ahn"]), ("Hyunsoo Ahn", ["ahn"]),
            ("An", ["ahn"]), ("vic", ["ahn"]), ("RUS victor", ["ahn"]), ("KOR victor", []),
            ("shim sukhee", ["shim"]), ("Suk-Hee Shim", ["shim"]), ("SHIM SUK HEE", ["shim"]),
            ("suk", ["shim"]), ("jang sung-woo", ["jang"]), ("Sung-Woo Jang", ["jang"]),
            ("noh jinkyu", ["noh"]), ("jin kyu", ["noh"]), ("kyu", ["noh"]),
            ("lukasz kuczynski", ["kuczynski"]), ("Kuczyński Ł", ["kuczynski"]),
            ("luk kuc", ["kuczynski"]), ("berzins", ["berzins"]), ("Bērziņš Reinis", ["berzins"]),
            ("van't wout", ["wout"]), ("van ’t Wout", ["wout"]), ("griswold", ["santos"]),
            ("santos griswold kristen", ["santos"]), ("JR Celski", ["celski"]),
            ("Shaoang Liu", ["shaoang"]), ("liu shaoang", ["shaoang"]),
            ("sandor", ["shaolin"]), ("Liu Shaolin Sándor", ["shaolin"]),
            ("HUN liu", ["shaolin"]), ("hun liu", ["shaolin"]), ("liu", ["shaoang", "shaolin"]),
            ("yang yang", ["yang-a", "yang-s"]), ("Yang Yang (A)", ["yang-a"]),
            ("yang yang s", ["yang-s"]),
            ("yang zhou", ["zhou"]), ("li jun", ["li-jun"]), ("li junh", ["li-junhao"]),
            ("CHN li", ["li-jun", "li-junhao", "shaoang", "shaolin"]), ("nobody", []),
            ("POL", ["kuczynski"]), ("oo", []),
        ] as [(String, [PersonID])])
    func `any form, order and beginning of a name finds`(_ text: String, _ found: [PersonID]) {
        #expect(Set(people.search(text)) == Set(found))
    }

    @Test func `the order of what is found is by name`() {
        #expect(people.search("liu") == ["shaoang", "shaolin"])
    }

    @Test func `nothing typed finds everybody`() {
        #expect(Set(people.search("")) == Set(people.all))
        #expect(people.search("%").isEmpty)
    }
}
