import CoreMetrics
import NIOCore
import NIOHTTP1
import RaceOffice

/// Answers for pages that are ready, on the connection itself.
///
/// On a race day nearly every request is for a page that was rendered for somebody else a moment
/// ago. It needs no router, no task and no waiting, and its bytes are sent as they were made: twice
/// as many are answered a second. Whatever is not ready goes on to the router, which makes it ready
/// for the next. Its place is beside the decoder of requests, before anything is made of them.
final class ReadyPages: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let files: [String: Page]
    private let cache: PageCache
    private let latest: LatestSequence
    private let answered: any CounterHandler
    /// What the router has not answered yet; answers keep the order of the requests.
    private var waiting = 0
    private var own: (head: ByteBuffer, body: ByteBuffer?)?
    /// The encoder of answers; what it writes is on the wire.
    private var encoder: ChannelHandlerContext?

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

    func handlerAdded(context: ChannelHandlerContext) {
        encoder = try? context.pipeline.syncOperations.context(
            handlerType: HTTPResponseEncoder.self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { encoder = nil }

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
            guard let (head, body) = own, let encoder else { return context.fireChannelRead(data) }
            own = nil
            encoder.write(NIOAny(head), promise: nil)
            if let body { encoder.write(NIOAny(body), promise: nil) }
            encoder.flush()
            answered.increment(by: 1)
            // The router reads on demand, and nobody has told it of this request.
            context.read()
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting -= 1 }
        context.write(data, promise: promise)
    }

    private func answer(to request: HTTPRequestHead) -> (head: ByteBuffer, body: ByteBuffer?)? {
        // Who wants the connection closed gets it from the router.
        guard request.method == .GET || request.method == .HEAD, request.version == .http1_1,
            !request.headers.contains(name: "connection"),
            // What programs ask for is counted, and sites elsewhere may read it: the router's work.
            !request.uri.hasPrefix(Excerpt.root),
            let page = files[request.uri] ?? cache.page(at: request.uri, sequence: latest.sequence)
        else { return nil }
        let answer = page.answer(
            taking: request.headers.first(name: "accept-encoding"),
            having: request.headers.first(name: "if-none-match"))
        return (answer.encodedHead, request.method == .HEAD ? nil : answer.body)
    }
}
