import ShortTrack

extension Explanation {
    /// Entries and relay teams.
    static let entries: [FindingCode: Explanation] = [
        .entryOverLimit: Explanation(
            "A nation has more skaters in an event, or of a gender at the stop, than the rulebook "
                + "allows.",
            example: "four skaters in the 500 m where three may start.",
            remedy: "Take one out, or withdraw one."),
        .entryRepeated: Explanation(
            "A nation's entries name somebody twice, or among the women and among the men.",
            example: "a skater who is a substitute in the same event.",
            remedy: "Leave the name where it belongs."),
        .teamUnfit: Explanation(
            "A relay team cannot skate as it is entered: too few or too many members, or not two "
                + "women and two men in a mixed team.",
            example: "a mixed team of one woman and three men.",
            remedy: "Mend the members of the team."),
        .lineUpUnfit: Explanation(
            "The members named for a race are not four different ones of the team, or not two women "
                + "and two men in a mixed relay.",
            example: "three names, or one who is not in the team.",
            remedy: "Name four members of the team."),
        .listPublished: Explanation(
            "A file enters a nation otherwise than the published list was made from. Nothing of "
                + "the file is taken in.",
            example: "a file with a fourth skater, sent after the ranking list was closed.",
            remedy: "Withdraw on the page of the entries, or open the registry again with a reason "
                + "and import the file then."),
        .eventRunHere: Explanation(
            "A file has results, places or a correction of an event whose races were drawn here. What "
                + "the officials decide stands; nothing of the file is taken in.",
            example: "the official results of a stop that was run in the office.",
            remedy: "Take the event out of the file; a slip is corrected in the office, with a "
                + "reason."),
    ]
}
