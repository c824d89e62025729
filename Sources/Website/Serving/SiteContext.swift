import HTTPTypes
import Hummingbird
import NIOCore
import RaceOffice

/// What is known while a request is answered: the address's parts and who is signed in.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set for every page of the race office but the one to sign in.
    var session: Session?
    /// The network address at the other end of the connection.
    private let peer: String?

    /// The largest form taken in: a start list of thirty is a few kilobytes.
    static let largestForm = 1 << 20
    var maxUploadSize: Int { Self.largestForm }

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }

    /// Where a request comes from.
    ///
    /// A server in front of this one, on the same machine, says in a header for whom it asks;
    /// from elsewhere the header is anybody's word and is not read.
    func sender(of request: Request) -> String {
        guard let peer else { return "unknown" }
        guard ["127.0.0.1", "::1"].contains(peer),
            let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return peer }
        let client = last.filter { $0 != " " }
        return client.isEmpty || client.utf8.count > 45 ? peer : client
    }

    /// Whose requests are counted together: an address, and of IPv6 the first half of it, which
    /// one customer of a provider has to himself.
    func network(of request: Request) -> String { Self.network(of: sender(of: request)) }

    static func network(of sender: String) -> String {
        // As the system writes it, the longest row of zeros left out; IPv4 within has points.
        guard let address = try? SocketAddress(ipAddress: sender, port: 0), case .v6 = address,
            let text = address.ipAddress, !text.contains(".")
        else { return sender }
        let ends = text.split(separator: "::", omittingEmptySubsequences: false)
            .map { $0.split(separator: ":") }
        let zeros = 8 - ends.joined().count
        return (ends[0] + Array(repeating: "0", count: zeros) + ends.dropFirst().joined())
            .prefix(4).joined(separator: ":")
    }
}
