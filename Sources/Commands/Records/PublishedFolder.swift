import FoundationEssentials
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder the site is published into, and what of it is this command's own.
///
/// A list in it names the files: it is written before the first of them, so that a publishing that
/// ended midway is finished by the next. What is not on it is somebody else's and stays.
struct PublishedFolder {
    private static let list = ".rinkside-files"
    /// Where a file is written before it takes its place as a whole.
    private static let part = ".rinkside-part"

    private let name: String
    private let folder: URL
    /// The files of earlier publishings.
    private let known: Set<String>

    /// - Throws: `Trouble` when it cannot be made or read, or holds what is somebody else's only.
    init(_ name: String) throws {
        self.name = name
        folder = URL(filePath: name, directoryHint: .isDirectory)
        guard FileManager.default.fileExists(atPath: folder.path) else {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
            } catch {
                throw Trouble.output("The folder \(name) cannot be made.")
            }
            known = []
            return
        }
        if let bytes = try? Data(contentsOf: folder.appending(path: Self.list)) {
            let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            if let stray = names.first(where: { $0.split(separator: "/").contains("..") }) {
                throw Trouble.unknown(
                    "\(name)/\(Self.list) names \(stray), which lies outside the folder. Name a new "
                        + "folder.")
            }
            known = Set(names.map(String.init))
            return
        }
        guard let there = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw Trouble.output("\(name) is not a folder that can be read.")
        }
        guard there.isEmpty else {
            throw Trouble.unknown(
                "\(name) holds other files, such as \(there.sorted()[0]). Name a new folder.")
        }
        known = []
    }

    /// Writes a site, and takes away what is no longer of it.
    /// - Returns: how many files were written anew, and how many taken away.
    func fill(with site: StaticSite) async throws -> (written: Int, gone: Int) {
        let paths = site.paths
        let gone = known.subtracting(paths)
        let strange = paths.subtracting(known).sorted()
            .first { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }
        if let strange {
            throw Trouble.unknown(
                "\(name)/\(strange) is somebody else's. Move it away, or name a new folder.")
        }
        var written = 0
        do {
            try write(list: known.union(paths))
            try await site.write { file in
                if try write(file.bytes, to: file.path) { written += 1 }
            }
            for path in gone { remove(path) }
            try write(list: paths)
        } catch let error as CocoaError {
            try? FileManager.default.removeItem(at: folder.appending(path: Self.part))
            let why = error.code == .fileWriteOutOfSpace ? ": the disk is full" : ""
            throw Trouble.output("\(error.filePath ?? name) cannot be written\(why).")
        }
        return (written, gone.count)
    }

    private func write(list: Set<String>) throws {
        _ = try write(
            Array((list.sorted().joined(separator: "\n") + "\n").utf8), to: Self.list)
    }

    /// Writes a file unless it is there as it is.
    private func write(_ bytes: [UInt8], to path: String) throws -> Bool {
        let place = folder.appending(path: path)
        if let old = try? Data(contentsOf: place), old.elementsEqual(bytes) { return false }
        guard isInside(place) else {
            throw Trouble.unknown("\(place.path) leads out of the folder by a link.")
        }
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        let part = folder.appending(path: Self.part)
        try Data(bytes).write(to: part)
        guard rename(part.path, place.path) == 0 else {
            throw Trouble.output(
                "\(place.path) cannot be written. Does somebody else publish into the folder?")
        }
        return true
    }

    /// Whether the folder a file lies in is within this one, wherever links lead.
    private func isInside(_ place: URL) -> Bool {
        let parent = place.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
        let root = folder.resolvingSymlinksInPath().path
        return parent.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }

    /// Takes a file away, and the folders that are empty without it; never what a folder holds.
    private func remove(_ path: String) {
        let place = folder.appending(path: path)
        let kind = try? FileManager.default.attributesOfItem(atPath: place.path)[.type]
        guard kind as? FileAttributeType == .typeRegular, isInside(place) else { return }
        try? FileManager.default.removeItem(at: place)
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
}
