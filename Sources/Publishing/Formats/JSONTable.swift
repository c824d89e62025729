import FoundationEssentials
import Phrases
import ShortTrack

/// A table as JSON: title, rows as objects by column key, notes.
///
/// Points are numbers; an empty cell is null.
public enum JSONTable {
    private struct Document: Encodable {
        let title: Phrase
        let rows: [Row]
        let notes: [Phrase]
    }

    private struct Row: Encodable {
        let cells: [(String, Cell)]

        struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            for (name, cell) in cells {
                let key = Key(stringValue: name)
                switch cell {
                case .empty: try container.encodeNil(forKey: key)
                case .text(let text): try container.encode(text, forKey: key)
                case .number(let number): try container.encode(number, forKey: key)
                case .points(let points):
                    if points.hundredths.isMultiple(of: 100) {
                        try container.encode(points.hundredths / 100, forKey: key)
                    } else {
                        try container.encode(Double(points.hundredths) / 100, forKey: key)
                    }
                }
            }
        }
    }

    /// Writes a table.
    public static func write(_ table: Table) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = Document(
            title: table.title,
            rows: table.rows.map { Row(cells: Array(zip(table.columns.map(\.key), $0))) },
            notes: table.notes)
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}
