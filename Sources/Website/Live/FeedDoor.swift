import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Takes a reader of the live feed over from the router, on the connection itself.
///
/// Thousands may read, and each needs nothing but to be written to. A reader who does not keep up
/// is not waited for: the connection ends, and whoever connects again names the last change it had.
final class FeedDoor: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    static let path = Excerpt.root + "/feed"

    private let hub: FeedHub
    /// What the router has not answered yet; answers keep the order of the requests.
    private var waiting = 0
    /// Whether the router has said that nothing comes after this answer.
    private var isLast = false
    /// What a request asks for whose end has not come yet.
    private var wish: FeedWish?
    /// What is asked for while the router answers an earlier request.
    private var later: FeedWish?
    /// Whether it waits for the present state.
    private var isJoining = false
    /// Set while it reads.
    private var reader: (context: ChannelHandlerContext, wish: FeedWish, last: Int)?

    init(_ hub: FeedHub) { self.hub = hub }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // The feed is the last that is answered on a connection.
        guard reader == nil, !isJoining, later == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let request):
            wish = wish(of: request)
            guard wish == nil else { return }
            waiting += 1
            context.fireChannelRead(data)
        case .body:
            if wish == nil { context.fireChannelRead(data) }
        case .end:
            guard let wish else { return context.fireChannelRead(data) }
            self.wish = nil
            if waiting == 0 { begin(wish, on: context) } else { later = wish }
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var isEnd = false
        switch unwrapOutboundIn(data) {
        case .head(let response): isLast = response.headerFields[.connection] == "close"
        case .body: break
        case .end: isEnd = true
        }
        context.write(data, promise: promise)
        guard isEnd else { return }
        waiting -= 1
        guard !isLast else {
            context.flush()
            return context.close(promise: nil)
        }
        // A reader has all of an answer, and may ask on, before its end is written.
        if waiting == 0, let wish = later {
            later = nil
            begin(wish, on: context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    private func leave() {
        guard let reader else { return }
        hub.leave(self, on: reader.context.eventLoop)
        self.reader = nil
    }

    /// What is asked for, if that is the feed, and what was missed is kept.
    private func wish(of head: HTTPRequest) -> FeedWish? {
        guard head.method == .get, head.path?.hasPrefix(Self.path) == true else { return nil }
        let request = Request(head: head, body: .init(buffer: ByteBuffer()))
        guard request.uri.path == Self.path, let wish = try? FeedWish(request), hub.covers(wish)
        else { return nil }
        return wish
    }

    private func begin(_ wish: FeedWish, on context: ChannelHandlerContext) {
        // The state is of this moment, or was made for this reader.
        let late = isJoining ? FeedHub.mostAfter : 0
        guard let (missed, last) = hub.join(self, on: context.eventLoop, wish, late: late) else {
            return isJoining ? refuse(on: context) : beginLater(wish, on: context)
        }
        reader = (context, wish, last)
        context.write(wrapOutboundOut(.head(Self.head)), promise: nil)
        var bytes = ByteBuffer(string: LiveFeed.beginning)
        for frame in missed where wish.takes(frame.season) {
            bytes.writeImmutableBuffer(frame.bytes)
        }
        context.writeAndFlush(wrapOutboundOut(.body(bytes)), promise: nil)
        // The router reads on demand, and nobody has told it of this request.
        context.read()
    }

    private static var head: HTTPResponse {
        var head = HTTPResponse(status: .ok, headerFields: SecurityHeaders.fields)
        for field in LiveFeed.headers + APIDoor.sharing {
            head.headerFields[field.name] = field.value
        }
        return head
    }

    /// Lets somebody go for whom there was room when the state began to be made, and is no more.
    private func refuse(on context: ChannelHandlerContext) {
        if hub.isFull {
            context.write(wrapOutboundOut(.head(Self.head)), promise: nil)
            context.write(
                wrapOutboundOut(.body(ByteBuffer(string: LiveFeed.full))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
        context.close(promise: nil)
    }

    /// Begins when the present state has been made.
    private func beginLater(_ wish: FeedWish, on context: ChannelHandlerContext) {
        isJoining = true
        context.eventLoop.makeFutureWithTask { [hub] in await hub.makePresent() }
            .assumeIsolated().whenComplete { [weak self] _ in
                if context.channel.isActive { self?.begin(wish, on: context) }
            }
    }

    /// Tells of a change, unless the reader has it.
    func take(_ frame: FeedHub.Frame) {
        guard let last = reader?.last, frame.sequence > last else { return }
        reader?.last = frame.sequence
        if reader?.wish.takes(frame.season) == true { write(frame.bytes) }
    }

    /// Writes to a reader who keeps up, and ends the connection of another.
    func write(_ bytes: ByteBuffer) {
        guard let context = reader?.context else { return }
        guard context.channel.isWritable else { return context.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.body(bytes)), promise: nil)
    }

    /// Ends the feed and its connection.
    func end() {
        let context = reader?.context
        finish()
        context?.close(promise: nil)
    }

    /// A server that ends closes its connections; the reader gets the end of the answer first.
    func close(
        context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?
    ) {
        finish()
        context.close(mode: mode, promise: promise)
    }

    private func finish() {
        guard let context = reader?.context else { return }
        leave()
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
