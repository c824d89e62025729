import Phrases
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// What was skated where and when, and who won what.
extension Dataset {
    static func seasons(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "seasons", "A season.",
            [
                .init("season", "the season"), .init("title", "its title, as published"),
                .init("state", "held or cancelled, where a source says"),
                .init("rulebook", "the rulebook in force, where there is one"),
            ],
            seasons.map { season in
                [
                    .text("\(season.record.id)"), .text(season.title),
                    .words(season.record.state?.value.rawValue), .words(season.rules?.id),
                ]
            })
    }

    static func competitions(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "competitions", "A stop of a season.",
            [
                .init("season", "the season"), .init("competition", "the stop within the season"),
                .init("stage", "its number in the calendar", isNumeric: true),
                .init("place", "the city"), .init("nation", "the nation's code"),
                .init("venue", "the rink"),
            ],
            seasons.flatMap { season in
                season.record.competitions.map { stop in
                    [
                        .text("\(season.record.id)"), .text(stop.id.slug),
                        stop.stage > 0 ? .number(stop.stage) : .empty, .text(stop.place),
                        .words(stop.nation?.code), .words(stop.venue),
                    ]
                }
            })
    }

    static func events(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "events", "An event of a stop.",
            event + [
                .init("category", "men, women or mixed"),
                .init("distance", "metres", isNumeric: true),
                .init("relay", "1 for a relay, else 0", isNumeric: true),
                .init(
                    "occurrence", "which running of a distance raced twice; empty for one",
                    isNumeric: true),
                .init("date", "the day it is decided"),
                .init("number", "its running number in the calendar", isNumeric: true),
            ],
            seasons.flatMap { season in
                season.record.events.map { event in
                    let id = event.event.id
                    return cells(id) + [
                        .text(id.category.rawValue), .number(id.distance.metres),
                        .number(id.distance.isRelay ? 1 : 0),
                        .number(orEmpty: id.occurrence.number),
                        .text("\(event.event.date)"),
                        event.event.number > 0 ? .number(event.event.number) : .empty,
                    ]
                }
            })
    }

    static func placings(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "placings", "A place in an event, as it stands after corrections.",
            event + [.init("rank", "the place", isNumeric: true)] + competitor + [
                .init(
                    "least", "the points of the place by the rulebook, at least", isNumeric: true),
                .init("most", "the same, at most", isNumeric: true),
            ],
            seasons.flatMap { season in
                season.record.events.flatMap { event in
                    season.places(of: event).map { line in
                        cells(event.event.id) + [.number(orEmpty: line.rank)]
                            + cells(line.competitor, in: season)
                            + [line.award?.lowest, line.award?.highest]
                            .map { $0.map(Cell.points) ?? .empty }
                    }
                }
            })
    }

    static func titles(_ almanac: Almanac, in seasons: [SeasonView]) -> Sheet {
        let views = Dictionary(
            seasons.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Sheet(
            "titles", "A table of a season that somebody won.",
            [.init("season", "the season"), .init("standing", "the table")] + competitor + [
                .init("disputed", "1 where another source names somebody else", isNumeric: true)
            ],
            almanac.titles.compactMap { title in
                views[title.season].map { season in
                    [.text("\(title.season)"), .text(title.standing.slug)]
                        + cells(title.competitor, in: season)
                        + [.number(title.isDisputed ? 1 : 0)]
                }
            })
    }

    static func people(_ people: People, _ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "people", "A name a skater was printed under.",
            [
                .init("person", "the skater"), .init("name", "the name"),
                .init("nation", "the nation's code skated for"),
                .init("since", "the first day it was printed"),
            ],
            people.all.flatMap { person in
                people.printedForms(of: person).map { form in
                    [
                        .text("\(person)"), .text(form.person.name),
                        .text(form.person.nation.code), .words(form.since.map { "\($0)" }),
                    ]
                }
            })
    }
}
