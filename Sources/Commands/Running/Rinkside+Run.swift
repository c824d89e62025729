import ArgumentParser
import FoundationEssentials

extension Rinkside {
    /// Runs the command line and ends the process with the documented exit code.
    public static func runToExit() async -> Never {
        do {
            var command = try parseAsRoot()
            try await Settings.open()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(withCode: .good)
        } catch let trouble as Trouble {
            Terminal.complain(trouble.description)
            exit(withCode: trouble.exitCode)
        } catch let code as ExitCode {
            exit(withStatus: code.rawValue)
        } catch {
            let isHelp = exitCode(for: error) == .success
            let text = fullMessage(for: error)
            if isHelp { try? Terminal.say(text) } else { Terminal.complain(text) }
            exit(withCode: isHelp ? .good : .usage)
        }
    }

    private static func exit(withCode code: ProcessCode) -> Never {
        exit(withStatus: code.rawValue)
    }

    private static func exit(withStatus status: Int32) -> Never {
        Self.exit(withError: ExitCode(status))
    }
}
