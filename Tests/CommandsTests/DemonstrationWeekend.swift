import Racing
import RecordBook
import SQLiteStores
import Testing

/// The demonstration event run over the wire, and what its operator was told is done.
final class DemonstrationWeekend {
    let program: Program
    private(set) var acknowledged: [OfficeAct] = []
    /// What was sent and not answered: it may be done or not, but not half.
    private(set) var unanswered: [OfficeAct] = []
    private var kept: [StoredStatement] = []
    private var cookie = ""
    private var number = 0

    init() throws {
        program = try Program()
        try #require(program.run("import", "--quiet", "archive/demonstration").code == 0)
        let added = try program.run(
            "user", "add", "rita", "--role", "administrator", "--password-stdin",
            input: OfficeDesk.password + "\n")
        try #require(added.code == 0)
    }

    /// Starts the server.
    func serve(under wrapper: [String] = []) throws -> RunningProgram {
        try program.start(["serve", "--port", "0"], logging: "critical", under: wrapper)
    }

    /// The operator's desk, signed in once for the weekend: a restarted server knows the session.
    func desk(at server: RunningProgram) async throws -> OfficeDesk {
        try await OfficeDesk(at: server, cookie: &cookie)
    }

    /// Looks at the page and does what is next.
    /// - Parameter send: sends the act and gives what was answered.
    /// - Returns: the answer; nothing when the event is decided.
    func goOn(
        at desk: OfficeDesk, by chance: inout Lot,
        send: (OfficeAct) throws -> String
    ) throws -> String? {
        let page = try OfficePage(desk)
        #expect(!page.isHalfDone)
        number += 1
        guard let act = try page.next(number: number, by: &chance) else {
            #expect(page.isDone)
            return nil
        }
        let answer = try send(act)
        if answer.hasPrefix("HTTP/1.1 303") {
            acknowledged.append(act)
        } else {
            unanswered.append(act)
        }
        return answer
    }

    /// Looks after a crash whether the ledger is whole: nothing known is lost, every acknowledged
    /// act is there once, no other more than once.
    func inspect() async throws {
        let verified = try program.run("verify")
        #expect(verified.code == 0, "\(verified.complaints)")
        let all = try await SQLiteLedger(path: program.path("rinkside.sqlite"))
            .statements(after: 0)
        #expect(Array(all.prefix(kept.count)) == kept)
        #expect(ChainFault.all(in: all).isEmpty)
        for act in acknowledged {
            #expect(act.count(in: all) == 1, "\(act) of \(acknowledged.count)")
        }
        for act in unanswered where act.kind != "official" && !act.mark.isEmpty {
            #expect(act.count(in: all) <= 1, "\(act)")
        }
        kept = all
    }

    /// All eight skaters are in the classification.
    func expectClassification() throws {
        let run = try program.run(
            "results", "demonstration", "salt-lake-city", "men", "500", "--format", "csv")
        #expect(
            run.output.split(whereSeparator: \.isNewline).count == 9,
            "\(run.output)\(run.complaints)")
    }
}
