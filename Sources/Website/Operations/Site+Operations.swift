import HTTPTypes
import Hummingbird
import NIOCore
import RaceOffice

extension Site {
    /// What whoever looks after the server asks: is it alive, can it work, what has it measured.
    func addOperations(to router: Router<SiteContext>) {
        router.get("health") { _, _ in Self.plain("alive") }
        router.get("ready") { _, _ in
            do {
                let state = try await office.refresh()
                if let trouble = await office.trouble {
                    return Self.plain(
                        "the last entry could not be written: \(trouble)",
                        status: .serviceUnavailable)
                }
                return Self.plain("ready, \(state.sequence) statements")
            } catch {
                return Self.plain(
                    "the records cannot be read: \(error)", status: .serviceUnavailable)
            }
        }
        router.get("metrics") { _, _ in
            // The hub of the feed is a listener of the office too.
            let behind = await office.listenerCount - (hub.isOpen ? 1 : 0)
            let own: [(name: String, value: Int)] = [
                ("rinkside_statements", office.latest.sequence),
                ("rinkside_pages_ready", cache.count),
                ("rinkside_feed_readers", hub.count + behind),
            ]
            return Self.plain(
                own.map { "# TYPE \($0.name) gauge\n\($0.name) \($0.value)\n" }.joined()
                    + measurements.text)
        }
    }

    private static func plain(
        _ text: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: Page.Kind.text.rawValue, .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: text.hasSuffix("\n") ? text : text + "\n")))
    }
}
