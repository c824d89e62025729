import Algorithms
public import Phrases
public import RaceOffice
import RecordBook
import ShortTrack

extension Table {
    /// Skaters with their podium places and titles.
    /// - Parameters:
    ///   - careers: the skaters, in order.
    ///   - title: what they have in common.
    ///   - hasTitles: whether titles can be counted; none is won at one stop.
    public static func athletes(
        _ careers: [Career], title: Phrase, hasTitles: Bool = true
    ) -> Table {
        Table(
            title: title,
            columns: [
                .init("nation", "Nation"), .init("name", "Name"), .init("seasons", "Seasons"),
                .init("first", "First", isNumeric: true),
                .init("second", "Second", isNumeric: true),
                .init("third", "Third", isNumeric: true),
                .init("titles", "Titles", isNumeric: true), .init("id", "Identity"),
            ],
            rows: careers.map { career in
                [
                    .text(career.nations.map(\.code).joined(separator: " / ")),
                    .text(career.namesInWords),
                    .words(career.seasons.map { "\($0.id)" }.joined(separator: ", ")),
                    .number(career.podiums.firsts), .number(career.podiums.seconds),
                    .number(career.podiums.thirds),
                    hasTitles ? .number(career.undisputedTitles.count) : .empty,
                    .text("\(career.person)"),
                ]
            },
            notes: [
                "Places in individual events, as far as known; who skated in a relay is not. A "
                    + "title two sources give to different skaters is not counted."
            ])
    }

    /// One skater over the seasons: every place known, with names and titles in the notes.
    public static func career(_ career: Career) -> Table {
        Table(
            title:
                "\(career.namesInWords), \(career.nations.map(\.phrase).joined(separator: " / "))",
            columns: [
                .init("season", "Season"), .init("date", "Date"), .init("stop", "Stop"),
                .init("category", "Category"), .init("event", "Event"),
                .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
            ],
            rows: career.places.map { place in
                [
                    .text("\(place.season)"), .text("\(place.event.date)"), .text(place.stop),
                    .text("\(place.event.id.category)"), .text(place.event.id.phrase),
                    .number(place.rank), .text(place.competitor.nation.code),
                ]
            }, notes: notes(on: career))
    }

    private static func notes(on career: Career) -> [Phrase] {
        let podiums = career.podiums
        let names = career.names.map { form in
            "\(form.person.nation) \(form.person.name)"
                + (form.since.flatMap(SeasonID.init(of:)).map { ", first printed for \($0)" } ?? "")
        }
        let spellings = career.forms.map(\.person.name).uniqued()
        let lines = career.seasons.flatMap { season in
            season.lines.map { line -> Phrase in
                "\(season.id) \(line.standing): rank \(line.rank)"
                    + (line.points.map { ", \($0) points" } ?? "")
            }
        }
        return [
            "Podium places: \(podiums.firsts) first, \(podiums.seconds) second, "
                + "\(podiums.thirds) third.",
            "Names: \(names.joined(separator: "; ")).",
            "Spellings: \(spellings.joined(separator: ", ")).",
        ] + career.titles.map { "Title: \(title($0))." } + lines.map { "Standing: \($0)." }
    }

    /// "2003-04 men overall (KOR)", with a word where sources disagree.
    static func title(_ title: TitleWon) -> Phrase {
        let won: Phrase = "\(title.season) \(title.standing) (\(title.competitor.nation))"
        return title.isDisputed ? "\(won), disputed by another source" : won
    }
}

extension Career {
    /// "Ahn Hyun-soo / Victor An": every name, spellings aside, the one shown first first.
    public var namesInWords: String {
        let others = forms.map(\.person.name).uniqued { FoldedName($0).key }
            .filter { FoldedName($0).key != FoldedName(name).key }
        return ([name] + others).joined(separator: " / ")
    }
}
