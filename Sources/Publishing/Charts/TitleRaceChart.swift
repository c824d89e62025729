public import Phrases
public import RaceOffice
import RecordBook
public import Scoring
public import ShortTrack

/// The race for a title as a line chart in SVG: one line a competitor, one step an event.
///
/// A line shows what is known at least; unknown results can only add to it. Where more was published
/// than is known, a step at its end leads there.
public struct TitleRaceChart: Sendable {
    private let race: TitleRace
    private let names: [Phrase]
    /// The published total of each line, where it is more than is known.
    private let published: [Points?]
    private let labels: [Phrase]
    private static let width = 720.0
    private static let height = 368.0
    private static let left = 84.0
    private static let right = 184.0
    private static let top = 12.0
    private static let bottom = 104.0

    /// Sets up a chart with the names of its season.
    /// - Parameter totals: the published totals.
    public init(
        _ race: TitleRace, in season: SeasonView, published totals: [Competitor: Points] = [:]
    ) {
        self.race = race
        published = race.lines.map { line in
            totals[line.competitor].flatMap { total in
                total > line.end ? total : nil
            }
        }
        names = race.lines.map { season.naming($0.competitor) }
        let isOneCategory = Set(race.events.map(\.id.category)).count == 1
        let isOneDistance = Set(race.events.map(\.id.distance)).count == 1
        labels = race.events.map { event in
            let stop = season.record[event.id.competition]?.competition
            return Self.label(
                event.id, at: stop?.title ?? event.id.competition.slug,
                hasCategory: !isOneCategory, hasDistance: !isOneDistance)
        }
    }

    /// The chart in words, for those who do not see it.
    private func text(_ words: (Phrase) -> String) -> String {
        race.lines.enumerated()
            .map { index, line in
                "\(words(names[index])): \(line.totals.map { "\($0)" }.joined(separator: ", "))"
                    + (published[index].map { "; " + words("published \($0)") } ?? "")
            }
            .joined(separator: ". ")
    }

    /// Which line is whose, with the total it ends at; lines are numbered by their class.
    public var legend: [(line: Int, name: Phrase, total: String)] {
        zip(names, race.lines).enumerated().map { index, own in
            (
                index % 6 + 1, own.0,
                published[index].map { "\($0)" } ?? own.1.totals.last.map { "\($0)" } ?? ""
            )
        }
    }

    /// The SVG element; colours come from the page's stylesheet by class `line-1` to `line-6`.
    /// - Parameter words: says a phrase in the language of the page.
    public func svg(_ words: (Phrase) -> String = \.description) -> String {
        let most = Double(
            (race.lines.flatMap(\.totals).map(\.lowest) + published.compactMap(\.self))
                .map(\.hundredths).max() ?? 100)
        let peak = max(100, most)
        func x(_ index: Int) -> Double {
            let steps = Double(max(1, race.events.count))
            return Self.left + (Self.width - Self.left - Self.right) * Double(index) / steps
        }
        func y(_ points: Points) -> Double {
            let share = Double(points.hundredths) / peak
            return Self.top + (Self.height - Self.top - Self.bottom) * (1 - min(1, share))
        }
        var parts = [
            SVG.start(
                width: Self.width, height: Self.height,
                title: ("race-title", words("Title race, \(race.standing)")),
                words: ("race-text", text(words)))
        ]
        parts += gridSteps(upTo: peak).map { step in
            SVG.gridLine(
                at: y(Points(hundredths: step)), from: Self.left, to: Self.width - Self.right,
                label: "\(step / 100)", gap: 6)
        }
        for (index, label) in labels.enumerated() {
            let place = SVG.number(x(index + 1))
            let base = SVG.number(Self.height - Self.bottom + 10)
            parts.append(
                "<text class=\"tick\" transform=\"translate(\(place) \(base)) rotate(-40)\" "
                    + "text-anchor=\"end\">\(XMLElement.escaped(words(label)))</text>")
        }
        for (index, line) in race.lines.enumerated() {
            let points = ([TotalRange.zero] + line.totals).enumerated()
                .map { "\(SVG.number(x($0))),\(SVG.number(y($1.lowest)))" }.joined(separator: " ")
            parts.append("<polyline class=\"\(SVG.colour(index))\" points=\"\(points)\"/>")
            if let total = published[index] {
                let (right, from, to) = (
                    x(race.events.count), SVG.number(y(line.end)),
                    SVG.number(y(total))
                )
                let (at, begin, end) = (
                    SVG.number(right), SVG.number(right - 5), SVG.number(right + 5)
                )
                parts.append(
                    "<polyline class=\"\(SVG.colour(index)) end\" "
                        + "points=\"\(at),\(from) \(at),\(to) \(begin),\(to) \(end),\(to)\"/>")
            }
        }
        let ends = SVG.spread(
            zip(published, race.lines).map { y($0 ?? $1.end) })
        parts += ends.enumerated().map { index, height in
            SVG.name(words(names[index]), index, x: x(race.events.count) + 8, y: height)
        }
        return parts.joined() + "</svg>"
    }

    /// "Montréal 1", with what tells the events of the chart apart: "Montréal 1 men 1500 (2)".
    private static func label(
        _ event: EventID, at stop: String, hasCategory: Bool, hasDistance: Bool
    ) -> Phrase {
        let number = event.occurrence.number.map { "(\("\($0)"))" as Phrase }
        let what: Phrase =
            event.distance.isRelay ? StandingID.Scope.relay.phrase : "\("\(event.distance.metres)")"
        return [
            Phrase(verbatim: stop), hasCategory ? event.category.phrase : nil,
            hasDistance ? what : nil, number,
        ].compactMap(\.self).joined(separator: " ")
    }

    private func gridSteps(upTo peak: Double) -> [Int] {
        let rough = peak / 4
        let step =
            [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000, 10000]
            .map { $0 * 100 }.first { Double($0) >= rough } ?? Int(peak)
        return Array(stride(from: 0, through: Int(peak), by: step))
    }
}

extension TitleRace.Line {
    /// What is known at least at the end.
    fileprivate var end: Points { totals.last?.lowest ?? .zero }
}
