import Mustache
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// A form that limits what a page shows; it works by loading the page again.
struct FilterModel: MustacheParent {
    /// A choice among values.
    struct Choice {
        let name: String
        let title: Phrase
        /// Values with what is shown for them.
        let options: [(value: String, title: Phrase)]
        let chosen: String?

        var content: [String: Any] {
            [
                "name": name, "title": title,
                "options": options.map { option -> [String: Any] in
                    [
                        "value": option.value, "title": option.title,
                        "isChosen": option.value == chosen,
                    ]
                },
            ]
        }
    }

    /// The words searched for; no field to search with when missing.
    var search: String?
    let choices: [Choice]
    /// The page without any limit.
    let plainPath: String

    var isLimited: Bool {
        search?.isEmpty == false || choices.contains { $0.chosen != nil }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "hasSearch": search != nil
        case "search": search ?? ""
        case "choices": choices.map(\.content)
        case "plainPath": plainPath
        case "isLimited": isLimited
        default: nil
        }
    }
}

extension FilterModel.Choice {
    static func category(
        _ chosen: Category?, among categories: some Sequence<Category> = Category.allCases
    ) -> Self {
        Self(
            name: "category", title: "Category",
            options: Set(categories).sorted().map { ($0.rawValue, $0.title) },
            chosen: chosen?.rawValue)
    }

    static func distance(
        _ chosen: StandingID.Scope?, among scopes: some Sequence<StandingID.Scope>
    ) -> Self {
        Self(
            name: "distance", title: "Distance",
            options: Set(scopes).sorted().map { ($0.word, $0.phrase) },
            chosen: chosen?.word)
    }

    static func nation(_ chosen: Nation?, among nations: some Sequence<Nation>) -> Self {
        Self(
            name: "nation", title: "Nation",
            options: Set(nations).sorted().map { ($0.code, "\($0.code) \($0.phrase)") },
            chosen: chosen?.code)
    }

    static func stop(_ chosen: Int?, in season: SeasonRecord) -> Self {
        Self(
            name: "stage", title: "Stop",
            options: season.competitions.map { ("\($0.stage)", "\($0.stage) \($0.title)") },
            chosen: chosen.map { "\($0)" })
    }

    static func stop(_ chosen: Int?, upTo last: Int) -> Self {
        Self(
            name: "stage", title: "Stop",
            options: (0..<last).map { ("\($0 + 1)", "\($0 + 1)") },
            chosen: chosen.map { "\($0)" })
    }

    static func season(_ chosen: SeasonID?, among seasons: some Sequence<SeasonID>) -> Self {
        Self(
            name: "season", title: "Season",
            options: Set(seasons).sorted(by: >).map { ("\($0)", "\($0)") },
            chosen: chosen?.description)
    }
}

extension Almanac {
    /// The choices that make a filter.
    func choices(_ filter: Filter, hasNation: Bool) -> [FilterModel.Choice] {
        let nations = places.map(\.competitor.nation) + titles.map(\.competitor.nation)
        return (hasNation ? [.nation(filter.nation, among: nations)] : []) + [
            .season(filter.season, among: places.map(\.season) + titles.map(\.season)),
            .category(filter.category),
            .distance(filter.distance, among: places.lazy.map(\.event.id.standing.scope)),
            .stop(filter.stage, upTo: places.lazy.compactMap(\.stage).max() ?? 0),
        ]
    }
}

extension SeasonView {
    /// The choices that make a filter of a season's events.
    func choices(_ filter: Filter) -> [FilterModel.Choice] {
        [
            .category(filter.category, among: record.events.map(\.event.id.category)),
            .distance(filter.distance, among: record.events.map(\.event.id.standing.scope)),
            .nation(
                filter.nation,
                among: record.events.flatMap { podium(of: $0).map(\.competitor.nation) }),
            .stop(filter.stage, in: record),
        ]
    }
}
