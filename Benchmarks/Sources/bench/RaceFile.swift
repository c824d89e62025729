import FoundationEssentials

/// A race file of a length: real races, at ever new competitions and events.
enum RaceFile {
    static func write(rows: Int, to path: String) throws {
        let sample = "Tests/RaceOfficeTests/RaceFiles/torino-2013-men-500-semifinals.csv"
        let lines = String(decoding: try Data(contentsOf: URL(filePath: sample)), as: UTF8.self)
            .split(separator: "\n")
        let events = ["M,500", "W,500", "M,1000", "W,1000", "M,1500", "W,1500"]
        var text = "\(lines[0])\n"
        for number in 0..<(rows / (lines.count - 1)) {
            let event = ",torino-\(number / events.count),\(events[number % events.count]),"
            for line in lines.dropFirst() {
                text += line.replacing(",torino,M,500,", with: event, maxReplacements: 1) + "\n"
            }
        }
        try Data(text.utf8).write(to: URL(filePath: path))
    }
}
