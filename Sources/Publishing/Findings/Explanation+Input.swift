import ShortTrack

extension Explanation {
    /// Files that cannot be read, or lines of them.
    static let input: [FindingCode: Explanation] = [
        .notText: Explanation(
            "The file is not text in UTF-8, so nothing of it can be trusted.",
            example: "a page saved in Latin-1, where \"Montréal\" holds a byte 0xE9.",
            remedy: "Save the file as UTF-8."),
        .lineTooLong: Explanation(
            "A line is far longer than any of a page, rulebook or table.",
            example: "ten megabytes without a line end.",
            remedy: "Look whether it is the right file."),
        .unknownFormat: Explanation(
            "The first line is not that of any file known here; the format is told by it and not "
                + "by the file's name.",
            example: "a table whose header lacks the column season.",
            remedy: "Compare the first line with those in the README of the archive."),
        .emptyInput: Explanation(
            "There is nothing in the file, or a header without rows.",
            example: "a table of places with its header only.",
            remedy: "Add what belongs there, or take the file away."),
        .truncatedPage: Explanation(
            "The file stops in the middle. What is missing would look like something unknown, so "
                + "nothing of it is taken.",
            example: "a season page that ends within the last table.",
            remedy: "Get the whole file. Only the last words missing is a warning, and it is read."
        ),
        .unexpectedLine: Explanation(
            "A line says something that is not understood; it is left out and everything else is "
                + "read.",
            example: "a heading no season page has.",
            remedy: "Look whether it is a slip of the page or a form that should be read."),
        .malformedRow: Explanation(
            "A row or a cell of a table does not have the form it should have.",
            example: "8 cells under 9 columns; M instead of men; an event \"sprint\".",
            remedy: "Mend the cell. A table is taken whole or not at all."),
        .unknownNation: Explanation(
            "Three letters that are no nation, of today or of earlier Games.",
            example: "KRO for KOR.",
            remedy: "Mend the code; a new nation is added to the list of names in ShortTrack."),
        .badDate: Explanation(
            "A day that cannot be read or does not exist.",
            example: "16.12.2023 for 2023-12-16; 30 February.",
            remedy: "Write year, month and day as in 2023-12-16; on a page, as it prints them."),
        .badNumber: Explanation(
            "A rank, count or total that is no number, or not one that can be.",
            example: "a rank 0; a total \"12O0\" with a letter O.",
            remedy: "Mend the number."),
        .unknownField: Explanation(
            "A facts box has a line whose name is not known.",
            example: "\"Sponsor\" in the box of a season.",
            remedy: "Nothing, if it says nothing about the sport."),
        .unknownTemplate: Explanation(
            "A page in wikitext uses a template whose look is not known here; its arguments are "
                + "read as words.",
            example: "{{skater|Park Ji-won}}, read as \"Park Ji-won\".",
            remedy: "Look whether the words say what the page shows; a flag or a link is known."),
        .unclosedMarkup: Explanation(
            "Something of wikitext is begun and not ended, or ended and not begun. It was read up "
                + "to where it must end.",
            example: "{{flagicon|KOR in a cell, up to the next row.",
            remedy: "Add the missing end in the line named."),
        .rulebookInvalid: Explanation(
            "A rulebook cannot be played by. Half a set of rules misleads, so none of it is taken.",
            example: "best 9 of 8 events.",
            remedy: "Mend the line named; `rinkside rules` explains what a rulebook says."),
        .setUpInvalid: Explanation(
            "A season to be run here is not set up soundly, and nothing of it is taken.",
            example: "two skaters of one nation under one helmet number.",
            remedy: "Mend the line named."),
    ]
}
