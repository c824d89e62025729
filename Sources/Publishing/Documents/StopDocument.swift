import Phrases
public import RaceOffice
public import ShortTrack

/// A document of a stop, not laid out yet.
///
/// The tables of a document have the same columns, so that they can be one table for a program.
public protocol StopDocument: Sendable {
    /// The stop.
    var stop: StopView { get }
    /// Its name in addresses and of its file: `start-list-men-500-heats`.
    var name: String { get }
    /// What it is: "Start list".
    var title: String { get }
    /// What it is about: "Men's 500 m, Heats"; nothing for the whole stop.
    var subject: String? { get }
    /// What it is about beside others of its group: "Heats"; nothing where it is the only one.
    var detail: String? { get }
    /// How far it can be relied on; nothing where that is no question.
    var status: String? { get }
    /// Its tables.
    var parts: [Paper.Part] { get }
    /// What stands at the foot of every page.
    var foot: [String] { get }
    /// The round whose start lists somebody still has to sign; nothing for other documents.
    var toSign: RoundID? { get }
}

extension StopDocument {
    /// Nothing: a document is about the whole stop unless it says otherwise.
    public var subject: String? { nil }
    /// Nothing: a document is the only one of its group unless it says otherwise.
    public var detail: String? { nil }
    /// Nothing: most documents are what they are.
    public var status: String? { nil }
    /// Nothing.
    public var foot: [String] { [] }
    /// Nothing: only start lists are signed.
    public var toSign: RoundID? { nil }

    /// The document as it is printed.
    public var paper: Paper {
        Paper(
            name: name, title: title, subject: subject,
            series: stop.seriesInWords, place: stop.placeInWords.description,
            days: stop.daysInWords.description,
            status: status, parts: parts,
            foot: foot)
    }

    /// Writes an empty part as one that says so.
    func part(_ title: Phrase? = nil, _ columns: [Table.Column], _ rows: [[Cell]]) -> Paper.Part {
        let heading = [self.title, subject, title?.description].compactMap(\.self).joined(
            separator: ", ")
        return Paper.Part(
            title: title, table: Table(title: "\(heading)", columns: columns, rows: rows))
    }
}
