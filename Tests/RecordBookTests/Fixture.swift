import RecordBook
import Rulebook
import ShortTrack
import Testing

/// A statement of each kind with the text it was first written as.
///
/// The text must be readable for ever: a ledger is never rewritten. When a kind's form changes,
/// its version goes up and the old text stays here.
struct Fixture: CustomTestStringConvertible, Sendable {
    let kind: Body.Kind
    let body: Body
    let text: String

    init(_ body: Body, _ text: String) {
        kind = body.kind
        self.body = body
        self.text = text
    }

    var testDescription: String { "\(kind.rawValue), version 1" }

    static let all: [Fixture] = facts + claims

    private static let facts: [Fixture] = [
        Fixture(
            .rulebook(rules),
            #"""
            {"advancedSkater":"extra","counting":{"distance":{"counted":6,"held":8},\#
            "relay":{"counted":4,"held":6}},"eventTie":"full points",\#
            "evidence":{"points":{"grade":"stated","source":"the published tables"}},\#
            "id":"2023-24","overall":{"sumOfDistances":{"trophy":"Crystal Globe"}},\#
            "penaltyInFinalA":"shares the last place of the final",\#
            "pointsTables":[{"below":"unknown","name":"A","places":["100",\#
            "80 or 75.5","unknown"]}],"progression":[{"direct":{"best":20,"entries":41,\#
            "round":"heats"},"distances":[500,1000],"finalSize":5,"isRelay":false,"lines":[{\#
            "assumedFrom":"2024-25","fastest":1,"fewest":6,"most":10,"next":"final-a",\#
            "others":[{"round":"final-b","share":{"filled":{"perRace":2,"total":7}}},\#
            {"round":"final-c","share":{"best":{"_0":5}}},{"round":"final-d","share":{"all":{}}}],\#
            "perRace":2,"races":2,"round":"semifinals"}],"raceSize":5}],"standingTie":"shared rank",\#
            "tableUse":{"individual":"A","relay":"A","secondRace":"A"},\#
            "title":"World Cup 2023–24","yellowCard":"voids the distance at the competition"}
            """#),
        Fixture(
            .rulebook(laterRules),
            #"""
            {"advancedSkater":"extra","allRound":{"admitted":8,"superFinal":3000},"counting":{},\#
            "eventTie":"full points","evidence":{},"id":"2003-04",\#
            "missedStart":"no rank and no points",\#
            "overall":{"races":{"_0":{"counted":24,"held":24}}},\#
            "penaltyInFinalA":"behind the finishers of the final",\#
            "pointsTables":[{"below":"nothing","formula":{"first":1000,"percent":80,\#
            "places":35},"name":"A"}],"progression":[],"standingTie":"countback, best place",\#
            "tableUse":{"individual":"A"},\#
            "team":{"relaysCount":false,"skatersPerEvent":3,"trophy":"Globe"},\#
            "title":"World Cup 2003–04","yellowCard":"as a penalty"}
            """#),
        Fixture(.title("2023–24 World Cup"), #"["2023–24 World Cup"]"#),
        Fixture(.state(.cancelled), #"["cancelled"]"#),
        Fixture(
            .introduced(StandingID(category: .mixed, scope: .relay)), #"["mixed-relay"]"#),
        Fixture(.series("ISU Short Track World Cup"), #"["ISU Short Track World Cup"]"#),
        Fixture(.organiser("International Skating Union"), #"["International Skating Union"]"#),
        Fixture(
            .neighbours(Neighbours(previous: "2022–23", next: nil)), #"{"previous":"2022–23"}"#),
        Fixture(
            .competition(
                Competition(
                    id: "2023-24/montreal-2", stage: 2, place: "Montréal", nation: "CAN",
                    venue: "Maurice Richard Arena")),
            #"""
            {"id":"2023-24/montreal-2","nation":"CAN","place":"Montréal","stage":2,\#
            "venue":"Maurice Richard Arena"}
            """#),
        Fixture(
            .event(Event(id: "2023-24/montreal-2/women-relay-3000", date: "2023-10-29", number: 4)),
            #"{"date":"2023-10-29","id":"2023-24/montreal-2/women-relay-3000","number":4}"#),
        Fixture(
            .held(EventDay(event: "2011-12/dordrecht/men-500", date: "2012-02-12")),
            #"{"date":"2012-02-12","event":"2011-12/dordrecht/men-500"}"#),
        Fixture(
            .uncounted(
                UncountedMeeting(
                    title: "World Championships", place: "Rotterdam", first: "2024-03-15",
                    last: "2024-03-17", category: nil)),
            #"""
            {"first":"2024-03-15","last":"2024-03-17","place":"Rotterdam",\#
            "title":"World Championships"}
            """#),
        Fixture(
            .qualifiers(
                Qualifiers(
                    games: "2014 Winter Olympics",
                    competitions: ["2013-14/turin", "2013-14/kolomna"])),
            #"{"competitions":["2013-14/turin","2013-14/kolomna"],"games":"2014 Winter Olympics"}"#
        ),
        Fixture(
            .officials(
                Officials(
                    competition: "2023-24/montreal-2",
                    members: [
                        Official(post: .starter, name: "Stan", nation: nil),
                        Official(post: .referee, name: "Rita", nation: "CAN"),
                    ])),
            #"""
            {"competition":"2023-24/montreal-2","members":[\#
            {"name":"Rita","nation":"CAN","post":"referee"},{"name":"Stan","post":"starter"}]}
            """#),
        Fixture(
            .schedule(
                Schedule(
                    competition: "2023-24/montreal-2", zone: "America/Montreal",
                    sessions: [
                        Schedule.Session(
                            date: "2023-10-27", start: "10:05", offset: -240,
                            items: [
                                .races(
                                    of: "2023-24/montreal-2/men-500/heats", secondsPerRace: 150,
                                    notBefore: "10:30"),
                                .pause(title: "Ice", minutes: 15),
                                .races(
                                    of: "2023-24/montreal-2/women-500/heats",
                                    secondsPerRace: 150, notBefore: nil),
                            ])
                    ])),
            #"""
            {"competition":"2023-24/montreal-2","sessions":[{"date":"2023-10-27","items":[\#
            {"races":{"notBefore":"10:30","of":"2023-24/montreal-2/men-500/heats",\#
            "secondsPerRace":150}},{"pause":{"minutes":15,"title":"Ice"}},\#
            {"races":{"of":"2023-24/montreal-2/women-500/heats","secondsPerRace":150}}],\#
            "offset":-240,"start":"10:05"}],"zone":"America/Montreal"}
            """#),
        Fixture(
            .schedule(
                Schedule(
                    competition: "2023-24/montreal-2", zone: "America/Montreal", sessions: [],
                    rooms: [
                        Schedule.Room(round: "2023-24/montreal-2/men-500/heats", races: 8)
                    ])),
            #"""
            {"competition":"2023-24/montreal-2","rooms":[{"races":8,\#
            "round":"2023-24/montreal-2/men-500/heats"}],"sessions":[],"zone":"America/Montreal"}
            """#),
        Fixture(
            .seeAlso("World Championships / \"short track\""),
            #"["World Championships / \"short track\""]"#),
        Fixture(
            .placings(
                Placings(
                    event: "2023-24/montreal-2/women-relay-3000",
                    places: [
                        Place(rank: 1, competitor: "NED"), Place(rank: 2, competitor: "KOR"),
                        Place(rank: 3, competitor: "USA"),
                    ], extent: .podium, correction: "published 2 November 2023")),
            #"""
            {"correction":"published 2 November 2023",\#
            "event":"2023-24/montreal-2/women-relay-3000","extent":"podium",\#
            "places":[{"competitor":"NED","rank":1},{"competitor":"KOR","rank":2},\#
            {"competitor":"USA","rank":3}]}
            """#),
        Fixture(
            .entries(
                EntryList(
                    event: "demo/rink/men-500",
                    entries: [
                        Entry(competitor: "KOR:park-ji-won", helmet: 1, seed: 1),
                        Entry(competitor: "CAN:william-dandjinou", helmet: 12, seed: nil),
                    ])),
            #"""
            {"entries":[{"competitor":"KOR:park-ji-won","helmet":1,"seed":1},\#
            {"competitor":"CAN:william-dandjinou","helmet":12}],"event":"demo/rink/men-500"}
            """#),
        Fixture(
            .registry(
                Registry(event: "demo/rink/women-500", isOpen: true, reason: "a late nation")),
            #"{"event":"demo/rink/women-500","isOpen":true,"reason":"a late nation"}"#),
        Fixture(
            .entry(
                TeamEntry(
                    event: "demo/rink/mixed-relay-2000", nation: "KOR",
                    skaters: [
                        TeamEntry.Skater(person: "park-ji-won", category: .men),
                        TeamEntry.Skater(
                            person: "choi-min-jeong", category: .women, seedingTime: "43.1"),
                    ],
                    substitutes: [TeamEntry.Skater(person: "kim-gil-li")], remark: "no helmet yet")
            ),
            #"""
            {"event":"demo/rink/mixed-relay-2000","nation":"KOR","remark":"no helmet yet",\#
            "skaters":[{"category":"men","person":"park-ji-won"},\#
            {"category":"women","person":"choi-min-jeong","seedingTime":"43.1"}],\#
            "substitutes":[{"person":"kim-gil-li"}]}
            """#),
        Fixture(
            .withdrawal(
                Withdrawal(
                    event: "demo/rink/men-500", competitor: "KOR:park-ji-won",
                    substitute: "hwang-dae-heon", reason: "ill")),
            #"""
            {"competitor":"KOR:park-ji-won","event":"demo/rink/men-500","reason":"ill",\#
            "substitute":"hwang-dae-heon"}
            """#),
        Fixture(
            .withdrawal(
                Withdrawal(
                    event: "demo/rink/women-relay-3000", competitor: "KOR", reason: "flu",
                    isRequest: true)),
            #"""
            {"competitor":"KOR","event":"demo/rink/women-relay-3000","isRequest":true,"reason":"flu"}
            """#),
        Fixture(
            .move(
                RankingMove(
                    event: "demo/rink/men-500", competitor: "KOR:park-ji-won", place: 3,
                    reason: "decision of the leaders' meeting")),
            #"""
            {"competitor":"KOR:park-ji-won","event":"demo/rink/men-500","place":3,\#
            "reason":"decision of the leaders' meeting"}
            """#),
        Fixture(
            .helmets(
                HelmetNumbers(
                    competition: "demo/rink",
                    lines: [
                        HelmetNumbers.Line(
                            wearer: HelmetNumbers.Wearer(
                                category: .men, competitor: "KOR:park-ji-won"), helmet: 102),
                        HelmetNumbers.Line(
                            wearer: HelmetNumbers.Wearer(category: .mixed, competitor: "KOR"),
                            helmet: 901),
                    ], reason: "worn already")),
            #"""
            {"competition":"demo/rink","lines":[{"helmet":102,\#
            "wearer":{"category":"men","competitor":"KOR:park-ji-won"}},{"helmet":901,\#
            "wearer":{"category":"mixed","competitor":"KOR"}}],"reason":"worn already"}
            """#),
        Fixture(
            .entries(
                EntryList(
                    event: "demo/rink/women-500",
                    entries: [
                        Entry(
                            competitor: "KOR:choi-min-jeong", helmet: 101, seed: 1,
                            seeding: Seeding(
                                rank: 2, points: Points(180), seasonBest: "42.5",
                                seedingTime: "43.10", reason: "2nd of the standing"))
                    ], lot: 77)),
            #"""
            {"entries":[{"competitor":"KOR:choi-min-jeong","helmet":101,"seed":1,\#
            "seeding":{"points":"180","rank":2,"reason":"2nd of the standing",\#
            "seasonBest":"42.5","seedingTime":"43.10"}}],"event":"demo/rink/women-500","lot":77}
            """#),
        Fixture(
            .lineUp(
                LineUp(
                    event: "demo/rink/men-relay-5000", round: .semifinals, nation: "KOR",
                    members: ["park-ji-won", "hwang-dae-heon"])),
            #"""
            {"event":"demo/rink/men-relay-5000","members":["park-ji-won","hwang-dae-heon"],\#
            "nation":"KOR","round":"semifinals"}
            """#),
        Fixture(
            .line(
                PickedLine(
                    event: "2013-14/turin/men-500",
                    line: ProgressionLine(
                        round: .heats, fewest: 30, most: 30, races: 8, perRace: 1, fastest: 8,
                        next: .quarterfinals),
                    reason: "short of ice")),
            #"""
            {"event":"2013-14/turin/men-500","line":{"fastest":8,"fewest":30,"most":30,\#
            "next":"quarterfinals","others":[],"perRace":1,"races":8,"round":"heats"},\#
            "reason":"short of ice"}
            """#),
        Fixture(
            .startList(
                StartList(
                    race: "demo/rink/men-500/heats-2", starters: [], lot: nil,
                    change: "travelled late")),
            #"""
            {"change":"travelled late","race":"demo/rink/men-500/heats-2","starters":[]}
            """#),
        Fixture(
            .startList(
                StartList(
                    race: "demo/rink/men-500/semifinals-1",
                    starters: [
                        StartList.Starter(
                            competitor: "KOR:park-ji-won", helmet: 1, position: 1,
                            reason: "fastest of the entries")
                    ], lot: .max)),
            #"""
            {"lot":18446744073709551615,"race":"demo/rink/men-500/semifinals-1",\#
            "starters":[{"competitor":"KOR:park-ji-won","helmet":1,"position":1,\#
            "reason":"fastest of the entries"}]}
            """#),
        Fixture(.signed("demo/rink/men-500/heats"), #"["demo/rink/men-500/heats"]"#),
        Fixture(
            .result(
                RecordedResult(
                    race: "demo/rink/men-500/final-a-1",
                    rows: [
                        RecordedResult.Row(
                            competitor: "KOR:park-ji-won", place: 1, finish: .finished,
                            time: "40.512", laps: ["7.10", "33.41"]),
                        RecordedResult.Row(
                            competitor: "CAN:william-dandjinou", place: 2, finish: .noTime,
                            time: nil),
                        RecordedResult.Row(
                            competitor: "NED:jens-van-t-wout", place: nil, finish: .didNotFinish,
                            time: nil),
                    ], correction: "photo finish read again")),
            #"""
            {"correction":"photo finish read again","race":"demo/rink/men-500/final-a-1",\#
            "rows":[{"competitor":"KOR:park-ji-won","finish":"OK",\#
            "laps":["7.10","33.41"],"place":1,"time":"40.512"},\#
            {"competitor":"CAN:william-dandjinou","finish":"NO_TIME","place":2},\#
            {"competitor":"NED:jens-van-t-wout","finish":"DNF"}]}
            """#),
        Fixture(
            .result(
                RecordedResult(
                    race: "demo/rink/men-500/final-a-1",
                    rows: [
                        RecordedResult.Row(
                            competitor: "KOR:park-ji-won", place: 1, finish: .finished,
                            time: "40.512")
                    ], roundNumber: 4)),
            #"""
            {"race":"demo/rink/men-500/final-a-1","roundNumber":4,"rows":[{"competitor":\#
            "KOR:park-ji-won","finish":"OK","place":1,"time":"40.512"}]}
            """#),
        Fixture(
            .decision(
                Decision(
                    race: "demo/rink/men-500/final-a-1", competitor: "KOR:park-ji-won",
                    ruling: .penalty, reason: "contact from behind")),
            #"""
            {"competitor":"KOR:park-ji-won","race":"demo/rink/men-500/final-a-1",\#
            "reason":"contact from behind","ruling":"PEN"}
            """#),
        Fixture(
            .decision(
                Decision(
                    race: "demo/rink/men-500/final-a-1", competitor: "KOR:park-ji-won",
                    ruling: .yellowCard, code: .c4, reason: "")),
            #"""
            {"code":"C4","competitor":"KOR:park-ji-won","race":"demo/rink/men-500/final-a-1",\#
            "reason":"","ruling":"YC"}
            """#),
        Fixture(
            .protest(
                Protest(
                    event: "demo/rink/men-500", round: .semifinals, nation: "KOR", number: 1,
                    kind: .calculation, text: "the 3rd is faster",
                    verdict: .init(.rejected, text: "read again: 41.203"))),
            #"""
            {"event":"demo/rink/men-500","kind":"calculation","nation":"KOR","number":1,\#
            "round":"semifinals","text":"the 3rd is faster",\#
            "verdict":{"outcome":"rejected","text":"read again: 41.203"}}
            """#),
        Fixture(
            .lock(
                RoundLock(
                    event: "demo/rink/men-500", round: .semifinals, isLocked: true,
                    reason: "protest time is over")),
            #"""
            {"event":"demo/rink/men-500","isLocked":true,"reason":"protest time is over",\#
            "round":"semifinals"}
            """#),
        Fixture(
            .retracted(
                Retraction(
                    statement: 7, subject: "race/demo/rink/men-500/final-a-1",
                    reason: "the wrong skater", isReplaced: true)),
            #"""
            {"isReplaced":true,"reason":"the wrong skater","statement":7,\#
            "subject":"race/demo/rink/men-500/final-a-1"}
            """#),
        Fixture(.official("demo/rink/men-500/final-a-1"), #"["demo/rink/men-500/final-a-1"]"#),
        Fixture(
            .step(
                RaceStep(
                    race: "demo/rink/men-500/final-a-1", kind: .restarted, helmet: 31,
                    reason: "moved before the start")),
            #"""
            {"helmet":31,"kind":"restarted","race":"demo/rink/men-500/final-a-1",\#
            "reason":"moved before the start"}
            """#),
        Fixture(
            .photoFinish(
                PhotoFinish(
                    race: "demo/rink/men-500/final-a-1",
                    rows: [
                        PhotoFinish.Row(
                            helmet: 31, outcome: .place(1), time: "41.037", laps: ["7.10"]),
                        PhotoFinish.Row(helmet: 45, outcome: .code("DNF"), time: nil),
                        PhotoFinish.Row(helmet: 7, outcome: .open, time: nil),
                    ])),
            #"""
            {"race":"demo/rink/men-500/final-a-1","rows":[\#
            {"helmet":31,"laps":["7.10"],"outcome":"1","time":"41.037"},{"helmet":45,"outcome":"DNF"},\#
            {"helmet":7,"outcome":""}]}
            """#),
        Fixture(
            .retracted(
                Retraction(
                    statement: 7, subject: "race/demo/rink/men-500/final-a-1",
                    reason: "wrong race")),
            #"""
            {"reason":"wrong race","statement":7,"subject":"race/demo/rink/men-500/final-a-1"}
            """#),
        Fixture(
            .person(Person(id: "hwang-dae-heon", name: "Hwang Dae-heon", nation: "KOR")),
            #"{"id":"hwang-dae-heon","name":"Hwang Dae-heon","nation":"KOR"}"#),
        Fixture(
            .merger(
                Merger(
                    person: Person(id: "ahn-hyun-soo", name: "Ahn Hyun-soo", nation: "KOR"),
                    other: Person(id: "victor-an", name: "Victor An", nation: "RUS"),
                    reason: "skates for Russia since 2011")),
            #"""
            {"other":{"id":"victor-an","name":"Victor An","nation":"RUS"},\#
            "person":{"id":"ahn-hyun-soo","name":"Ahn Hyun-soo","nation":"KOR"},\#
            "reason":"skates for Russia since 2011"}
            """#),
        Fixture(
            .separation(
                Separation(
                    person: Person(id: "yang-yang", name: "Yang Yang", nation: "CHN"),
                    other: Person(id: "yang-yang-s", name: "Yang Yang (S)", nation: "CHN"),
                    seasons: ["1998-99"], competitions: ["1998-99/harbin"], category: .women,
                    names: ["Yang Yang"], reason: "two skaters of one name")),
            #"""
            {"category":"women","competitions":["1998-99/harbin"],"names":["Yang Yang"],\#
            "other":{"id":"yang-yang-s","name":"Yang Yang (S)","nation":"CHN"},\#
            "person":{"id":"yang-yang","name":"Yang Yang","nation":"CHN"},\#
            "reason":"two skaters of one name","seasons":["1998-99"]}
            """#),
    ]

    private static let claims: [Fixture] = [
        Fixture(
            .standing(
                StandingClaim(
                    standing: "women-overall", rank: 1, competitor: "USA:kristen-santos-griswold",
                    points: Points(1180))),
            #"""
            {"competitor":"USA:kristen-santos-griswold","points":"1180","rank":1,\#
            "standing":"women-overall"}
            """#),
        Fixture(
            .caption(CaptionClaim(standing: "women-1000", events: 8)),
            #"{"events":8,"standing":"women-1000"}"#),
        Fixture(
            .champion(
                TitleClaim(
                    season: "2022-23", standing: "men-overall", competitor: "KOR:park-ji-won",
                    count: 2)),
            #"""
            {"competitor":"KOR:park-ji-won","count":2,"season":"2022-23",\#
            "standing":"men-overall"}
            """#),
        Fixture(
            .count(CountClaim(category: .men, subject: .individualEvents, count: 24)),
            #"{"category":"men","count":24,"subject":"individualEvents"}"#),
        Fixture(
            .edition(EditionClaim(category: .women, edition: 26)),
            #"{"category":"women","edition":26}"#),
        Fixture(
            .span(
                SpanClaim(
                    first: "2023-10-20", last: "2024-02-18", firstPlace: "Montréal",
                    lastPlace: nil)),
            #"{"first":"2023-10-20","firstPlace":"Montréal","last":"2024-02-18"}"#),
        Fixture(
            .years(YearsClaim(first: 2011, last: 2012)), #"{"first":2011,"last":2012}"#),
        Fixture(
            .counting(CountingClaim(subject: .individual, counted: 6, held: 8)),
            #"{"counted":6,"held":8,"subject":"individual"}"#),
        Fixture(
            .wording(
                WordingClaim("CAN", insteadOf: "KOR:choi-eun-kyung", in: "women-overall")),
            #"""
            {"competitor":"KOR:choi-eun-kyung","printed":"CAN","standing":"women-overall"}
            """#),
    ]

    private static let rules = Rules(
        id: "2023-24", title: "World Cup 2023–24",
        pointsTables: [
            PointsTable(
                name: "A",
                places: [
                    .known(Points(100)), .oneOf([Points(80), Points(hundredths: 7550)]), .unknown,
                ], below: .unknown)
        ],
        tableUse: TableUse(individual: "A", secondRace: "A", relay: "A"),
        counting: CountingRules(
            distance: BestOf(counted: 6, held: 8), relay: BestOf(counted: 4, held: 6)),
        eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
        yellowCard: .voidsDistance, overall: .sumOfDistances(trophy: "Crystal Globe"),
        advancedSkater: .extra,
        progression: [
            ProgressionChart(
                distances: [500, 1000], raceSize: 5, finalSize: 5,
                direct: DirectEntry(entries: 41, best: 20, round: .heats),
                lines: [
                    ProgressionLine(
                        round: .semifinals, fewest: 6, most: 10, races: 2, perRace: 2,
                        fastest: 1, next: .finalA,
                        others: [
                            Way(to: .finalB, .filled(perRace: 2, total: 7)),
                            Way(to: .finalC, .best(5)), Way(to: .finalD, .all),
                        ], assumedFrom: "2024-25")
                ])
        ],
        evidence: [.points: Evidence(grade: .stated, source: "the published tables")])

    /// Everything a rulebook may say since it was first written.
    private static let laterRules = Rules(
        id: "2003-04", title: "World Cup 2003–04",
        pointsTables: [
            PointsFormula(first: 1000, percent: 80, places: 35).map {
                PointsTable(name: "A", formula: $0, below: .nothing)
            }
        ].compactMap { $0 },
        tableUse: TableUse(individual: "A", secondRace: nil, relay: nil),
        counting: CountingRules(distance: nil, relay: nil), eventTie: .fullPoints,
        standingTie: StandingTie([.countback, .bestPlace]), penaltyInFinalA: .behindFinishers,
        yellowCard: .asPenalty, missedStart: .unranked,
        overall: .races(BestOf(counted: 24, held: 24), trophy: nil),
        allRound: AllRoundRule(superFinal: 3000, admitted: 8),
        team: TeamRule(trophy: "Globe", relaysCount: false, skatersPerEvent: 3),
        advancedSkater: .extra, progression: [], evidence: [:])
}
