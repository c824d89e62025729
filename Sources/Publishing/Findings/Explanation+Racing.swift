import ShortTrack

extension Explanation {
    /// Papers of a race.
    static let racing: [FindingCode: Explanation] = [
        .startListStale: Explanation(
            "A start list was drawn from something that was changed later.",
            example: "a semifinal drawn before a quarterfinal was corrected.",
            remedy: "Draw it again, or leave it if it was skated so."),
        .starterUnknown: Explanation(
            "A result or a ruling names somebody who does not start in the race.",
            example: "helmet 12 in a heat of helmets 1 to 4.",
            remedy: "Mend the competitor or the race."),
        .starterMissing: Explanation(
            "A result says nothing about somebody who starts.",
            example: "three rows for four starters.",
            remedy: "Give a place, or say that the skater did not finish or did not start."),
        .starterRepeated: Explanation(
            "A result names a starter more than once.",
            example: "one helmet on two rows.",
            remedy: "Mend one of the rows."),
        .placesBroken: Explanation(
            "Places do not run from 1, or a place goes with a finish that takes none.",
            example: "1, 2, 2, 3: after a dead heat for second the next is fourth.",
            remedy: "Mend the places by the photo finish."),
        .timeWithoutFinish: Explanation(
            "A time beside a finish that has none.",
            example: "a time and \"did not finish\".",
            remedy: "Take the time away, or enter the finish."),
        .timesOutOfOrder: Explanation(
            "Somebody placed behind has a faster time. The places stand: they come from the photo "
                + "finish.",
            example: "second in 41.010, third in 40.998.",
            remedy: "Look at the times; one may be another skater's."),
        .timeImplausible: Explanation(
            "A time no skater can have over the distance.",
            example: "500 m in 4.105.",
            remedy: "Look at the time; a digit may be missing."),
        .unknownRace: Explanation(
            "A file of the photo finish is about a race that is not drawn here.",
            example: "event 9 at a stop of eight events.",
            remedy: "Open the race by its numbers in lynx.sch and save the file again."),
        .lapsIncomplete: Explanation(
            "A file of the photo finish has other laps than the distance, or laps that cannot be "
                + "read.",
            example: "four laps over 500 m, whose finish line is crossed five times.",
            remedy: "Look at the splits; order and times are taken all the same."),
    ]
}
