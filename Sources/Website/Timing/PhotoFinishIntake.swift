import Publishing
public import RaceOffice
import Reading
public import ShortTrack

/// Takes files of the photo finish camera in, one by one, from the watched folder or a browser.
public struct PhotoFinishIntake: Sendable {
    /// How a file went, in words.
    public enum Outcome: Sendable {
        /// It was taken in, or had been before, as a reading of this race.
        case taken(String, RaceID)
        /// It cannot be right; nothing of it was kept.
        case refused(String)
        /// The ledger failed, or somebody was quicker: the file may be tried again.
        case failed(String)
    }

    /// Where readings are kept.
    public let office: Office
    /// The stop whose races the files name by number.
    public let stop: CompetitionID
    private let `operator`: Operator

    /// Opens the intake of a stop.
    public init(office: Office, stop: CompetitionID, operator: Operator) {
        self.office = office
        self.stop = stop
        self.operator = `operator`
    }

    /// Takes in what a file says.
    public func take(_ bytes: [UInt8], from path: String) async -> Outcome {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let numbers = await office.state.timingNumbers(of: stop) else {
            return .refused("\(name): \(stop) has no events in its calendar.")
        }
        let file = PhotoFinishReader.read(bytes, name: name, numbers: numbers)
        guard let photoFinish = file.photoFinish else {
            return .refused(Self.sentences(file.findings))
        }
        do {
            let receipt = try await office.takePhotoFinish(
                photoFinish, from: name, by: `operator`)
            let doubts = file.findings.isEmpty ? "" : "\n" + Self.sentences(file.findings)
            return .taken(
                "\(name): \(photoFinish.title). \(receipt.sentence)\(doubts)", photoFinish.race)
        } catch {
            switch error {
            case .invalid(let findings): return .refused(Self.sentences(findings))
            case .ledger: return .failed("\(name): \(error)")
            default: return .refused("\(name): \(error)")
            }
        }
    }

    private static func sentences(_ findings: [Finding]) -> String {
        findings.map(\.sentence).joined(separator: "\n")
    }
}

extension PhotoFinish {
    /// "men 500 m, Semifinal 2, 5 helmets".
    fileprivate var title: String {
        "\(race.event.category) \(race.event.title), \(race.title), \(rows.count) "
            + (rows.count == 1 ? "helmet" : "helmets")
    }
}

extension PhotoFinishReceipt {
    /// What became of the file.
    fileprivate var sentence: String {
        switch self {
        case .first: "Taken."
        case .replaced: "Taken; what was recorded before is kept."
        case .known: "Nothing new."
        }
    }
}
