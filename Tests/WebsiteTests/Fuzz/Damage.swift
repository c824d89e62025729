import Racing

/// One thing that can happen to a file on its way.
enum Damage: CaseIterable {
    case flippedBit, strangeByte, lostBytes, cut
    case lostLine, repeatedLine, exchangedLines, movedLine
    case splice, token, manyTokens, number, lineEnds

    /// Damages bytes.
    /// - Parameter other: another file, whose end may be put in.
    func apply(to bytes: inout [UInt8], other: [UInt8], _ dice: inout Lot) {
        guard bytes.count > 2 else { return }
        let place = dice.number(below: bytes.count)
        switch self {
        case .flippedBit: bytes[place] ^= 1 << dice.number(below: 8)
        case .strangeByte: bytes[place] = UInt8(dice.number(below: 256))
        case .lostBytes:
            bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.number(below: 80)))
        case .cut: bytes.removeSubrange(place...)
        case .lostLine: bytes.removeSubrange(Self.line(at: place, in: bytes))
        case .repeatedLine:
            let line = Self.line(at: place, in: bytes)
            let copies = [1, 1, 2, 40][dice.number(below: 4)]
            for _ in 0..<copies { bytes.insert(contentsOf: bytes[line], at: line.lowerBound) }
        case .exchangedLines:
            let lines = [place, dice.number(below: bytes.count)]
                .map { Self.line(at: $0, in: bytes) }.sorted { $0.lowerBound < $1.lowerBound }
            guard lines[0].upperBound <= lines[1].lowerBound else { return }
            let (first, second) = (bytes[lines[0]], bytes[lines[1]])
            bytes.replaceSubrange(lines[1], with: first)
            bytes.replaceSubrange(lines[0], with: second)
        case .movedLine:
            let from = Self.line(at: place, in: bytes)
            let line = Array(bytes[from])
            bytes.removeSubrange(from)
            guard !bytes.isEmpty else { return }
            let to = Self.line(at: dice.number(below: bytes.count), in: bytes).lowerBound
            bytes.insert(contentsOf: line, at: to)
        case .splice:
            guard !other.isEmpty else { return }
            let rest = Self.line(at: dice.number(below: other.count), in: other).lowerBound
            bytes.replaceSubrange(
                Self.line(at: place, in: bytes).lowerBound..., with: other[rest...])
        case .token: bytes.insert(contentsOf: Self.token(&dice), at: place)
        case .manyTokens:
            let token = Self.token(&dice)
            let count = [10, 300, 6000][dice.number(below: 3)]
            bytes.insert(contentsOf: repeatElement(token, count: count).joined(), at: place)
        case .number:
            guard let first = bytes[place...].firstIndex(where: Self.isDigit) else { return }
            let end = bytes[first...].firstIndex { !Self.isDigit($0) } ?? bytes.count
            let number = Self.numbers[dice.number(below: Self.numbers.count)]
            bytes.replaceSubrange(first..<end, with: Array(number.utf8))
        case .lineEnds:
            let end: [UInt8] = [[13, 10], [13], [10, 10]][dice.number(below: 3)]
            bytes = Array(
                bytes.split(separator: 10, omittingEmptySubsequences: false)
                    .joined(separator: end))
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The line around a place, with its end.
    private static func line(at place: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
        return start..<end
    }

    private static func token(_ dice: inout Lot) -> [UInt8] {
        let list = [words, numbers, signs][dice.number(below: 3)]
        return Array(list[dice.number(below: list.count)].utf8)
    }

    /// Numbers at and beyond the end of what something can be.
    private static let numbers = [
        "0", "-1", "00", "1", "2", "99", "100", "255", "4096", "65536", "100000", "1000000",
        "2147483648", "999999999", "4294967296", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "99999999999999999999", "0.005", "-0.01", "1e309", "0x10", "½", "٣",
        "2003", "1899", "9999", "2024-02-30", "0000-00-00",
    ]

    /// What the grammars of the formats are made of.
    private static let words = [
        "{|", "|-", "|}", "||", "!!", "rowspan=\"3\" |", "rowspan=\"2147483647\" |",
        "colspan=\"9999\" |", "rowspan=\"0\" colspan=\"-1\" |", "{{flagIOC|KOR}}", "{{", "}}",
        "{{sortname|A|B}}", "[[", "]]", "[[Category:", "<ref>", "</ref>", "<ref name=a/>", "<!--",
        "-->", "<nowiki>", "</nowiki>", "<br />", "<!-- END -->", "''", "'''", "&nbsp;", "&#0;",
        "&#x110000;", "&#xD800;", "== Calendar ==", "=== Men ===", "| 1 | KOR Lee | 100 |",
        "season:", "rulebook:", "- ", "? ", ": ", "&a ", "*a", "<<: *a", "!!binary ", "!!set ",
        "[", "{", "}", ">-\n", "|\n", "---\n", "...\n", "%YAML 9.9\n", "# ", "best 6 of 8",
        "unknown",
        "place=1&", "%00", "%FF", "%", "+", "&=&", "<script>rink", "../", "//", "?after=", "#",
        "Final A", "Heats", "ADV", "QA", "PEN", "DNS", "men", "relay", "KOR", "XXX",
    ]

    /// Characters that are more, or less, than they look.
    private static let signs = [
        "\0", "\r\n", "\n", "\r", "\t", "\"", "\"\"", ",", ",,,,", ";", "'", "\u{FEFF}", "\u{301}",
        "\u{202E}", "\u{200D}", "\u{2028}", "\u{85}", "\u{B}", "\u{7F}", "\u{1B}[31m", "–", "=",
        "==", "|", "  ", "\u{A0}", "👩‍👩‍👧‍👦", "ﬁ", "İ", "ß", "Ǆ", "\u{10FFFF}", "e\u{301}\u{323}",
    ]
}
