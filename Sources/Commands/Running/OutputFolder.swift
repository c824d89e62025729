import FoundationEssentials

/// A folder that files are written into, made where it is missing.
struct OutputFolder {
    let path: String

    /// Writes a file as a whole, or says why it cannot be.
    func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

    /// Writes a file as a whole, or says why it cannot be.
    /// - Parameter name: its name, or its path within the folder.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        guard !path.isEmpty else { throw Trouble.output("Name the folder the files go into.") }
        let file = URL(filePath: "\(path)/\(name)")
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw Trouble.output(
                "\"\(path)/\(name)\" cannot be written. Is there room, and may this user?")
        }
    }
}
