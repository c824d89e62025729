/// An office an official holds at a competition.
public enum OfficialPost: String, CaseIterable, Hashable, Sendable, Codable {
    case referee
    case assistantReferee = "assistant-referee"
    case videoReferee = "video-referee"
    case starter
    case competitorsSteward = "competitors-steward"
    case heatBoxSteward = "heat-box-steward"
    case photoFinishJudge = "photo-finish-judge"
    case finishJudge = "finish-judge"
    case chiefTimer = "chief-timer"
    case timer
    case lapScorer = "lap-scorer"
    case lapRecorder = "lap-recorder"
    case announcer
    case trackSteward = "track-steward"

    /// "Competitors' Steward".
    public var title: String {
        switch self {
        case .referee: "Referee"
        case .assistantReferee: "Assistant Referee"
        case .videoReferee: "Video Referee"
        case .starter: "Starter"
        case .competitorsSteward: "Competitors' Steward"
        case .heatBoxSteward: "Heat Box Steward"
        case .photoFinishJudge: "Photo Finish Judge"
        case .finishJudge: "Finish Judge"
        case .chiefTimer: "Chief Timer"
        case .timer: "Timer"
        case .lapScorer: "Lap Scorer"
        case .lapRecorder: "Lap Recorder"
        case .announcer: "Announcer"
        case .trackSteward: "Track Steward"
        }
    }
}
