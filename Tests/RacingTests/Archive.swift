import Foundation
import Reading
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// The rulebooks of the archive.
enum Archive {
    /// Every folder with a rulebook.
    static let names: [String] = {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return folders.sorted().filter { name in
            FileManager.default.fileExists(
                atPath: folder.appending(path: "\(name)/rulebook.yaml").path)
        }
    }()

    private static let folder = URL(filePath: #filePath)
        .appending(path: "../../../archive").standardized

    /// The rules of a season.
    static func rules(_ name: String) throws -> Rules {
        let path = "\(name)/rulebook.yaml"
        let file = Reader.read(
            [UInt8](try Data(contentsOf: folder.appending(path: path))), name: path,
            actor: "recorder", on: try #require(CalendarDate("2026-11-21")))
        guard case .rulebook(let rules)? = file.drafts.first?.body else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return rules
    }
}
