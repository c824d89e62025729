import FoundationEssentials

/// A folder that files are written into, made where it is missing.
struct OutputFolder {
    let path: String

    /// Writes a file as a whole, or says why it cannot be.
    func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

    /// Writes a file as a whole, or says why it cannot be.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let file = "\(path)/\(name)"
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path), withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw Trouble.output("\"\(file)\" cannot be written. Is there room, and may this user?")
        }
    }
}
