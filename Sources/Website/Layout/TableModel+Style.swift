import Phrases

extension TableModel {
    /// How a column of words is set.
    enum Style: String {
        /// Sentences, which take what room there is.
        case words
        /// A season or a date, which is never broken at its hyphen.
        case short
    }

    /// How each column is set, by what stands in it.
    var styles: [Style?] {
        columns.indices.map { column in
            let texts = rows.map { row in
                if case .text(let text) = row[column].kind {
                    text.renderText
                } else {
                    nil as String?
                }
            }
            if texts.contains(where: { $0.map(Self.isSentence) ?? false }) { return .words }
            return texts.allSatisfy { $0.map { $0.utf8.count <= 12 } ?? false } ? .short : nil
        }
    }

    private static func isSentence(_ text: String) -> Bool {
        text.split(separator: " ").count { $0.first?.isLetter == true } > 8
    }
}
