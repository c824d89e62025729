import ShortTrack

extension Explanation {
    /// Slips of a published season page, which stays as it was published.
    static let page: [FindingCode: Explanation] = [
        .podiumIncomplete: Explanation(
            "A row of the calendar lacks competitors of the podium; their places stay unknown.",
            example: "2023-24, Beijing, men's 500 m (1): the first row of the stop lost its last "
                + "cells.",
            remedy: "Find the places in another source and add them to podiums.csv."),
        .rowShifted: Explanation(
            "The cells of a row stand a column off; the row is read as it was meant.",
            example: "2023-24, mixed relay of the second stop: no cell for the place.",
            remedy: "Look whether it was read as meant."),
        .tieNotation: Explanation(
            "Several share a place, in a form that has to be interpreted.",
            example: "Seoul 2023, women's 500 m: two names, a dash, one name: two winners.",
            remedy: "Look whether it was read as meant."),
        .spellingDrift: Explanation(
            "One person is spelled in several ways. Both forms are kept and found.",
            example: "Shim Suk-hee and Shim Suk Hee.",
            remedy: "Nothing, if it is one person; tell two people of one name apart otherwise."),
        .nameForm: Explanation(
            "A name is written in another form than the others of its nation.",
            example: "Jang Sungwoo, where other Korean given names have a hyphen.",
            remedy: "Nothing; the name is kept as printed."),
        .countDiffers: Explanation(
            "A printed count is not what the page itself lists.",
            example: "2023-24: 18 individual events in the box, 24 in the calendar.",
            remedy: "Trust the calendar; the count stays as a claim that is contradicted."),
        .dateDiffers: Explanation(
            "Two places give different days for one thing.",
            example: "2013-14: the page has all of Turin on 7 November, the results on the 9th "
                + "and 10th.",
            remedy: "Find out which day is right; a wrong one in our own table is mended there."),
        .tableEmpty: Explanation(
            "A heading announces a table that is not there.",
            example: "2023-24: the podium table by nation.",
            remedy: "Nothing; what can be computed, the program computes."),
        .captionDiffers: Explanation(
            "A caption says after how many events a standing is, and the calendar has another "
                + "number.",
            example: "\"after 7 events\" under a calendar of 8.",
            remedy: "Look which of the two is behind."),
        .repeatedStatement: Explanation(
            "A source says a thing twice, or gives a competitor two places in one event.",
            example: "KOR second and third in one relay.",
            remedy: "Take one of the two rows out, by the source."),
    ]
}
