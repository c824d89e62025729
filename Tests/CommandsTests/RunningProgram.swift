import Foundation
import Testing

/// The built program while it runs, and what it says on the way.
final class RunningProgram {
    private let process: Process
    private let said: URL

    init(_ process: Process, said: URL) {
        self.process = process
        self.said = said
    }

    deinit { if process.isRunning { process.terminate() } }

    private var text: String { (try? String(contentsOf: said, encoding: .utf8)) ?? "" }

    /// Waits until the program has said something.
    func waits(for words: String) async throws {
        for _ in 0..<600 {
            if text.contains(words) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("never said \"\(words)\", but:\n\(text)")
        throw CancellationError()
    }

    /// The port a server says it listens on, once it does.
    func port() async throws -> UInt16 {
        try await waits(for: "Stop with Ctrl-C.")
        let said = try #require(text.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)/))
        return try #require(UInt16(said.1))
    }

    /// Ends the program as a power cut does.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks the program to end, as Ctrl-C does.
    func end() throws -> (text: String, code: Int32) {
        process.terminate()
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }
}
