import FoundationEssentials

/// Files named on the command line.
enum InputFiles {
    /// The files a path stands for: itself, or the readable files of a folder in the order in
    /// which they build on each other: set-up, page, their rulebook, tables.
    static func files(at path: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Trouble.unreadable("There is no file or folder \"\(path)\".")
        }
        guard isFolder else { return [path] }
        let order = ["season.yaml", "page.txt", "rulebook.yaml"]
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") || $0.hasSuffix(".csv") }
            .sorted { first, second in
                (order.firstIndex(of: first) ?? order.count, first)
                    < (order.firstIndex(of: second) ?? order.count, second)
            }
        guard !names.isEmpty else {
            throw Trouble.unreadable(
                "The folder \"\(path)\" holds no page (.txt), rulebook or set-up (.yaml) or "
                    + "table (.csv).")
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        return names.map { "\(folder)/\($0)" }
    }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// What a file holds.
    static func bytes(at path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Trouble.unreadable(
                "\"\(path)\" cannot be read. Is it a file, and may this user read it?")
        }
    }
}
