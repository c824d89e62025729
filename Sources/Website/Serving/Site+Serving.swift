import Hummingbird
import NIOCore
import RaceOffice
import ServiceLifecycle
import UnixSignals

extension Site {
    /// Serves until the process is asked to end.
    ///
    /// Open live feeds are ended at once, a reader who has stopped reading after three seconds.
    /// - Parameters:
    ///   - host: the address to listen on, `127.0.0.1` for this machine only.
    ///   - port: the port; 0 takes a free one.
    ///   - work: what goes on meanwhile; it ends when it is cancelled.
    ///   - onServerRunning: called with the port once readers can connect.
    /// - Throws: `BindingError` when the system does not let it listen there.
    public func serve(
        host: String, port: Int, beside work: [@Sendable () async -> Void] = [],
        onServerRunning: @escaping @Sendable (Int) async -> Void
    ) async throws {
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [
                        ReadyPages(
                            files: files, cache: cache, latest: office.latest,
                            answered: measurements.makeCounter(
                                label: "rinkside.ready_pages", dimensions: [])),
                        FeedDoor(hub),
                    ])),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                await onServerRunning(channel.localAddress?.port ?? port)
            },
            logger: log)
        var configuration = ServiceGroupConfiguration(
            services: work.map { .init(service: SideWork(work: $0)) } + [
                .init(service: LedgerWatch(office: office, log: log)),
                .init(service: SideWork { await hub.run(office) }),
                .init(service: application),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        configuration.maximumGracefulShutdownDuration = .seconds(3)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw BindingError(code: error.errnoCode, description: error.description)
        }
    }
}
