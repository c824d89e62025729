import ShortTrack

/// The code of an event, a round or a race in the messages of the Olympic Data Feed: 34 letters,
/// the discipline, the gender, the event, the phase, the unit.
///
/// The codes of the 2018 Games for short track (ODF, PyeongChang 2018, STK). Rounds, distances and
/// the mixed relay that were not skated there have codes of our own: `PREL`, `RPQF`, `3000M`,
/// `2000MRY4`, and a second race over a distance is `500M-2`.
struct ResultsCode {
    let text: String

    /// The whole discipline.
    static let discipline = ResultsCode("STK", "", "", "", "").text

    private init(
        _ discipline: String, _ gender: String, _ event: String, _ phase: String, _ unit: String
    ) {
        func padded(_ text: String, _ length: Int) -> String {
            text + String(repeating: "-", count: max(0, length - text.count))
        }
        text =
            padded(discipline, 3) + padded(gender, 1) + padded(event, 18) + padded(phase, 4)
            + padded(unit, 8)
    }

    init(_ event: EventID) { self.init(event, phase: "", unit: "") }

    init(_ round: RoundID) {
        self.init(round.event, phase: Self.phase(of: round.round), unit: "")
    }

    init(_ race: RaceID) {
        self.init(race.event, phase: Self.phase(of: race.round), unit: Self.unit(of: race))
    }

    private init(_ event: EventID, phase: String, unit: String) {
        self.init("STK", Self.gender(of: event), Self.event(event), phase, unit)
    }

    /// `M`, `W`, `X`.
    static func gender(of event: EventID) -> String {
        switch event.category {
        case .men: "M"
        case .women: "W"
        case .mixed: "X"
        }
    }

    /// `500M`, `5000MRY4`.
    static func event(_ event: EventID) -> String {
        let distance = "\(event.distance.metres)M" + (event.distance.isRelay ? "RY4" : "")
        return distance + (event.occurrence.number.flatMap { $0 > 1 ? "-\($0)" : nil } ?? "")
    }

    private static func phase(of round: Round) -> String {
        switch round {
        case .prePreliminaries: "PPRL"
        case .preliminaries: "PREL"
        case .heats: "HEAT"
        case .eighthfinals: "EFNL"
        case .repechage: "REPC"
        case .repechageHeats: "RPHT"
        case .repechageQuarterfinals: "RPQF"
        case .repechageSemifinals: "RPSF"
        case .repechageFinalB, .repechageFinalA: "RPFN"
        case .quarterfinals: "QFNL"
        case .semifinals: "SFNL"
        case .finalD, .finalC, .finalB, .finalA: "FNL-"
        }
    }

    /// `000300--`, and `A00100--` of a final.
    private static func unit(of race: RaceID) -> String {
        let number =
            String(repeating: "0", count: max(0, 4 - "\(race.number)".count)) + "\(race.number)"
        let letter: String? =
            switch race.round {
            case .finalA, .repechageFinalA: "A"
            case .finalB, .repechageFinalB: "B"
            case .finalC: "C"
            case .finalD: "D"
            default: nil
            }
        return (letter.map { $0 + number.dropFirst().description } ?? number) + "00--"
    }
}
