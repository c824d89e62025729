import FoundationEssentials
import Logging
import Publishing
import RaceOffice
import ShortTrack
import Website

/// The folder shared with the photo finish camera's computer: start lists go out, races come in.
actor LynxFolder {
    /// What tells a file that changed from one that did not.
    private struct Stamp: Hashable {
        let size: UInt64
        let modified: Date
    }

    /// A file that was refused, and the records it was refused by.
    private struct Refused {
        let stamp: Stamp
        let sequence: Int
        let words: String
    }

    private let path: String
    private let intake: PhotoFinishIntake
    private let log: Logger
    private let noticeboard: RefusedFiles
    private var lastLook: [String: Stamp] = [:]
    private var taken: [String: Stamp] = [:]
    private var refused: [String: Refused] = [:]
    private var written: Int?
    private var trouble: String?

    /// - Parameter noticeboard: where the office sees what was refused.
    init(
        path: String, stop: CompetitionID, office: Office, log: Logger, noticeboard: RefusedFiles
    ) {
        self.path = path
        self.log = log
        self.noticeboard = noticeboard
        intake = PhotoFinishIntake(office: office, stop: stop, operator: .photoFinish)
    }

    /// Looks once a second, until it is cancelled.
    func watch() async {
        while !Task.isCancelled {
            do {
                try await writeStartLists()
                try await takeFiles()
                trouble = nil
            } catch {
                // Said once: a stick that was pulled out stays out for a while.
                if trouble != "\(error)" {
                    log.error("the folder of FinishLynx fails", metadata: ["error": "\(error)"])
                }
                trouble = "\(error)"
            }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Writes the files that changed, after the records have.
    private func writeStartLists() async throws {
        let state = await intake.office.state
        guard written != state.sequence, let season = state.season(intake.stop.season) else {
            return
        }
        let names = try Self.write(LynxFiles(stop: intake.stop, season: season), into: path)
        written = state.sequence
        if !names.isEmpty {
            log.info("start lists written", metadata: ["files": "\(names.joined(separator: ", "))"])
        }
    }

    /// Takes in the files that are new and no longer grow, in the order they were saved.
    private func takeFiles() async throws {
        let look = try Self.stamps(in: path)
        let steady = look.filter { lastLook[$0.key] == $0.value && taken[$0.key] != $0.value }
        lastLook = look
        // A file that is gone is nobody's trouble any more.
        refused = refused.filter { look[$0.key] != nil }
        defer { noticeboard.note(refused.mapValues(\.words), of: intake.stop) }
        let sequence = await intake.office.state.sequence
        let due = steady.filter { name, stamp in
            refused[name]?.stamp != stamp || refused[name]?.sequence != sequence
        }
        for (name, stamp) in due.sorted(by: {
            ($0.value.modified, $0.key) < ($1.value.modified, $1.key)
        }) {
            switch await intake.take(try InputFiles.bytes(at: "\(path)/\(name)"), from: name) {
            case .taken(let words, _):
                taken[name] = stamp
                refused[name] = nil
                log.info("\(words)")
            case .refused(let words):
                if refused[name]?.words != words { log.warning("\(words)") }
                refused[name] = Refused(stamp: stamp, sequence: sequence, words: words)
            case .failed(let words):
                log.error("\(words)")
            }
        }
    }

    private static func stamps(in path: String) throws -> [String: Stamp] {
        let manager = FileManager.default
        let names: [String]
        do {
            names = try manager.contentsOfDirectory(atPath: path)
        } catch {
            throw Trouble.unreadable("The folder \"\(path)\" cannot be read.")
        }
        var stamps: [String: Stamp] = [:]
        for name in names where name.lowercased().hasSuffix(".lif") && !name.hasPrefix(".") {
            // A file may be gone again since the folder was listed.
            let attributes = try? manager.attributesOfItem(atPath: "\(path)/\(name)")
            guard let attributes, let size = attributes[.size] as? UInt64,
                let modified = attributes[.modificationDate] as? Date
            else { continue }
            stamps[name] = Stamp(size: size, modified: modified)
        }
        return stamps
    }

    /// Writes the files that are not there as they should be, each in one step.
    /// - Returns: the names of those written.
    static func write(_ files: LynxFiles, into path: String) throws -> [String] {
        try files.byName.filter { name, text in
            let place = URL(filePath: "\(path)/\(name)")
            let data = Data(text.utf8)
            guard (try? Data(contentsOf: place)) != data else { return false }
            do {
                try data.write(to: place, options: .atomic)
            } catch {
                throw Trouble.output(
                    "\"\(path)/\(name)\" cannot be written. Is the folder there, is there room, "
                        + "and may this user?")
            }
            return true
        }
        .map(\.name)
    }
}
