import ShortTrack

extension Explanation {
    /// Official results held against the rules they were made under.
    static let audit: [FindingCode: Explanation] = [
        .rowsScattered: Explanation(
            "Rows of a competition stand apart in a race file. A competition is audited as soon "
                + "as the next begins, so the later rows are left out.",
            example: "Torino, Montréal, and one more row of Torino.",
            remedy: "Sort the file by season and competition."),
        .ruleNotUnderstood: Explanation(
            "A printed rule has words that are not known, is missing above marks, or a season "
                + "has no rules to hold results against. Its marks count as not explained.",
            example: "\"Top 2 Skaters and the luckiest third qualify for Semifinals.\"",
            remedy: "Write the rule as in \"Top 2 Skaters from each race and the next 2 fastest "
                + "thirds qualify for Semifinals.\" and name the season by its years."),
        .markUnexplained: Explanation(
            "A mark does not follow from the results and the printed rule, with the season's way "
                + "of counting skaters advanced by the referee.",
            example: "six thirds go on by time, and the seventh fastest is marked q.",
            remedy: "Look which is wrong: the mark, a time, a rank, or the rule."),
        .nextRoundDiffers: Explanation(
            "Somebody starts in a round to which no mark led, or does not start where one led.",
            example: "a fourth of the heats on the start list of a quarterfinal.",
            remedy: "Look for a lost mark (often ADV), or a starter under another name."),
        .startPositionsDiffer: Explanation(
            "Start positions have gaps, or do not follow from the times of the race before as "
                + "they do in the season.",
            example: "41.037 starts outside 41.182.",
            remedy: "Look at times and start positions; 97 of 100 official races follow the rule."),
        .drawDiffers: Explanation(
            "The races of a round were not put together as the season does it: a serpentine by "
                + "place and time, or at least the winners spread evenly.",
            example: "three of four winners in one semifinal.",
            remedy: "Look at the results before; the steward may have had a reason."),
        .compatriotsMeet: Explanation(
            "Skaters of one nation meet in a round in which the season keeps them apart, though "
                + "there were races enough.",
            example: "two Canadians in one of eight heats, and a heat without any.",
            remedy: "Look at the nations and at the start lists."),
    ]
}
