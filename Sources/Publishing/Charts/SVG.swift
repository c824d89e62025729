/// How charts are written.
enum SVG {
    /// A length, to the tenth.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// Begins a chart with what it shows, in a title and in words.
    static func start(
        width: Double, height: Double, title: (id: String, text: String),
        words: (id: String, text: String)
    ) -> String {
        "<svg class=\"chart\" viewBox=\"0 0 \(number(width)) \(number(height))\" "
            + "role=\"img\" aria-labelledby=\"\(title.id) \(words.id)\">"
            + "<title id=\"\(title.id)\">\(XMLElement.escaped(title.text))</title>"
            + "<desc id=\"\(words.id)\">\(XMLElement.escaped(words.text))</desc>"
    }

    /// A line across the chart, and before it what it stands for.
    static func gridLine(
        at height: Double, from left: Double, to right: Double, label: String, gap: Double
    ) -> String {
        let height = number(height)
        return "<line class=\"grid\" x1=\"\(number(left))\" y1=\"\(height)\" "
            + "x2=\"\(number(right))\" y2=\"\(height)\"/>"
            + "<text class=\"tick\" x=\"\(number(left - gap))\" y=\"\(height)\" "
            + "text-anchor=\"end\" dominant-baseline=\"middle\">\(label)</text>"
    }

    /// The class of a line and its name, which the stylesheet gives one of six colours.
    static func colour(_ index: Int) -> String { "line-\(index % 6 + 1)" }

    /// The name at the end of a line.
    static func name(_ name: String, _ index: Int, x: Double, y: Double) -> String {
        "<text class=\"name \(colour(index))\" x=\"\(number(x))\" y=\"\(number(y))\" "
            + "dominant-baseline=\"middle\">\(XMLElement.escaped(name))</text>"
    }

    /// Heights of labels for lines that end at some heights, pushed apart where lines are close.
    static func spread(_ heights: [Double], by distance: Double = 15) -> [Double] {
        var result = heights
        var last = -Double.infinity
        for (index, height) in heights.enumerated().sorted(by: { $0.element < $1.element }) {
            last = max(height, last + distance)
            result[index] = last
        }
        return result
    }
}
