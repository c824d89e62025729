public import Phrases
import ShortTrack

/// What a published claim is about.
public enum ClaimKind: String, CaseIterable, Hashable, Sendable {
    /// The day of an event.
    case day
    /// Who took a place of a podium.
    case place
    /// A total in a standing.
    case total
    /// A rank in a standing.
    case rank
    /// How many events the caption of a standing counts in.
    case caption
    /// Who won a table.
    case champion
    /// How many titles a champion has won.
    case titleCount = "title count"
    /// A number of races or places of the season.
    case count
    /// The number of the edition.
    case edition
    /// The first and last day of the season, or its years.
    case span
    /// How many results count.
    case counting
    /// What a cell prints where it is read as something else.
    case wording
    /// A championship beside the series, or the stops that qualify for games.
    case mention

    /// How whoever reads a page, or holds sources against each other, calls a slip of this kind.
    var slips: [FindingCode] {
        switch self {
        case .day, .span: [.dateDiffers]
        case .place, .champion: [.sourcesDisagree]
        case .rank: [.rankDiffers]
        case .caption: [.captionDiffers]
        case .count, .edition: [.countDiffers]
        case .wording: [.distanceDiffers, .nationDiffers, .unknownNation, .spellingDrift]
        case .total, .titleCount, .counting, .mention: []
        }
    }

    /// The kind in a few words.
    public var phrase: Phrase { Phrase(word: rawValue) }

    /// The kind of several claims, in words.
    public var plural: Phrase {
        switch self {
        case .day: "days of events"
        case .place: "podium places"
        case .total: "totals"
        case .rank: "ranks"
        case .caption: "captions"
        case .champion: "champions"
        case .titleCount: "title counts"
        case .count: "counts"
        case .edition: "edition numbers"
        case .span: "first and last days"
        case .counting: "rules of counting"
        case .wording: "cells read otherwise"
        case .mention: "mentions of championships and games"
        }
    }
}
