import GRDB
import RecordBook
import ShortTrack

/// Writes appends to the file: those that came while one transaction was written go together into
/// the next, so that twenty operators who save at once wait for the disk twice and not twenty
/// times.
///
/// Each append is still a unit of its own: one that meets a conflict is refused and the others
/// are kept. When the file itself fails, the transaction is undone and none of them is.
actor LedgerWriter {
    private typealias Answer = Result<[StoredStatement], any Error>

    private struct Request {
        let drafts: [WrittenDraft]
        let moment: Timestamp
        let answer: CheckedContinuation<Answer, Never>
    }

    private let file: DatabaseFile
    private var waiting: [Request] = []
    private var isWriting = false

    init(_ file: DatabaseFile) { self.file = file }

    /// Appends drafts; they are on the disk when this returns.
    func append(_ drafts: [WrittenDraft], at moment: Timestamp) async throws -> [StoredStatement] {
        try await withCheckedContinuation { answer in
            waiting.append(Request(drafts: drafts, moment: moment, answer: answer))
            guard !isWriting else { return }
            isWriting = true
            Task { await write() }
        }.get()
    }

    private func write() async {
        while !waiting.isEmpty {
            let requests = waiting
            waiting = []
            let work = requests.map { ($0.drafts, $0.moment) }
            let answers: [Answer]
            do {
                answers = try await file.write { database in
                    var end: LedgerEnd?
                    return try work.map {
                        try Self.append($0, at: $1, behind: &end, to: database)
                    }
                }
            } catch {
                answers = requests.map { _ in .failure(error) }
            }
            for (request, answer) in zip(requests, answers) {
                request.answer.resume(returning: answer)
            }
        }
        isWriting = false
    }

    /// Writes one append behind the others of its transaction.
    /// - Parameter end: the ledger's end behind those; missing before the first.
    /// - Returns: what the ledger has against it, if anything; then none of it is written.
    /// - Throws: what the file has, which undoes the transaction.
    private static func append(
        _ drafts: [WrittenDraft], at moment: Timestamp, behind end: inout LedgerEnd?,
        to database: Database
    ) throws -> Answer {
        var next = try SQLiteLedger.lookUp(drafts, in: database, for: end)
        let sealed: [StoredStatement]
        do throws(LedgerError) {
            sealed = try next.seal(drafts, at: moment)
            for statement in sealed { try SQLiteLedger.check(statement) }
        } catch {
            return .failure(error)
        }
        for statement in sealed { try SQLiteLedger.insert(statement, into: database) }
        end = next
        return .success(sealed)
    }
}
