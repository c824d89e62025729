/// Why a skater is penalised, by the code printed beside it.
///
/// The list of the 2022 Games' data dictionary for short track (ODF, Beijing 2022, STK codes). The
/// codes of the straight stand in for those of corner and finish and are inferred.
public enum ReasonCode: String, CaseIterable, Hashable, Sendable, Codable {
    case c1 = "C1"
    case c2 = "C2"
    case c3 = "C3"
    case c4 = "C4"
    case c5 = "C5"
    case f1 = "F1"
    case f2 = "F2"
    case f3 = "F3"
    case f4 = "F4"
    case f5 = "F5"
    case f6 = "F6"
    case s1 = "S1"
    case s2 = "S2"
    case s3 = "S3"
    case s4 = "S4"
    case s5 = "S5"
    case offTrack1 = "OF1"
    case offTrack2 = "OF2"
    case assistance = "ASS"
    case equipment = "EQP"
    case r1 = "R1"
    case r2 = "R2"
    case r3 = "R3"
    case r4 = "R4"
    case r5 = "R5"
    case r6 = "R6"
    case redB = "RC-B"
    case redConduct = "RC-COC"
    case redLap = "RC-LAP"

    /// What happened, in words.
    public var meaning: String {
        switch self {
        case .c1: "lane change from outside to inside with contact, in the corner"
        case .c2: "lane change from inside to outside, in the corner"
        case .c3: "arm block in the corner"
        case .c4: "arm push in the corner"
        case .c5: "push from behind in the corner"
        case .f1: "lane change from outside to inside with contact, at the finish"
        case .f2: "lane change from inside to outside, at the finish"
        case .f3: "arm block at the finish"
        case .f4: "arm push at the finish"
        case .f5: "push from behind at the finish"
        case .f6: "kicking out at the finish"
        case .s1: "lane change from outside to inside with contact, on the straight"
        case .s2: "lane change from inside to outside, on the straight"
        case .s3: "arm block on the straight"
        case .s4: "arm push on the straight"
        case .s5: "push from behind on the straight"
        case .offTrack1: "off the track at the end of the straight"
        case .offTrack2: "off the track in the corner"
        case .assistance: "assistance"
        case .equipment: "equipment"
        case .r1: "missed relay touch"
        case .r2: "illegal relay"
        case .r3: "blocking by a skater of the infield"
        case .r4: "extra skater"
        case .r5: "lane change at the exchange"
        case .r6: "leg blocking"
        case .redB: "extremely dangerous behaviour"
        case .redConduct: "against the code of conduct"
        case .redLap: "impeding others while lapped"
        }
    }

    /// "C1, lane change from outside to inside with contact, in the corner".
    public var title: String { "\(rawValue), \(meaning)" }

    /// Whether only a relay team can do it.
    public var isOfRelay: Bool { [.r1, .r2, .r3, .r4, .r5, .r6].contains(self) }

    /// Whether it comes with a red card only.
    public var isOfRedCard: Bool { [.redB, .redConduct, .redLap].contains(self) }

    /// Whether a ruling in an event can have this code.
    public func fits(_ ruling: Ruling, in event: EventID) -> Bool {
        ruling.excludes && (!isOfRelay || event.distance.isRelay)
            && (!isOfRedCard || ruling == .redCard)
    }
}
