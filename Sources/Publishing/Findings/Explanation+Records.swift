import ShortTrack

extension Explanation {
    /// What shows when several sources are read together.
    static let records: [FindingCode: Explanation] = [
        .corrected: Explanation(
            "A later correction replaces what this source says.",
            example: "Montréal, 29 October 2023, women's relay: KOR first on the page, NED since "
                + "the correction of 2 November.",
            remedy: "Nothing; both are kept, and before the day of the correction the first stands."
        ),
        .sourcesDisagree: Explanation(
            "Two sources say different things. The one of more weight stands: officials, then a "
                + "correction, an official result, a page; of equal ones the later read.",
            example: "1999-00, nations of the men: KOR in one list of champions, CHN in another.",
            remedy: "Find out which is right. A published slip that cannot be mended is excluded "
                + "with the reason."),
        .claimContradicted: Explanation(
            "A published number or name cannot be right if the known results are.",
            example: "2023-24, women's relay: KOR 320 points on a page whose podiums make 340.",
            remedy: "Look for a correction of a result or of the total; `rinkside prove` shows "
                + "every result that counts."),
        .unknownEvent: Explanation(
            "Places of an event that no calendar lists; they count for nothing.",
            example: "bejing for beijing in a table of places.",
            remedy: "Mend the name of the stop or event; the nearest one is suggested."),
        .unknownPerson: Explanation(
            "A person is named whom nothing else mentions.",
            example: "a merge that names an identity nobody has.",
            remedy: "Mend the name or nation."),
        .similarNames: Explanation(
            "Two names of one nation in one season are a letter apart, and the two were never in "
                + "one event.",
            example: "Apolo Anton Onho in one row, Apolo Anton Ohno in all others.",
            remedy: "Mend the name if it is one skater; nothing if there are two."),
        .mergedRivals: Explanation(
            "Two who are said to be one were both in an event, as one source has it.",
            example: "a merge of Ahn Hyun-soo and Apolo Anton Ohno, first and second in Bormio.",
            remedy: "Take the row out, or mend the name in it."),
        .separationUnmet: Explanation(
            "A person is told from another by a season, stop or spelling of which nothing is known.",
            example: "a row of separate with the stop 2011-12/dresden; there was none.",
            remedy: "Mend the season, stop or spelling; as it stands it separates nobody."),
        .categoryDiffers: Explanation(
            "One skater is named among the men and among the women of a season.",
            example: "Liu Shaoang, who races the men, third in a women's 500 m.",
            remedy: "Look for the wrong name, or for a merge of two people."),
        .unknownSeason: Explanation(
            "A season that is not named by its years, or that the list of seasons lacks.",
            example: "2007-09 in titles.csv.",
            remedy: "Mend the season, or add a row to seasons.csv with its source."),
        .placeInferred: Explanation(
            "No source says this place; it follows from what several say. It counts, with the "
                + "weight of a page, and says so wherever its source is shown. A place that "
                + "follows from a published total only is never entered: the total is checked "
                + "with the places.",
            example: "Seoul 2013, women's 500 m: Wang Meng won three of four races and reached "
                + "three finals.",
            remedy: "Find a source that says it and change the row."),
        .eventOpen: Explanation(
            "An event of the calendar was held and no source gives a single place; its points "
                + "stay unknown for everybody.",
            example: "Dordrecht 2012, women's 500 m.",
            remedy: "Add what a source says to podiums.csv."),
        .unusedExclusion: Explanation(
            "An exclusion lets nothing pass: what it named is mended, or it is misspelled.",
            example: "a subject \"2013-14/torino/men-500\" where the stop is called turin.",
            remedy: "Take the row out of exclusions.csv, or mend it."),
    ]
}
