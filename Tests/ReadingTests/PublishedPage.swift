import RecordBook
import ShortTrack
import Testing

@testable import Reading

/// What is known in advance of a season page of the archive.
struct PublishedPage: CustomTestStringConvertible {
    let season: String
    /// Lines of tables, of the facts box, headings, table lines with a date, rows with points.
    let size: PageSize
    /// How many statements there are of each kind.
    let tally: [Body.Kind: Int]
    /// The names of the stops in addresses, in order.
    let stops: [String]
    /// The number of the last line of the last table.
    let lastTableLine: Int

    var path: String { "\(season)/page.txt" }
    var testDescription: String { path }

    static let all = [
        PublishedPage(
            season: "2003-04",
            size: PageSize(
                tableLines: 84, factsBoxLines: 4, headings: 20, datedLines: 60, standingRows: 0),
            tally: [
                .title: 1, .series: 1, .organiser: 1, .neighbours: 1, .competition: 6,
                // 30 rows each of men and women, all with names
                .event: 60, .placings: 60, .person: 32,
                // ten rows of three names, the first of each a champion
                .standing: 30, .champion: 10,
                // "six tournaments", for men and women
                .count: 2,
                // facts box and sentence
                .span: 2, .seeAlso: 3,
                // two relays of another length, three times CAN for KOR, a team by another name
                .wording: 6,
            ],
            stops: ["calgary", "marquette", "jeonju", "beijing", "mlada-boleslav", "bormio"],
            lastTableLine: 133),
        PublishedPage(
            season: "2011-12",
            size: PageSize(
                tableLines: 133, factsBoxLines: 4, headings: 25, datedLines: 60, standingRows: 40),
            tally: [
                .title: 1, .series: 1, .organiser: 1, .neighbours: 1, .competition: 6,
                // only the relays name anybody
                .event: 60, .placings: 12,
                .standing: 40,
                // the first table has lost its caption with its heading
                .caption: 7, .counting: 1, .years: 1, .span: 1, .seeAlso: 2,
            ],
            stops: ["salt-lake-city", "saguenay", "nagoya", "shanghai", "moscow", "dordrecht"],
            lastTableLine: 187),
        PublishedPage(
            season: "2013-14",
            size: PageSize(
                tableLines: 101, factsBoxLines: 4, headings: 21, datedLines: 32, standingRows: 40),
            tally: [
                .title: 1, .series: 1, .organiser: 1, .neighbours: 1, .competition: 4,
                .event: 32, .placings: 8, .standing: 40, .caption: 7, .counting: 1, .years: 1,
                .span: 1, .count: 2, .seeAlso: 1,
                // Turin and Kolomna; the Olympic games themselves
                .qualifiers: 1, .uncounted: 1,
            ],
            stops: ["shanghai", "seoul", "turin", "kolomna"], lastTableLine: 152),
        PublishedPage(
            season: "2023-24",
            size: PageSize(
                tableLines: 140, factsBoxLines: 30, headings: 22, datedLines: 32, standingRows: 55),
            tally: [
                .title: 1, .organiser: 1, .neighbours: 1,
                // six stops; 30 events of men, 30 of women with a calendar of 30 rows each, 6 mixed
                .competition: 6, .event: 66, .placings: 66,
                // 55 rows with points, the three best of each overall line, one rank in a sentence
                .standing: 55 + 6 + 1, .caption: 11,
                // 11 in the facts box, 2 reigning, 2 of this season in sentences
                .champion: 15, .count: 8,
                // facts box, sentence, overall line, each for men and women
                .edition: 6,
                // a sentence and two overall lines
                .span: 3,
                // a sentence and the three calendars
                .uncounted: 4, .seeAlso: 3,
                // 44 skaters, one of them in two spellings
                .person: 45,
            ],
            stops: ["montreal-1", "montreal-2", "beijing", "seoul", "dresden", "gdansk"],
            lastTableLine: 217),
    ]
}
