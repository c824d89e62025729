/// How charts are written.
enum SVG {
    /// A length, to the tenth.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// A text as content or in an attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
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
