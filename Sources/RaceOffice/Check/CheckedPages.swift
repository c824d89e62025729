import Phrases
import RecordBook
import ShortTrack

/// The pages met in a check, each by its title: a copy of one, or the same page in another form,
/// is not a second source.
struct CheckedPages {
    private var files: [String: String] = [:]
    /// The files that have the page of another once more.
    private(set) var repeated: [Finding] = []

    /// Whether a file has a page that was read from another file.
    mutating func isRepeated(_ file: RecordsCheck.File) -> Bool {
        guard let title = file.drafts.first?.source.document else { return false }
        guard let first = files.updateValue(file.name, forKey: title) else { return false }
        files[title] = first
        repeated.append(
            Finding(
                .repeatedStatement, .warning, file: file.name, line: 1, subject: title,
                found: "the page of \(first) again",
                suggestion: "one file of a page; nothing was taken from this one"))
        return true
    }
}
