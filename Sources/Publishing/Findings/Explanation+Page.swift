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
        .headingMissing: Explanation(
            "A table has no heading of its own; what it is follows from the others.",
            example: "2011-12: the men's 500 m directly under \"World Cup standings\".",
            remedy: "Look whether it was read as meant."),
        .tableMissing: Explanation(
            "The page does not give a table that its calendar, its facts box or its other tables "
                + "lead to expect.",
            example: "2003-04: no table for the 3000 m.",
            remedy: "In the course of a season nothing; else find another source, if there was "
                + "such a title at all."),
        .namesMissing: Explanation(
            "Cells of names are empty; ranks, totals and days are kept without them.",
            example: "2011-12: every skater of every podium and standing.",
            remedy: "Find the names in another source and add them to podiums.csv or names.csv."),
        .pointsMissing: Explanation(
            "A standing gives ranks and no points, so no total can be checked.",
            example: "2003-04: all standings.",
            remedy: "Find a source that has the points."),
        .venueMissing: Explanation(
            "A stop names no rink, and others of the page do.",
            example: "2011-12: Shanghai and Moscow.",
            remedy: "Nothing; the rink is not known."),
        .countingUnstated: Explanation(
            "The page says how many results count in some tables and leaves others out.",
            example: "2011-12: best 6 of 8 for the distances, nothing about the relays.",
            remedy: "The rulebook of the season has to say it, with its evidence."),
        .rowsOutOfOrder: Explanation(
            "Rows of a calendar do not follow the days.",
            example: "2013-14, Shanghai: a final of the 28th below one of the 29th.",
            remedy: "Nothing; events are put in order by their days."),
        .rankUnderived: Explanation(
            "The ranks of a table whose rule is not known are not those of the points known, all "
                + "counted. They are kept as published.",
            example: "2003-04, men's 500 m: Li Jiajun first with 47 points, Monette not listed "
                + "with 68.",
            remedy: "Find the rule of the table: how many results count, and who is listed."),
        .rankDiffers: Explanation(
            "A printed rank does not go with the points beside it.",
            example: "2011-12, men's 500 m: rank 5 with 2798 points above rank 4 with 2719.",
            remedy: "Trust the points; the rank stays as a claim that is contradicted."),
        .distanceDiffers: Explanation(
            "An event has another length than at every other stop.",
            example: "2003-04, Calgary: 5000 m for the relay of the women, who skate 3000 m.",
            remedy: "Look whether it was read as meant."),
        .nationDiffers: Explanation(
            "Somebody is printed with another nation than everywhere else on the page.",
            example: "2003-04, standings: CAN Choi Eun-kyung; every podium has KOR.",
            remedy: "Look whether it was read as meant; who changed nations is not one person "
                + "printed wrong."),
    ]
}
