import Foundation

/// The files of this repository, as the tests look at them.
enum Repository {
    /// One file: where it is, from the root of the repository, and its lines.
    struct File {
        let path: String
        let lines: [String]

        /// Its lines with their numbers from 1, without those that are only a comment.
        var code: [(number: Int, text: String)] {
            lines.enumerated().map { ($0 + 1, $1) }
                .filter { !$0.1.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        }

        /// `Placings+Ranks` of `Sources/ShortTrack/Racing/Placings+Ranks.swift`.
        var name: String {
            URL(filePath: path).deletingPathExtension().lastPathComponent
        }
    }

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file by its path, missing where there is none or where it is not text.
    static func file(_ path: String) -> File? {
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        else { return nil }
        return File(
            path: path,
            lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    /// The paths below a folder that git would keep, in order; all of them for "".
    static func paths(under folder: String) -> [String] {
        let base = root.path(percentEncoded: false)
        let skipped: Set = [".git", ".build", ".swiftpm", "__pycache__", "Package.resolved"]
        var paths: [String] = []
        func walk(_ folder: String) {
            let entries =
                (try? FileManager.default.contentsOfDirectory(atPath: base + folder)) ?? []
            for entry in entries.sorted()
            where !skipped.contains(entry) && !entry.contains(".sqlite") {
                let path = folder.isEmpty ? entry : folder + "/" + entry
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: base + path, isDirectory: &isFolder)
                if isFolder.boolValue { walk(path) } else { paths.append(path) }
            }
        }
        walk(folder)
        return paths
    }

    /// The Swift files below a folder.
    static func swiftFiles(under folder: String) -> [File] {
        paths(under: folder).filter { $0.hasSuffix(".swift") }.compactMap(file)
    }
}
