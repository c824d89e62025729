import ShortTrack

extension Explanation {
    /// Official results that do not follow from each other.
    static let audit: [FindingCode: Explanation] = [
        .rowsScattered: Explanation(
            "Rows of a competition come again after those of another. A race file is read one "
                + "competition at a time, so the later rows are left out.",
            example: "Seoul, Turin, then Seoul again.",
            remedy: "Sort the file by competition."),
        .ruleNotUnderstood: Explanation(
            "A printed rule, or the rules of a season, are not known here; what follows from them "
                + "is not looked at. Or two rules are printed under one round, and the first "
                + "is taken.",
            example: "\"Winners and the jury's choice go on\" under a round.",
            remedy: "Mend the sentence, if it was typed; else nothing."),
        .markUnexplained: Explanation(
            "A mark of advancement does not follow from the rule printed under the round and the "
                + "results of it, or one that follows is missing.",
            example: "third of a heat marked Q under \"Top 2 Skaters from each heat\".",
            remedy: "Look at the place, the time, the status and the mark of the row."),
        .nextRoundDiffers: Explanation(
            "Somebody starts in a round without a mark that leads there, or has one and does not "
                + "start.",
            example: "a skater penalised in the semifinal who starts in Final A.",
            remedy: "Look for an advancement by the referee; a start that was not taken up is DNS."
        ),
        .startPositionsDiffer: Explanation(
            "Start positions of a race do not run from 1, or do not follow from the times of the "
                + "round before where they have to.",
            example: "the faster of two winners starts outside the slower.",
            remedy: "Look at the times and the start positions."),
        .drawDiffers: Explanation(
            "The races of a later round are not dealt as the practice of the season has it: a "
                + "serpentine of place and time, or winners spread evenly.",
            example: "three winners of quarterfinals in one of two semifinals.",
            remedy: "Look at the race numbers of the round."),
        .compatriotsMeet: Explanation(
            "More skaters of a nation meet in a race than have to.",
            example: "two of KOR in one heat while another heat has none.",
            remedy: "Look at the race numbers; the referee may have had a reason."),
    ]
}
