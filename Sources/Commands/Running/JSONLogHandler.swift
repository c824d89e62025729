import FoundationEssentials
import Logging
import RaceOffice

/// Log lines as JSON objects on standard error, for programs that collect them.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info
    private let label: String

    init(label: String) { self.label = label }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        Terminal.complain(line(event, at: "\(House.now())"))
    }

    /// One line: the time, the level, the message, then the metadata by its own names.
    func line(_ event: LogEvent, at moment: String) -> String {
        var fields = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        fields.merge(
            [
                "time": moment, "level": event.level.rawValue, "message": "\(event.message)",
                "logger": label,
            ]) { $1 }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(fields)).map { [UInt8]($0) } ?? []
        return String(decoding: bytes, as: UTF8.self)
    }
}
