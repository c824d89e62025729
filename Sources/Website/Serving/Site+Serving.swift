import Hummingbird
import HummingbirdCore
import Logging
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
    ///   - most: how many connections are open at once; for more, those that are silent end.
    ///   - work: what goes on meanwhile; it ends when it is cancelled.
    ///   - onServerRunning: called with the port once readers can connect.
    /// - Throws: `BindingError` when the system does not let it listen there.
    public func serve(
        host: String, port: Int, connections most: Int,
        beside work: [@Sendable () async -> Void] = [],
        onServerRunning: @escaping @Sendable (Int) async -> Void
    ) async throws {
        let application = Application(
            responder: responder,
            server: HTTPServerBuilder { responder in
                SiteChannel(
                    http: HTTP1Channel(
                        responder: responder,
                        configuration: .init(additionalChannelHandlers: [FeedDoor(hub)])),
                    room: Room(
                        for: most,
                        sentAway: measurements.makeCounter(
                            label: "rinkside.connections_sent_away", dimensions: []))
                ) {
                    ReadyPages(
                        files: files, cache: cache, latest: office.latest,
                        answered: measurements.makeCounter(
                            label: "rinkside.ready_pages", dimensions: []))
                }
            },
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(most, logger: log)),
            onServerRunning: { channel in
                log.info(
                    "serving",
                    metadata: [
                        "host": "\(host)", "port": "\(channel.localAddress?.port ?? port)",
                        "connections": "\(most)",
                    ])
                await onServerRunning(channel.localAddress?.port ?? port)
            },
            logger: log)
        var configuration = ServiceGroupConfiguration(
            services: work.map { .init(service: SideWork(work: $0)) } + [
                .init(service: LedgerWatch(office: office, log: log)),
                .init(service: SideWork { await hub.run(office, most: most - most / 4) }),
                .init(service: application),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        configuration.maximumGracefulShutdownDuration = .seconds(3)
        do {
            try await ServiceGroup(configuration: configuration).run()
            log.info("stopped")
        } catch let error as IOError {
            throw BindingError(code: error.errnoCode, description: error.description)
        } catch let error as SocketAddressError.UnknownHost {
            throw BindingError(code: nil, description: "there is no host \"\(error.host)\"")
        }
    }
}
