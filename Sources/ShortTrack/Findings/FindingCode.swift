/// What kind of trouble a finding is.
///
/// The code is what people quote and tools filter by.
public enum FindingCode: String, CaseIterable, Hashable, Sendable, Codable {
    // Input that cannot be read
    case notText = "not-text"
    case lineTooLong = "line-too-long"
    case unknownFormat = "unknown-format"
    case emptyInput = "empty-input"
    case truncatedPage = "truncated-page"
    case unexpectedLine = "unexpected-line"
    case malformedRow = "malformed-row"
    case unknownNation = "unknown-nation"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    case unknownField = "unknown-field"
    case rulebookInvalid = "rulebook-invalid"
    case setUpInvalid = "set-up-invalid"
    // Slips of a season page
    case podiumIncomplete = "podium-incomplete"
    case rowShifted = "row-shifted"
    case tieNotation = "tie-notation"
    case spellingDrift = "spelling-drift"
    case nameForm = "name-form"
    case countDiffers = "count-differs"
    case dateDiffers = "date-differs"
    case tableEmpty = "table-empty"
    case captionDiffers = "caption-differs"
    case repeatedStatement = "repeated-statement"
    // Disagreements
    case corrected = "corrected"
    case sourcesDisagree = "sources-disagree"
    case claimContradicted = "claim-contradicted"
    case unknownEvent = "unknown-event"
    case unknownPerson = "unknown-person"
    // Racing
    case startListStale = "start-list-stale"
    case starterUnknown = "starter-unknown"
    case starterMissing = "starter-missing"
    case starterRepeated = "starter-repeated"
    case placesBroken = "places-broken"
    case timeWithoutFinish = "time-without-finish"
    case timesOutOfOrder = "times-out-of-order"
    case timeImplausible = "time-implausible"
    // Audit of official results
    case rowsScattered = "rows-scattered"
    case ruleNotUnderstood = "rule-not-understood"
    case markUnexplained = "mark-unexplained"
    case nextRoundDiffers = "next-round-differs"
    case startPositionsDiffer = "start-positions-differ"
    case drawDiffers = "draw-differs"
    case compatriotsMeet = "compatriots-meet"
}
