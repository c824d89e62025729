import CoreMetrics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import RaceOffice
import RecordBook
import Testing

@testable import Website

@Suite struct OperationsTests {
    @Test func `says that it is alive, and ready once the records can be read`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        #expect(try await visitor.get("/health").text == "alive\n")
        let ready = try await visitor.get("/ready")
        #expect(ready.status == .ok)
        #expect(ready.text.hasPrefix("ready, "))
        #expect(ready.headers[.cacheControl] == "no-store")
    }

    @Test func `shows what it has measured as Prometheus reads it`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        _ = try await visitor.get("/2023-24/")
        let lines = try await visitor.get("/metrics").text.split(separator: "\n")
        #expect(lines.contains("# TYPE rinkside_pages_ready gauge"))
        #expect(lines.contains("rinkside_pages_ready 1"))
        let statements = await house.site.office.state.sequence
        #expect(lines.contains("rinkside_statements \(statements)"))
    }

    @Test func `a request for the head alone comes to the end of its body, but not of a feed`()
        async throws
    {
        for (method, length, ends) in [
            (HTTPRequest.Method.head, 3, true), (.head, nil, false), (.get, 3, false),
        ] as [(HTTPRequest.Method, Int?, Bool)] {
            let (ended, end) = AsyncStream<Bool>.makeStream()
            let request = Request(
                head: HTTPRequest(method: method, scheme: "http", authority: "rink", path: "/"),
                body: RequestBody(buffer: ByteBuffer()))
            let context = SiteContext(
                source: ApplicationRequestContextSource(
                    channel: NIOAsyncTestingChannel(), logger: Logger(label: "head")))
            _ = try await HeadRequests().handle(request, context: context) { _, _ in
                Response(
                    status: .ok,
                    body: ResponseBody(contentLength: length) { writer in
                        end.yield(true)
                        try await writer.finish(nil)
                    })
            }
            end.yield(false)
            #expect(await ended.first { _ in true } == ends)
        }
    }

    @Test func `counts, levels and durations are series with their labels in order`() {
        let measurements = Measurements()
        let labels = [("http.route", "/{season}"), ("a", "say \"x\"\\\n")]
        for _ in 1...2 {
            measurements.makeCounter(label: "hb.requests", dimensions: labels).increment(by: 3)
        }
        measurements.makeMeter(label: "active", dimensions: []).increment(by: 2.5)
        let timer = measurements.makeTimer(label: "duration", dimensions: [])
        for nanoseconds in [500_000, 20_000_000, 9_000_000_000] as [Int64] {
            timer.recordNanoseconds(nanoseconds)
        }
        #expect(
            measurements.text == """
                # TYPE active gauge
                active 2.5
                # TYPE duration_seconds histogram
                duration_seconds_bucket{le="0.001"} 1
                duration_seconds_bucket{le="0.005"} 1
                duration_seconds_bucket{le="0.01"} 1
                duration_seconds_bucket{le="0.05"} 2
                duration_seconds_bucket{le="0.1"} 2
                duration_seconds_bucket{le="0.5"} 2
                duration_seconds_bucket{le="1"} 2
                duration_seconds_bucket{le="5"} 2
                duration_seconds_bucket{le="+Inf"} 3
                duration_seconds_sum 9.0205
                duration_seconds_count 3
                # TYPE hb_requests_total counter
                hb_requests_total{a="say \\"x\\"\\\\\\n",http_route="/{season}"} 6

                """)
    }
}
