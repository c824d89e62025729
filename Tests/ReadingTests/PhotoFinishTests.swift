import Phrases
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A file of the photo finish camera` {
    /// Turin 2013, women's 1500 m, semifinal 2; helmets and lanes as in this test only.
    static let semifinal = """
        ; saved by the camera\r
        2,12,2,"Women 1500 m, Semifinal 2",,,,,,1500,10:23:11.120\r
        1,61,2,PARK,Seung-Hi,KOR,2:20.718,ISU1,2:20.718,,\r
        2,17,1,ZHOU,Yang,CHN,2:20.770,ISU2,0.052,,\r
        3,44,4,HEIDUM,Bernadett,HUN,2:21.185,ISU3,0.415,,\r
        4,52,3,PERETTI,Lucia,ITA,2:22.028,ISU4,0.843,,\r
        5,14,6,"LI, Jianrou",,CHN,3:17.095,ISU5,55.067,,\r
        DQ,70,5,TER MORS,Jorien,NED,,ISU6,,,\r

        """

    static let numbers = TimingNumbers(
        events: ["men-500", "women-1500"].compactMap { EventID("2013-14/turin/\($0)") })

    static func read(_ bytes: [UInt8]) -> ReadPhotoFinish {
        PhotoFinishReader.read(bytes, name: "002-12-02.lif", numbers: numbers)
    }

    static func read(_ text: String) -> ReadPhotoFinish { read(Array(text.utf8)) }

    private func changed(_ old: String, to new: String) throws -> ReadPhotoFinish {
        let text = Self.semifinal.replacing(old, with: new)
        try #require(text != Self.semifinal)
        return Self.read(text)
    }

    @Test func `says which race it is, and of each helmet place and time`() throws {
        let file = Self.read(Self.semifinal)
        #expect(file.findings.isEmpty, "\(file.findings)")
        let photo = try #require(file.photoFinish)
        #expect(photo.race == RaceID("2013-14/turin/women-1500/semifinals-2"))
        let rows = photo.rows.map {
            "\($0.helmet) \($0.outcome) \($0.time.map { "\($0)" } ?? "-")"
        }
        #expect(
            rows == [
                "61 1 2:20.718", "17 2 2:20.770", "44 3 2:21.185", "52 4 2:22.028",
                "14 5 3:17.095", "70 DQ -",
            ])
    }

    @Test(arguments: [
        ("DNF", Finish.didNotFinish), ("dns", .didNotStart), ("SCR", .didNotStart), ("6", .noTime),
        ("FS", nil), ("", nil),
    ])
    func `says of a place without a time what it can`(_ place: String, _ finish: Finish?) throws {
        let photo = try #require(try changed("DQ,70", to: "\(place),70").photoFinish)
        #expect(photo.rows.last?.finish == finish)
    }

    @Test func `may hold a dead heat, more or fewer fields and blank rows`() throws {
        let photo = try #require(
            try changed("4,52,3,PERETTI,Lucia,ITA,2:22.028,ISU4,0.843,,", to: "3,52,,,,,2:21.185")
                .photoFinish)
        #expect(photo.rows.filter { $0.place == 3 }.map(\.helmet) == [44, 52])
        let blank = try changed("DQ,70,5,TER MORS,Jorien,NED,,ISU6,,,", to: ",,,,,,,,,,")
        #expect(blank.photoFinish?.rows.count == 5)
    }

    enum Encoding: String, CaseIterable, CustomTestStringConvertible {
        case utf8 = "UTF-8"
        case markedUTF8 = "UTF-8 with a mark"
        case utf16 = "UTF-16, low byte first"
        case swappedUTF16 = "UTF-16, high byte first"
        case windows = "Windows-1252"

        var testDescription: String { rawValue }

        func bytes(_ text: String) -> [UInt8] {
            let units = [0xFEFF] + text.utf16
            return switch self {
            case .utf8: Array(text.utf8)
            case .markedUTF8: [0xEF, 0xBB, 0xBF] + text.utf8
            case .utf16: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case .swappedUTF16: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            case .windows: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            }
        }
    }

    @Test(arguments: Encoding.allCases)
    func `is read in each encoding`(_ encoding: Encoding) throws {
        let text = Self.semifinal.replacing("HEIDUM", with: "ÉLISE")
        let file = Self.read(encoding.bytes(text))
        #expect(file.photoFinish != nil, "\(file.findings)")
        #expect(file.photoFinish == Self.read(text).photoFinish)
    }

    @Test func `in Windows-1252 keeps the letters that Latin-1 has not`() {
        let bytes: [UInt8] = [0x8A, 0x9E, 0x80, 0xE9, 0x41]
        #expect(String(decoding: CodePage.utf8(bytes), as: UTF8.self) == "Šž€éA")
    }

    @Test func `cut anywhere before its last line ends gives nothing and says so`() {
        let bytes = Array(Self.semifinal.utf8)
        for length in 0..<bytes.count where bytes[..<length].last != 10 {
            let file = Self.read(Array(bytes[..<length]))
            #expect(file.photoFinish == nil, "\(length) bytes")
            #expect(!file.findings.isEmpty, "\(length) bytes")
        }
        // Cut between two lines it cannot be known for cut; it stands until the whole file comes.
        let lines = Self.semifinal.split(separator: "\r\n")
        let short = Self.read(lines.prefix(4).map { $0 + "\r\n" }.joined())
        #expect(short.photoFinish?.rows.map(\.helmet) == [61, 17])
        let cut = Self.read(Array(bytes.dropLast(9)))
        #expect(cut.findings.map(\.code) == [.truncatedPage])
        #expect(cut.findings.first?.line == 8)
    }

    struct Slip: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: FindingCode
        let line: Int
        var testDescription: String { "\(code.rawValue): \(new)" }
    }

    @Test(arguments: [
        Slip(old: "2,12,2,", new: "9,12,2,", code: .unknownRace, line: 2),
        Slip(old: "2,12,2,", new: "2,99,2,", code: .unknownRace, line: 2),
        Slip(old: "2,12,2,", new: "2,12A,2,", code: .malformedRow, line: 2),
        Slip(old: "2,12,2,", new: "1,12,2,", code: .distanceDiffers, line: 2),
        Slip(old: "1,61,2", new: "0,61,2", code: .badNumber, line: 3),
        Slip(old: "1,61,2", new: "1,,2", code: .badNumber, line: 3),
        Slip(old: "1,61,2", new: "1,KOR,2", code: .badNumber, line: 3),
        Slip(old: "2:20.770", new: "2:20.7701", code: .badNumber, line: 4),
        Slip(old: "2:20.770", new: "fast", code: .badNumber, line: 4),
        Slip(
            old: "3,44,4,HEIDUM,Bernadett,HUN,2:21.185,ISU3,0.415,,", new: "3,44,4,HEI",
            code: .malformedRow, line: 5),
        Slip(old: "PERETTI,Lucia", new: "\"PERETTI,Lucia", code: .malformedRow, line: 7),
    ])
    func `with a slip gives nothing and says which line`(_ slip: Slip) throws {
        let file = try changed(slip.old, to: slip.new)
        #expect(file.photoFinish == nil)
        #expect(file.findings.map(\.code) == [slip.code], "\(file.findings)")
        #expect(file.findings.map(\.line) == [slip.line])
        #expect(file.findings.allSatisfy { !$0.suggestion.isEmpty })
    }

    /// Splits as they may be written over 1500 m, fourteen crossings, and the laps in them.
    static let elapsed = (0..<14).map { 10_000 + $0 * 10_000 + ($0 == 13 ? 718 : 0) }
    static let expected = ["10.000"] + Array(repeating: "10.000", count: 12) + ["10.718"]

    private static func time(_ milliseconds: Int) -> String {
        RaceTime(milliseconds: milliseconds).map { "\($0)" } ?? ""
    }

    @Test(arguments: [
        ("since the start", elapsed.map(time)), ("laps", expected),
        ("both", zip(elapsed, expected).map { "\(time($0)) (\($1))" }),
    ])
    func `has the laps, however they are written`(_ form: String, _ splits: [String]) throws {
        for (open, close) in [("\"", "\""), ("", "")] {
            let text = Self.semifinal.replacing(
                "2:20.718,ISU1,2:20.718,,",
                with: "2:20.718,ISU1,2:20.718,,\(open)\(splits.joined(separator: ","))\(close),,")
            let file = Self.read(text)
            #expect(file.findings.isEmpty, "\(file.findings)")
            let rows = try #require(file.photoFinish).rows
            #expect(rows[0].laps?.map { "\($0)" } == Self.expected)
            #expect(rows[1].laps == nil)
        }
    }

    @Test func `has the laps of whoever fell`() throws {
        let file = try changed(
            "DQ,70,5,TER MORS,Jorien,NED,,ISU6,,,", to: "DNF,70,,,,,,,,,10.1,20.0")
        #expect(file.findings.isEmpty, "\(file.findings)")
        #expect(file.photoFinish?.rows.last?.laps?.map { "\($0)" } == ["10.1", "9.9"])
    }

    @Test(arguments: ["\"10.0,20.0,30.5\"", "10.0 (fast)", "140.718"])
    func `with other laps than the distance is taken and says so`(_ splits: String) throws {
        let file = try changed(
            "2:20.718,ISU1,2:20.718,,", to: "2:20.718,ISU1,2:20.718,,\(splits),,")
        #expect(file.findings.map(\.code) == [.lapsIncomplete])
        #expect(file.findings.map(\.line) == [3])
        #expect(file.photoFinish?.rows.count == 6)
    }

    @Test func `without skaters gives nothing`() {
        let file = Self.read("2,12,2,Semifinal 2\r\n")
        #expect(file.photoFinish == nil)
        #expect(file.findings.map(\.code) == [.emptyInput])
    }
}
