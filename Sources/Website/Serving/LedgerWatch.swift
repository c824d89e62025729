import Logging
import RaceOffice
import ServiceLifecycle

/// Looks five times a second whether another process has added to the records.
///
/// An import on the command line shows on open pages by this.
struct LedgerWatch: Service {
    let office: Office
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var isFailing = false
            while !Task.isCancelled {
                do {
                    try await office.refresh()
                    isFailing = false
                } catch {
                    if !isFailing {
                        log.error("the records cannot be read", metadata: ["error": "\(error)"])
                    }
                    isFailing = true
                }
                try? await Task.sleep(for: .milliseconds(200))
            }
        }
    }
}
