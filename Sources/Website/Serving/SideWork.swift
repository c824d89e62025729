import ServiceLifecycle

/// Work that goes on beside the pages until the process is asked to end.
struct SideWork: Service {
    let work: @Sendable () async -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown(work)
    }
}
