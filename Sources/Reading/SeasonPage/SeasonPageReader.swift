import RecordBook
import ShortTrack

struct SeasonPageReader {
    let text: SourceText
    init(_ text: SourceText, actor: String, findings: Findings) { self.text = text }
    mutating func read() -> ReadFile {
        ReadFile(name: text.file, format: .seasonPage, drafts: [], findings: [])
    }
}
