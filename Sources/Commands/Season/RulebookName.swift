import Publishing
import RaceOffice
import Reading
import RecordBook
import Rulebook
import ShortTrack

/// A rulebook as named on the command line: a season of the database, a folder of the archive, or
/// a file.
struct RulebookName {
    private let name: String
    private let archived: String
    private let options: SeasonOptions?

    /// - Parameter options: the database to look in; only files where it is missing.
    init(_ name: String, archive: String, options: SeasonOptions? = nil) {
        self.name = name
        archived = "\(archive)/\(name)/rulebook.yaml"
        self.options = options
    }

    /// The rulebook.
    func rules() async throws -> Rules {
        if name.hasSuffix(".yaml") { return try read(name) }
        if let rules = try await season()?.rules { return rules }
        guard InputFiles.exists(archived) else {
            throw Trouble.unknown(
                "There is no rulebook \"\(name)\": "
                    + (options.map { "none in force in \($0.database.path), " } ?? "")
                    + "no \(archived), no file that ends in .yaml.")
        }
        return try read(archived)
    }

    private func season() async throws -> SeasonView? {
        guard let options, InputFiles.exists(options.database.path), let id = SeasonID(name) else {
            return nil
        }
        return try await House.read(options.database.path).season(id, asOf: options.asOf)
    }

    private func read(_ path: String) throws -> Rules {
        let file = Reader.read(
            try InputFiles.bytes(at: path), name: path, actor: Operator.commandLine.name,
            on: House.now().date)
        for finding in file.findings { Terminal.complain(finding.sentence) }
        guard case .rulebook(let rules)? = file.drafts.first?.body else {
            throw Trouble.unreadable("\(path) is no rulebook that can be played by.")
        }
        return rules
    }
}
