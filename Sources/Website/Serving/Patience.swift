import NIOCore
import NIOHTTP1

/// Ends a connection nothing comes of.
///
/// The head of a request has to be whole in twenty seconds. A connection on which nothing is said
/// by either side for seventy-five ends too; a reader of the live feed hears a pulse before. When
/// the room for connections runs short, those that are silent go sooner: `Room`.
final class Patience: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    static let head = TimeAmount.seconds(20)
    static let silence = TimeAmount.seconds(75)
    /// How much longer than an idle connection one is kept on which an answer has been begun: a
    /// feed with its pulses is never the one that goes.
    private static let answer = TimeAmount.seconds(20)
    private static let look = TimeAmount.seconds(5)

    private let seat: Seat
    /// When something was read or written last.
    private var heard: NIODeadline {
        didSet { seat.standing = isInAnswer ? heard + Self.answer : heard }
    }
    /// Since when a head is awaited of which bytes have come, or the first of the connection.
    private var awaited: NIODeadline?
    /// Whether a request has begun whose end has not come.
    private var isInRequest = false
    /// Whether a head came by what was read just now.
    private var isHeadRead = false
    /// Whether an answer has begun whose end is not written.
    private var isInAnswer = false
    private var looking: Scheduled<Void>?

    init(_ seat: Seat) {
        self.seat = seat
        heard = seat.standing
    }

    func handlerAdded(context: ChannelHandlerContext) {
        heard = context.eventLoop.now
        awaited = heard
        lookLater(at: context)
    }

    private func lookLater(at context: ChannelHandlerContext) {
        looking = context.eventLoop.assumeIsolated().scheduleTask(in: Self.look) { [weak self] in
            self?.look(at: context)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { looking?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        looking?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isInRequest = true
            isHeadRead = true
            awaited = nil
        case .body: break
        case .end: isInRequest = false
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        let now = context.eventLoop.now
        heard = now
        // Something was read, and if no request has begun by it, it is part of a head.
        if !isInRequest, !isHeadRead, awaited == nil { awaited = now }
        isHeadRead = false
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head: isInAnswer = true
        case .body: break
        case .end: isInAnswer = false
        }
        heard = context.eventLoop.now
        awaited = nil
        context.write(data, promise: promise)
    }

    private func look(at context: ChannelHandlerContext) {
        let now = context.eventLoop.now
        let isTooLong = awaited.map { now - $0 > Self.head } ?? false
        guard !isTooLong, now - heard < Self.silence else {
            return context.close(promise: nil)
        }
        lookLater(at: context)
    }
}
