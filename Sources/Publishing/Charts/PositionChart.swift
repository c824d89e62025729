public import Phrases
public import RaceOffice
public import Racing
public import ShortTrack

/// A race as a line chart in SVG: the place of everybody at every crossing of the finish line.
///
/// A line ends where a skater's last lap was taken; the table of laps says the same in numbers.
public struct PositionChart: Sendable {
    private let chart: LapChart
    private let names: [Phrase]
    private let slug: String
    private let title: Phrase
    private static let width = 720.0
    private static let left = 30.0
    private static let right = 184.0
    private static let top = 16.0
    private static let step = 26.0
    private static let bottom = 26.0

    /// Sets up the chart of a race with the names of its season.
    public init(_ chart: LapChart, of race: RaceID, in season: SeasonView) {
        self.chart = chart
        names = chart.lines.map { season.naming($0.competitor) }
        slug = race.slug
        title = "\(race.phrase), place at each crossing of the finish line"
    }

    /// The chart in words, for those who do not see it.
    private func text(_ words: (Phrase) -> String) -> String {
        zip(names.map(words), chart.lines)
            .map { name, line in
                "\(name): \(line.crossings.map { "\($0.place)" }.joined(separator: ", "))"
            }
            .joined(separator: ". ")
    }

    /// The SVG element; colours come from the page's stylesheet by class `line-1` to `line-6`.
    /// - Parameter words: says a phrase in the language of the page.
    public func svg(_ words: (Phrase) -> String = \.description) -> String {
        let places = max(1, chart.lines.count)
        let crossings = max(chart.expected, chart.lines.map(\.crossings.count).max() ?? 0)
        let height = Self.top + Self.step * Double(places - 1) + Self.bottom
        func x(_ crossing: Int) -> Double {
            let steps = Double(max(1, crossings - 1))
            return Self.left + (Self.width - Self.left - Self.right) * Double(crossing) / steps
        }
        func y(_ place: Int) -> Double { Self.top + Self.step * Double(place - 1) }
        var parts = [
            SVG.start(
                width: Self.width, height: height, title: ("places-\(slug)", words(title)),
                words: ("places-text-\(slug)", text(words)))
        ]
        parts += (1...places).map { place in
            SVG.gridLine(
                at: y(place), from: Self.left, to: Self.width - Self.right, label: "\(place)",
                gap: 10)
        }
        // In a relay not every crossing has room for its number.
        for crossing in stride(from: 0, to: crossings, by: crossings > 20 ? 5 : 1) {
            parts.append(
                "<text class=\"tick\" x=\"\(SVG.number(x(crossing)))\" "
                    + "y=\"\(SVG.number(height - 6))\" text-anchor=\"middle\">\(crossing + 1)</text>"
            )
        }
        let ends = SVG.spread(chart.lines.map { y($0.crossings.last?.place ?? places) })
        for (index, line) in chart.lines.enumerated() where !line.crossings.isEmpty {
            let points = line.crossings.enumerated()
                .map { "\(SVG.number(x($0))),\(SVG.number(y($1.place)))" }
            // Whose last lap was the first has no way, only a point on it.
            let way = (points.count == 1 ? points + points : points).joined(separator: " ")
            parts.append(
                "<polyline class=\"\(SVG.colour(index))\" stroke-linecap=\"round\" "
                    + "points=\"\(way)\"/>"
                    + SVG.name(words(names[index]), index, x: x(crossings - 1) + 8, y: ends[index]))
        }
        return parts.joined() + "</svg>"
    }
}
