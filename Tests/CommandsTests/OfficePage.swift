import Foundation
import RecordBook
import Testing

/// The page of the demonstration event as its operator reads it: what is next.
struct OfficePage {
    static let path = "/office/demonstration/salt-lake-city/men-500"
    private static let event = "demonstration/salt-lake-city/men-500"
    private let text: String
    /// The page of the first race that is not official, the earlier rounds first.
    private let race: (slug: String, text: String)?
    /// The start list that is signed next.
    private let paper: (path: String, text: String)?

    init(_ desk: OfficeDesk) throws {
        text = try desk.page(Self.path)
        let open = text.matches(of: /<li><a href="([^"]+)">[^<]+<\/a> <span class="badge">/)
        paper = try text.firstMatch(of: /<a href="([^"]+)">Sign the start lists/).map { found in
            (String(found.1), try desk.page(String(found.1)))
        }
        race = try open.first.map { found in
            let path = String(found.1)
            return (String(path.split(separator: "/").last ?? ""), try desk.page(path))
        }
    }

    /// Whether the event is decided.
    var isDone: Bool { text.contains("Nothing left to do.") }

    /// Whether something was begun and not finished.
    var isHalfDone: Bool { text.contains("Put up the start lists") }

    /// What the operator does next: everything there is to do, with second thoughts on the way.
    /// - Parameter number: marks the act, so that it is found again in the ledger.
    func next(
        number: Int, by generator: inout some RandomNumberGenerator
    ) throws -> OfficeAct? {
        var fields = ["token": String(try match(/name="token" value="([0-9a-f]+)"/, in: text))]
        if text.contains("action=\"\(Self.path)/draw\"") {
            fields["lot"] = "\(number)"
            return OfficeAct(
                path: "\(Self.path)/draw", fields: fields, kind: "start-list",
                subject: "race/\(Self.event)/semifinals-1", mark: "\"lot\":\(number)")
        }
        if let (path, paper) = paper {
            let round = try match(/name="round" value="([^"]+)"/, in: paper)
            fields["seen"] = String(try match(/name="seen" value="(\d+)"/, in: paper))
            fields["round"] = String(round)
            return OfficeAct(
                path: path + "/sign", fields: fields, kind: "signed",
                subject: "signature/\(round)")
        }
        guard let (slug, race) = race else { return nil }
        let (path, subject) = ("\(Self.path)/\(slug)", "race/\(Self.event)/\(slug)")
        fields["seen"] = String(try match(/name="seen" value="(\d+)"/, in: race))
        let isRecorded = race.contains(">Unofficial<")
        let lot = Int.random(in: 0..<10, using: &generator)
        if isRecorded, lot < 4 {
            return OfficeAct(
                path: "\(path)/official", fields: fields, kind: "official", subject: subject)
        }
        if isRecorded, lot < 6 {
            let skaters = race.matches(of: /<option value="([A-Z]{3}:[^"]+)"/).map(\.1)
            fields["competitor"] = skaters.randomElement(using: &generator).map(String.init)
            fields["ruling"] = ["PEN", "ADV"].randomElement(using: &generator)
            fields["reason"] = "act \(number)."
            return OfficeAct(
                path: "\(path)/ruling", fields: fields, kind: "decision", subject: subject,
                mark: "\"act \(number).\"")
        }
        let helmets = race.matches(of: /data-helmet="(\d+)"/).map { String($0.1) }
        for (index, helmet) in helmets.shuffled(using: &generator).enumerated() {
            fields["helmet-\(index + 1)"] = helmet
            fields["time-\(index + 1)"] = "4\(index + 1).203"
        }
        fields["correction"] = "act \(number)."
        return OfficeAct(
            path: "\(path)/result", fields: fields, kind: "result", subject: subject,
            mark: "\"act \(number).\"")
    }

    private func match(
        _ pattern: Regex<(Substring, Substring)>, in text: some StringProtocol
    ) throws -> Substring {
        try #require(String(text).firstMatch(of: pattern)).1
    }
}
