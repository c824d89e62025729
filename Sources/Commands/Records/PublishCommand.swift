import ArgumentParser
import FoundationEssentials
import Phrases
import RaceOffice
import Website

/// `rinkside publish DIR`: the public site as files.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the whole public site as files, for any web server or none.",
        discussion: """
            Links lead from file to file: the folder works at any address, and from a disk. Calendars, \
            the map of the site and the feed of corrections name the address of their pages; without \
            one calendars name none, and the two others are left out. \
            Published again, only what changed is written anew, and pages that are gone are taken \
            away. The folder must be new, empty, or one this command has filled.
            """)

    @Argument(help: ArgumentHelp("The folder; made where it is missing.", valueName: "folder"))
    var folder: String
    @Option(
        help: ArgumentHelp(
            """
            Where the folder is reached, such as https://example.org/short-track; RINKSIDE_ADDRESS \
            when missing.
            """, valueName: "url"))
    var address: String?
    @OptionGroup var database: DatabaseOptions

    /// The list of what was written, by which the next publishing knows the folder for its own.
    private static let list = ".rinkside-files"

    func run() async throws {
        let house = try await House.open(database.path, creating: false)
        let state = try await house.state()
        let folder = URL(filePath: folder, directoryHint: .isDirectory)
        let old = try known(in: folder)
        let pages = await StaticSite(
            house.office, address: try Settings.address(address),
            log: House.quietLog)
        Terminal.complain(
            "Writing \(pages.count) files of \(state.seasons.count.counted("season", "seasons")).")
        var written = 0
        var paths: Set<String> = []
        do {
            try await pages.write { file in
                paths.insert(file.path)
                if try Self.write(file, to: folder) { written += 1 }
            }
            let gone = old.subtracting(paths)
            for path in gone { Self.remove(path, from: folder) }
            let names = paths.sorted().joined(separator: "\n") + "\n"
            try Data(names.utf8).write(to: folder.appending(path: Self.list), options: .atomic)
            try Terminal.say(
                "\(paths.count) files in \(self.folder): \(written) written, "
                    + "\(paths.count - written) as they were, \(gone.count) taken away.")
        } catch let error as CocoaError {
            throw Trouble.output(
                "\(error.filePath ?? self.folder) cannot be written: \(error.code). Is the disk "
                    + "full, or the folder somebody else's?")
        }
    }

    /// The files of an earlier publishing.
    private func known(in folder: URL) throws -> Set<String> {
        let path = folder.path
        guard FileManager.default.fileExists(atPath: path) else {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
            } catch {
                throw Trouble.output("The folder \(self.folder) cannot be made.")
            }
            return []
        }
        let list = folder.appending(path: Self.list)
        if let bytes = try? Data(contentsOf: list) {
            return Set(
                String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
        }
        guard let there = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw Trouble.output("\(self.folder) is not a folder that can be read.")
        }
        guard there.isEmpty else {
            throw Trouble.unknown(
                "\(self.folder) holds other files, such as \(there.sorted()[0]). Name a new folder."
            )
        }
        return []
    }

    /// Takes a file away, and the folders that are empty without it.
    private static func remove(_ path: String, from folder: URL) {
        try? FileManager.default.removeItem(at: folder.appending(path: path))
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty {
            let parent = folder.appending(path: parts.joined(separator: "/"))
            guard
                (try? FileManager.default.contentsOfDirectory(atPath: parent.path))?.isEmpty == true
            else { return }
            try? FileManager.default.removeItem(at: parent)
            parts = parts.dropLast()
        }
    }

    /// Writes a file unless it is there as it is.
    private static func write(_ file: StaticSite.File, to folder: URL) throws -> Bool {
        let place = folder.appending(path: file.path)
        if let old = try? Data(contentsOf: place), old.elementsEqual(file.bytes) { return false }
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place, options: .atomic)
        return true
    }
}
