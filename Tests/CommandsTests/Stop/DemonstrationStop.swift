import RecordBook
import SQLiteStores
import ShortTrack
import Testing

/// A whole demonstration stop run over the wire, beside the same stop run without a fault.
final class DemonstrationStop {
    /// A statement, but for who made it and when.
    private struct Line: Equatable {
        let stream: String
        let kind: String
        let subject: String
        let payload: String

        init(_ stored: StoredStatement) {
            stream = stored.envelope.stream
            kind = stored.envelope.kind
            subject = stored.envelope.subject
            // No camera took the laps of what is typed here.
            payload = stored.envelope.payload.replacing(/"laps":\[[^\]]*\],/, with: "")
        }
    }

    private let program: Program
    private let acts: [StopAct]
    /// What the undisturbed stop left, from the first nation entered to the last race.
    private let expected: [Line]
    private let settings: Int
    /// How many acts are done, as far as the operator was told or has looked.
    private(set) var done = 0
    private var cookie = ""

    init(seed: UInt64) async throws {
        program = try Program()
        let run = try program.run(
            "demo", "--men", "8", "--women", "8", "--seed", "\(seed)", "--database",
            program.path("calm.sqlite"))
        try #require(run.code == 0, "\(run.complaints)")
        let stored = try await SQLiteLedger(path: program.path("calm.sqlite")).statements(after: 0)
        let first = try #require(stored.firstIndex { $0.envelope.kind == "registry" })
        // The schedule is typed as a text of its own and changes nothing of what is skated.
        let stop = stored[first...].filter { $0.envelope.kind != "schedule" }
        let setting = try stored[..<first].map { try Statement($0) }
        acts = StopScript(setting: setting, statements: try stop.map { try Statement($0) }).acts
        expected = stop.map(Line.init)
        settings = setting.count
        _ = try await SQLiteLedger(path: program.path("rinkside.sqlite")).append(
            setting.map {
                Draft(
                    stream: $0.stream, body: $0.body, knownSince: $0.knownSince, actor: $0.actor,
                    source: $0.source)
            }, at: try #require(setting.first).recordedAt)
        let added = try program.run(
            "user", "add", "rita", "--role", "administrator", "--password-stdin",
            input: OfficeDesk.password + "\n")
        try #require(added.code == 0, "\(added.complaints)")
    }

    /// Whether everything is done.
    var isOver: Bool { done == acts.count }

    /// Starts the server.
    func serve() throws -> RunningProgram {
        try program.start(["serve", "--port", "0"], logging: "critical")
    }

    /// The operator's desk, signed in once for the stop: a restarted server knows the session.
    func desk(at server: RunningProgram) async throws -> OfficeDesk {
        try await OfficeDesk(at: server, cookie: &cookie)
    }

    /// Loads the page of the next act and sends its form.
    /// - Parameter cut: the server to kill, and the microseconds it is given before that.
    func goOn(at desk: OfficeDesk, cut: (server: RunningProgram, patience: Int)? = nil) throws {
        let act = acts[done]
        let page = try desk.page(act.page)
        var fields = act.fields
        for name in ["token", "seen"] {
            let field = try Regex("name=\"\(name)\" value=\"([0-9a-f]+)\"")
            fields[name] = page.firstMatch(of: field).flatMap { $0.output[1].substring }
                .map(String.init)
        }
        func send() throws -> String {
            let call = try desk.call(act.path, fields)
            if let cut {
                _ = call.answer(within: cut.patience)
                cut.server.kill()
            }
            return call.answer()
        }
        var answer = try send()
        // Whoever is asked whether an odd time is right says that it is.
        if cut == nil, let asked = answer.firstMatch(of: /name="anyway" value="([0-9a-f]+)"/) {
            fields["anyway"] = String(asked.1)
            answer = try send()
        }
        let isDone = answer.hasPrefix("HTTP/1.1 303")
        try #require(isDone || cut != nil, "\(act): \(answer)")
        if isDone { done += 1 }
    }

    /// Looks after a crash whether the ledger says what the undisturbed one says, up to the last
    /// act acknowledged or to the one after it, whole.
    func inspect() async throws {
        let all = try await SQLiteLedger(path: program.path("rinkside.sqlite")).statements(after: 0)
        #expect(ChainFault.all(in: all).isEmpty)
        let said = all.dropFirst(settings).map(Line.init)
        let known = done == 0 ? 0 : acts[done - 1].end
        let next = isOver ? known : acts[done].end
        try #require([known, next].contains(said.count), "\(said.count) after act \(done)")
        try #require(said == Array(expected.prefix(said.count)))
        if said.count == next, next > known { done += 1 }
    }

    /// Compares everything that is classified with the undisturbed stop.
    func expectSameEnd() throws {
        let verified = try program.run("verify")
        #expect(verified.code == 0, "\(verified.complaints)")
        for command in [["results", "demo", "winterhaven"], ["standings", "demo"]] {
            let ends = try ["rinkside.sqlite", "calm.sqlite"].map {
                try program.run(command + ["--format", "csv", "--database", program.path($0)])
            }
            #expect(ends[0].code == 0, "\(ends[0].complaints)")
            #expect(ends[0].output.count > 500)
            #expect(ends[0].output == ends[1].output)
        }
    }
}
