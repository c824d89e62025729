import FoundationEssentials

/// Files named on the command line.
enum InputFiles {
    /// Files that lie in one folder, in the order in which they build on each other: set-up, page,
    /// their rulebook, tables.
    struct Group {
        let files: [String]
        /// Whether the folder or the file was named, and not one above.
        var isNamed = true
    }

    /// The files a path stands for: itself, or those of all folders below it, then its own, which
    /// are about all of them.
    static func groups(at path: String) throws -> [Group] {
        guard try isFolder(path) else { return [Group(files: [path])] }
        let contents = try contents(of: path)
        let below = try contents.folders.flatMap(filesBelow)
        let groups = (below + [Group(files: contents.files)]).filter { !$0.files.isEmpty }
        guard !groups.isEmpty else {
            throw Trouble.unreadable(
                "The folder \"\(path)\" holds no page (.txt, .wiki), rulebook or set-up "
                    + "(.yaml) or table (.csv).")
        }
        return groups
    }

    private static func filesBelow(_ path: String) throws -> [Group] {
        let contents = try contents(of: path)
        return try contents.folders.flatMap(filesBelow)
            + [Group(files: contents.files, isNamed: false)]
    }

    private static func isFolder(_ path: String) throws -> Bool {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Trouble.unreadable("There is no file or folder \"\(path)\".")
        }
        return isFolder
    }

    /// The readable files of a folder and the folders in it.
    private static func contents(of path: String) throws -> (files: [String], folders: [String]) {
        let order = ["season.yaml", "page.txt", "rulebook.yaml"]
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted {
            (order.firstIndex(of: $0) ?? order.count, $0)
                < (order.firstIndex(of: $1) ?? order.count, $1)
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        let paths = names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
        return (
            paths.filter { path in
                [".yaml", ".yml", ".txt", ".wiki", ".wikitext", ".mediawiki", ".csv"]
                    .contains { path.hasSuffix($0) }
            },
            try paths.filter(isFolder)
        )
    }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// What a file or pipe holds.
    static func bytes(at path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path) { piece in
            bytes += piece
            return true
        }
        return bytes
    }
}
