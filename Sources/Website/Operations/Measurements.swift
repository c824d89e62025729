public import CoreMetrics
import Synchronization

/// What the server counts and measures, in memory, and as the text Prometheus reads.
///
/// The server and its libraries report to Swift's metrics API; a program makes this the system's
/// factory once. There are as many series as the router has addresses, not as readers ask for.
public final class Measurements: MetricsFactory {
    /// A name with its labels.
    private struct Series: Hashable {
        let name: String
        let labels: [String]

        init(_ label: String, _ dimensions: [(String, String)], ending: String = "") {
            name = Self.plain(label) + ending
            labels = dimensions.map { "\(Self.plain($0.0))=\"\(Self.escaped($0.1))\"" }.sorted()
        }

        private static func plain(_ text: String) -> String {
            String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        }

        private static func escaped(_ text: String) -> String {
            text.reduce(into: "") { text, sign in
                switch sign {
                case "\\", "\"": text += "\\\(sign)"
                case "\n": text += "\\n"
                default: text.append(sign)
                }
            }
        }

        func line(_ value: String, ending: String = "", and label: String? = nil) -> String {
            let labels = (labels + [label].compactMap(\.self)).joined(separator: ",")
            return "\(name)\(ending)\(labels.isEmpty ? "" : "{\(labels)}") \(value)"
        }
    }

    private let counters = Mutex<[Series: Count]>([:])
    private let gauges = Mutex<[Series: Gauge]>([:])
    private let spreads = Mutex<[Series: Spread]>([:])

    /// Nothing measured yet.
    public init() {}

    /// Everything measured so far.
    var text: String {
        let counts = counters.withLock { $0 }.map { series, count in
            (series.name, "counter", [series.line("\(count.value)")])
        }
        let levels = gauges.withLock { $0 }.map { series, gauge in
            (series.name, "gauge", [series.line(Self.text(gauge.value))])
        }
        let times = spreads.withLock { $0 }.map { series, spread in
            let seen = spread.seen
            let buckets = zip(Spread.bounds, seen.buckets).map { bound, count in
                series.line("\(count)", ending: "_bucket", and: "le=\"\(Self.text(bound))\"")
            }
            return (
                series.name, "histogram",
                buckets + [
                    series.line("\(seen.count)", ending: "_bucket", and: "le=\"+Inf\""),
                    series.line(Self.text(seen.sum), ending: "_sum"),
                    series.line("\(seen.count)", ending: "_count"),
                ]
            )
        }
        let families = Dictionary(grouping: counts + levels + times) { $0.0 }
        return families.sorted { $0.key < $1.key }.map { name, series in
            "# TYPE \(name) \(series.first?.1 ?? "untyped")\n"
                + series.map(\.2).sorted { $0.lexicographicallyPrecedes($1) }.joined()
                .map { "\($0)\n" }.joined()
        }.joined()
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }

    /// A counter; the same one for the same name and labels.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counters.withLock { counters in
            let series = Series(label, dimensions, ending: "_total")
            let counter = counters[series] ?? Count()
            counters[series] = counter
            return counter
        }
    }

    /// A level that goes up and down.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauges.withLock { gauges in
            let series = Series(label, dimensions)
            let gauge = gauges[series] ?? Gauge()
            gauges[series] = gauge
            return gauge
        }
    }

    /// A spread of values.
    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { spread(label, dimensions) }

    /// A spread of durations, in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        spread(label, dimensions, ending: "_seconds")
    }

    private func spread(
        _ label: String, _ dimensions: [(String, String)], ending: String = ""
    ) -> Spread {
        spreads.withLock { spreads in
            let series = Series(label, dimensions, ending: ending)
            let spread = spreads[series] ?? Spread()
            spreads[series] = spread
            return spread
        }
    }

    /// Nothing: a series stays as long as the program.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Nothing: a series stays as long as the program.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// Nothing: a series stays as long as the program.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Nothing: a series stays as long as the program.
    public func destroyTimer(_ handler: any TimerHandler) {}
}
