import Rulebook
public import ShortTrack

/// What official results of a season are held against where the page does not say it.
///
/// Every difference between seasons is a row of one of the tables below: since the season that
/// begins in a year, a rule holds. They were measured on the official result pages of the World
/// Cup of 1994-2020 and, for the years after, of Seoul in December 2024.
public struct AuditRules: Hashable, Sendable {
    /// How start positions after the first round come about.
    public enum StartOrder: Hashable, Sendable {
        /// By lot.
        case drawn
        /// By time in the previous race, the fastest inside.
        case byTime
    }

    /// Where those start who come from the repechage.
    public enum RepechageStart: Hashable, Sendable {
        /// By their time in the race that sent them to the repechage.
        case byTimeBefore
        /// By their time in the repechage.
        case byTime
        /// Outside of all others.
        case outside
    }

    /// A step between two rounds whose races are dealt in a plain serpentine.
    public struct Deal: Hashable, Sendable {
        /// The round they come from.
        public let from: Round
        /// The round they are dealt over.
        public let to: Round
        /// The distances, in metres.
        public let distances: [Int]
    }

    /// Whether an advanced skater takes a place of those who go on by time.
    let advancedSkater: AdvancedSkaterRule
    /// How start positions after the first round come about.
    let startOrder: StartOrder
    /// Where those start who come from the repechage.
    let repechageStart: RepechageStart
    /// The last round in which compatriots are kept apart; unknown where missing.
    ///
    /// The first round of an event belongs to it whatever its name.
    let separatedThrough: Round?
    /// Whether the winners of a round are spread evenly over the races of the next.
    let spreadsWinners: Bool
    /// The steps dealt in a serpentine that can be dealt again.
    let deals: [Deal]
    /// Whether some enter an event in a later round, straight from the ranking list.
    let seedsDirectly: Bool
    /// What becomes of a penalised finalist of Final A.
    let penaltyInFinalA: PenaltyInFinalA
    /// How many start in a Final B that is filled up, by metres.
    let finalBSizes: [Int: Int]

    /// The rules of a season by the year it begins in; nothing for a season not named by one.
    public init?(season: SeasonID) {
        guard let year = Int(season.description.prefix(4)), (1970...2200).contains(year) else {
            return nil
        }
        func since<Value>(_ table: [(year: Int, value: Value)]) -> Value? {
            table.last { $0.year <= year }?.value
        }
        advancedSkater = since(Self.advancedSkaters) ?? .extra
        startOrder = since(Self.startOrders) ?? .drawn
        repechageStart = since(Self.repechageStarts) ?? .byTimeBefore
        separatedThrough = since(Self.separations) ?? nil
        spreadsWinners = since(Self.spreads) ?? false
        deals = since(Self.serpentines) ?? []
        seedsDirectly = since(Self.seedings) ?? false
        penaltyInFinalA = since(Self.penalties) ?? .behindFinishers
        finalBSizes = since(Self.finalBs) ?? [:]
    }

    /// 993 rounds until 2017-18, 362 of 377 after.
    private static let advancedSkaters: [(year: Int, value: AdvancedSkaterRule)] = [
        (1994, .extra), (2018, .usesTimePlace),
    ]

    /// By time in 97 to 100 of 100 races of each season since 2006-07.
    private static let startOrders: [(year: Int, value: StartOrder)] = [
        (1994, .drawn), (2006, .byTime),
    ]

    /// Outside in 281 of 282 races since 2016-17.
    private static let repechageStarts: [(year: Int, value: RepechageStart)] = [
        (2006, .byTimeBefore), (2015, .byTime), (2016, .outside),
    ]

    /// No exception in about 1,070 rounds; not measured after 2019-20.
    private static let separations: [(year: Int, value: Round?)] = [
        (2005, .quarterfinals), (2016, .heats), (2020, nil),
    ]

    /// Every round of the World Cup from 2006-07 to 2019-20.
    private static let spreads: [(year: Int, value: Bool)] = [(2006, true), (2020, false)]

    /// Steps that were dealt again without or with one exception in 16 to 32 rounds; all others
    /// are drawn in a way nobody has published.
    private static let serpentines: [(year: Int, value: [Deal])] = [
        (2012, [Deal(from: .quarterfinals, to: .semifinals, distances: [500, 1000])]),
        (2015, [Deal(from: .heats, to: .semifinals, distances: [1500])]),
        (
            2016,
            [
                Deal(from: .heats, to: .quarterfinals, distances: [500, 1000]),
                Deal(from: .heats, to: .semifinals, distances: [1500]),
            ]
        ),
        (2017, []),
        (2018, [Deal(from: .quarterfinals, to: .semifinals, distances: [1500])]),
        (
            2019,
            [
                Deal(from: .heats, to: .quarterfinals, distances: [500, 1000]),
                Deal(from: .quarterfinals, to: .semifinals, distances: [1500]),
            ]
        ),
        (2020, []),
    ]

    /// Seoul, December 2024, men's 500 m: twenty of forty begin in the heats.
    private static let seedings: [(year: Int, value: Bool)] = [(1994, false), (2020, true)]

    /// Reported with the new season of 2022-23.
    private static let penalties: [(year: Int, value: PenaltyInFinalA)] = [
        (1994, .behindFinishers), (2022, .sharesLastPlace),
    ]

    /// 1500 m since 2018-19: thirds, fourths and the fastest fifths up to seven.
    private static let finalBs: [(year: Int, value: [Int: Int])] = [(2018, [1500: 7])]
}
