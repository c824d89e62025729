public import ShortTrack

/// Skaters who do not exist, for trying out a stop: who they are, and how fast.
///
/// Family names are words for ice, snow and winter; the same lot invents the same skaters.
public struct InventedSkaters: Sendable {
    /// One of them.
    public struct Skater: Hashable, Sendable {
        /// Name and nation.
        public let person: Person
        /// Men or women.
        public let category: Category
        /// How much longer than the best a race takes, in thousandths.
        public let handicap: Int
        /// Whether the skater is entered for the distances, not only for the relay.
        public let skatesDistances: Bool

        /// As a competitor in an event.
        public var competitor: Competitor { .skater(person.id, person.nation) }
    }

    /// Everybody, nation by nation, the strongest nation first.
    public let skaters: [Skater]
    private let handicaps: [Competitor: Int]

    /// Invents so many men and women for each distance, three of a nation at most.
    ///
    /// Nations are as strong as their place in the list, more or less; the better half bring two
    /// more skaters for the relay.
    public init(men: Int, women: Int, lot: inout Lot) {
        let sources = Nation.invented
        var skaters: [Skater] = []
        for (strength, source) in sources.enumerated() {
            guard let nation = Nation(source.code) else { continue }
            for (category, count) in [(Category.men, men), (.women, women)] {
                let most = min(count, sources.count * 3)
                let own = most / sources.count + (strength < most % sources.count ? 1 : 0)
                let others = strength < sources.count / 2 && own > 0 ? 2 : 0
                let given = lot.order(category == .men ? source.men : source.women)
                let families = lot.order(source.families)
                for index in 0..<own + others {
                    let id = "demo-\(source.code.lowercased())-\(category)-\(index + 1)"
                    guard let id = PersonID(id) else { continue }
                    let name = source.name(given: given[index], family: families[index])
                    skaters.append(
                        Skater(
                            person: Person(id: id, name: name, nation: nation), category: category,
                            handicap: strength * 2 + index * 4 + lot.number(below: 25),
                            skatesDistances: index < own))
                }
            }
        }
        self.skaters = skaters
        handicaps = Dictionary(
            skaters.map { ($0.competitor, $0.handicap) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whom a nation enters for an event, in the team's order; nobody where it has no relay team.
    public func team(of nation: Nation, in event: EventID) -> [Skater] {
        let own = skaters.filter { $0.person.nation == nation }
        func members(_ category: Category, _ count: Int) -> [Skater] {
            Array(own.filter { $0.category == category }.prefix(count))
        }
        guard event.distance.isRelay else {
            return own.filter { $0.category == event.category && $0.skatesDistances }
        }
        let team =
            event.category == .mixed
            ? members(.women, 2) + members(.men, 2) : members(event.category, 5)
        return team.count < 4 ? [] : team
    }

    /// Who of a nation may skate an event in place of one who is withdrawn; nobody in a relay.
    public func substitutes(of nation: Nation, in event: EventID) -> [Skater] {
        event.distance.isRelay
            ? []
            : skaters.filter {
                $0.person.nation == nation && $0.category == event.category && !$0.skatesDistances
            }
    }

    /// Who is entered for an event: skaters, or nations.
    public func entrants(of event: EventID) -> [Competitor] {
        nations.flatMap { nation -> [Competitor] in
            let team = team(of: nation, in: event)
            guard event.distance.isRelay else { return team.map(\.competitor) }
            return team.isEmpty ? [] : [.team(nation)]
        }
    }

    /// The nations, the strongest first.
    public var nations: [Nation] { Nation.invented.compactMap { Nation($0.code) } }

    /// The time a nation gives with an entry; none for a relay.
    public func seedingTime(of skater: Skater, in event: EventID) -> RaceTime? {
        let time = event.bestTime + event.bestTime * (skater.handicap + 8) / 1000
        return event.distance.isRelay ? nil : RaceTime(milliseconds: time)
    }

    /// How much longer than the best a competitor takes, in thousandths.
    public func handicap(of competitor: Competitor) -> Int {
        if let own = handicaps[competitor] { return own }
        let members = skaters.filter { $0.person.nation == competitor.nation }.map(\.handicap)
        return members.isEmpty ? 40 : members.reduce(0, +) / members.count
    }
}

extension Nation {
    /// Where invented names of a nation come from.
    fileprivate struct Names {
        let code: String
        let men: [String]
        let women: [String]
        let families: [String]
        let isFamilyFirst: Bool

        init(
            _ code: String, men: String, women: String, families: String,
            isFamilyFirst: Bool = false
        ) {
            func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
            self.code = code
            self.men = words(men)
            self.women = words(women)
            self.families = words(families)
            self.isFamilyFirst = isFamilyFirst
        }

        func name(given: String, family: String) -> String {
            isFamilyFirst ? "\(family) \(given)" : "\(given) \(family)"
        }
    }

    fileprivate static let invented: [Names] = [
        Names(
            "KOR", men: "Dong-gyeol Bit-nal Seol-min Ha-neul Ba-ram",
            women: "Nun-i Bora Sae-byeok Seul-gi Byeol", families: "Han Seol Bing Eoreum Nun",
            isFamilyFirst: true),
        Names(
            "NED", men: "Daan Sjoerd Bram Teun Jelle", women: "Fleur Sanne Lotte Maud Roos",
            families: "IJzerman Schaatsenmaker Winterdijk Vriesman Sneeuwberg"),
        Names(
            "CAN", men: "Olivier Mathis Bo Liam Étienne", women: "Camille Jade Rosalie Maya Zoé",
            families: "Patinoire Whistler Glaçon Froidevaux Northpond"),
        Names(
            "CHN", men: "Bingfeng Xueshan Dongliang Hanlin Shuang",
            women: "Bingxin Xuemei Dongmei Hanxue Shuangyu", families: "Bing Xue Dong Han Leng",
            isFamilyFirst: true),
        Names(
            "ITA", men: "Nevio Tommaso Luca Pietro Elia", women: "Bianca Giulia Nives Chiara Alba",
            families: "Ghiacciai Brinati Nevosi Freddini Valgelata"),
        Names(
            "HUN", men: "Gergő Bence Máté Zsombor Ákos", women: "Hanna Zsófi Petra Réka Dóra",
            families: "Jeges Fagyos Havas Téli Korcsolyás", isFamilyFirst: true),
        Names(
            "USA", men: "Chip Dale Hank Cole Wes", women: "Brooke Skye Faye June Dawn",
            families: "Blockman Coldwater Frostley Icenhour Snowden"),
        Names(
            "JPN", men: "Koori Fuyuki Yukio Reiji Shimo", women: "Yukina Fuyumi Koyuki Rei Shimoka",
            families: "Yukimura Koorita Fuyuno Shimoda Samukawa"),
        Names(
            "POL", men: "Kacper Mateusz Filip Igor Wit", women: "Zuzanna Ola Nadia Maja Iga",
            families: "Lodowski Mroźny Śnieżek Zimowicz Szron"),
        Names(
            "FRA", men: "Quentin Théo Noé Hugo Loïc", women: "Aurélie Léonie Neige Inès Manon",
            families: "Verglas Lagelée Givré Grandfroid Hiver"),
        Names(
            "KAZ", men: "Ayaz Daniyar Nurlan Temir Arman",
            women: "Aigerim Dana Madina Aqmaral Zere",
            families: "Muzbekov Qarov Ayazbaev Suyqov Boranov"),
        Names(
            "BEL", men: "Wout Stijn Lars Tuur Jef", women: "Hanne Lien Fien Noor Elke",
            families: "Vriesdonk Ijsbrands Winters Koudekerk Gladijs"),
        Names(
            "GBR", men: "Alfie Rory Glen Euan Jack", women: "Isla Eilidh Wren Maisie Holly",
            families: "Frostwick Rimefield Winterbourne Hailsworth Sleetham"),
        Names(
            "GER", men: "Jonas Till Falk Moritz Emil", women: "Lena Greta Frieda Ida Ronja",
            families: "Eisfelder Winterscheid Frostinger Schneehagen Reifmann"),
        Names(
            "LAT", men: "Roberts Kārlis Emīls Rihards Jānis", women: "Elza Anna Marta Līga Sniedze",
            families: "Ledainis Sarma Sniedziņš Ziemelis Putenis"),
        Names(
            "TUR", men: "Kerem Efe Ayaz Deniz Bora", women: "Kar Elif Defne Ece Çiğ",
            families: "Buzcu Karlıdağ Ayazoğlu Kırağı Soğuksu"),
        Names(
            "CZE", men: "Vojtěch Matěj Ondřej Jakub Petr", women: "Eliška Tereza Klára Hana Sněžka",
            families: "Ledový Mrázek Sníh Zimák Jinovatka"),
        Names(
            "UKR", men: "Taras Oleh Danylo Ostap Marko", women: "Olena Daryna Sofiia Zlata Mila",
            families: "Moroz Lyodov Snihur Zymenko Khuga"),
        Names(
            "AUS", men: "Brodie Lachlan Kai Angus Zane", women: "Tilly Matilda Indi Ruby Sienna",
            families: "Coldstream Icely Southwind Snowgum Frostgate"),
        Names(
            "SUI", men: "Reto Urs Beat Nico Gian", women: "Seraina Ladina Nora Flurina Anja",
            families: "Gletscher Eiger Schneeli Firnbach Rufenen"),
        Names(
            "AUT", men: "Lukas Xaver Fabian Matthias Leo", women: "Vroni Magda Resi Leni Steffi",
            families: "Eisbacher Schneeweis Frostl Winterer Lawinger"),
        Names(
            "ROU", men: "Vlad Radu Mihai Andrei Ion", women: "Ioana Ilinca Roxana Mara Ana",
            families: "Gheață Zăpadă Geru Iernescu Promoroacă"),
        Names(
            "SWE", men: "Nils Oskar Axel Viggo Sixten", women: "Saga Elsa Maja Tuva Signe",
            families: "Isberg Snöström Vinterkvist Frostlind Kallman"),
        Names(
            "CRO", men: "Luka Ivan Borna Marin Fran", women: "Lana Iva Nika Petra Lucija",
            families: "Ledić Snježić Mraz Zimić Inje"),
    ]
}
