import Foundation

/// Something that comes in from outside: what it is called and its bytes.
struct Specimen {
    let name: String
    var bytes: [UInt8]

    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init(name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    /// A file of the repository, by its path.
    init(file path: String) throws {
        name = path
        bytes = Array(try Data(contentsOf: Self.repository.appending(path: path)))
    }

    /// The files below a folder of the repository with one of some endings.
    static func files(below folder: String, _ endings: String...) throws -> [Specimen] {
        let paths = FileManager.default.enumerator(
            atPath: repository.appending(path: folder).path())
        return try (paths?.compactMap { $0 as? String } ?? [])
            .filter { path in endings.contains { path.hasSuffix($0) } }
            .sorted().map { try Specimen(file: "\(folder)/\($0)") }
    }

    /// What it is called without its folders.
    var lastName: String { String(name.split(separator: "/").last ?? "") }
    /// The number of its lines.
    var lines: Int { bytes.count { $0 == 10 } + 1 }
}
