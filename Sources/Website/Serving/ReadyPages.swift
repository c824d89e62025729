import CoreMetrics
import HTTPTypes
import NIOCore
import NIOHTTPTypes
import RaceOffice

/// Answers for pages that are ready, on the connection itself.
///
/// On a race day nearly every request is for a page that was rendered for somebody else a moment
/// ago. It needs no router, no task and no waiting: twice as many are answered a second. Whatever
/// is not ready goes on to the router, which makes it ready for the next.
final class ReadyPages: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let files: [String: Page]
    private let cache: PageCache
    private let latest: LatestSequence
    private let answered: any CounterHandler
    /// What the router has not answered yet; answers keep the order of the requests.
    private var waiting = 0
    private var own: (head: HTTPResponse, body: ByteBuffer?)?

    /// - Parameter answered: counts the answers.
    init(
        files: [String: Page], cache: PageCache, latest: LatestSequence,
        answered: any CounterHandler
    ) {
        self.answered = answered
        self.files = files
        self.cache = cache
        self.latest = latest
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            own = waiting == 0 ? answer(to: request) : nil
            guard own == nil else { return }
            waiting += 1
            context.fireChannelRead(data)
        case .body:
            if own == nil { context.fireChannelRead(data) }
        case .end:
            guard let (head, body) = own else { return context.fireChannelRead(data) }
            own = nil
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            if let body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            answered.increment(by: 1)
            // The router reads on demand, and nobody has told it of this request.
            context.read()
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting -= 1 }
        context.write(data, promise: promise)
    }

    private func answer(to request: HTTPRequest) -> (head: HTTPResponse, body: ByteBuffer?)? {
        // Who wants the connection closed gets it from the router.
        guard request.method == .get || request.method == .head, let path = request.path,
            request.headerFields[.connection] == nil,
            // What programs ask for is counted, and sites elsewhere may read it: the router's work.
            !path.hasPrefix(Excerpt.root),
            let page = files[path] ?? cache.page(at: path, sequence: latest.sequence)
        else { return nil }
        let (head, body) = page.answer(to: request.headerFields)
        return (head, request.method == .head ? nil : body)
    }
}
