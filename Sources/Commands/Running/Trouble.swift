import RaceOffice
import RecordBook

/// Why a command ended early.
enum Trouble: Error {
    /// Names something that is not there.
    case unknown(String)
    /// The input cannot be read.
    case unreadable(String)
    /// The database failed.
    case store(String)
    /// The output cannot be written.
    case output(String)
    /// The office refused.
    case refused(Refusal)

    init(_ error: LedgerError) { self = .store(error.description) }

    var exitCode: ProcessCode {
        switch self {
        case .unknown: .usage
        case .unreadable: .unreadable
        case .store, .output: .store
        case .refused(.ledger): .store
        case .refused: .usage
        }
    }
}

extension Trouble: CustomStringConvertible {
    var description: String {
        switch self {
        case .unknown(let text), .unreadable(let text), .store(let text), .output(let text): text
        case .refused(let refusal): "\(refusal)"
        }
    }
}
