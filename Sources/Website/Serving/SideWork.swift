import ServiceLifecycle

/// Work that goes on beside the pages until the process is asked to end, or until it is done.
struct SideWork: Service {
    let work: @Sendable () async -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown(work)
        // A service that ends takes the others with it; the pages stay.
        try await gracefulShutdown()
    }
}
