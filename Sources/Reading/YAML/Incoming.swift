import ShortTrack

/// A file that comes in: what it holds, who brings it and on which day.
struct Incoming {
    let text: SourceText
    let actor: String
    /// The day from which something undated counts as known.
    let today: CalendarDate
    /// What was found in it so far.
    let findings: Findings
}
