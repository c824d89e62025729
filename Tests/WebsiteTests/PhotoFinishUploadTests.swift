import HTTPTypes
import RaceOffice
import ShortTrack
import Testing

@testable import Website

/// Files of the camera handed in through the browser.
struct PhotoFinishUploadTests {
    private let path = "/office/demonstration/salt-lake/photo-finish"

    private func house() async throws -> (desk: Desk, token: String, helmets: [Int]) {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let token = try await desk.visitor.get(path).field("token")
        return (desk, token, try await desk.helmets(in: "semifinals-1"))
    }

    /// Semifinal 1 with laps, in the order of start.
    private func lif(_ helmets: [Int], end: String = "\r\n") -> String {
        let rows = helmets.enumerated().map { index, helmet in
            "\(index + 1),\(helmet),\(index + 1),X,Y,NED,4\(index + 1).500,,,,"
                + "\"7.5\(index),16.50,24.50,33.00,4\(index + 1).50\",,,,"
        }
        return (["1,12,1,Semifinal 1,,,,,,500,10:23:11.120"] + rows).joined(separator: "\r\n") + end
    }

    private func send(
        _ desk: Desk, _ token: String, _ files: [(String, String)], race: String? = nil
    ) async throws -> Visitor.Answer {
        var lines: [String] = []
        for (name, value) in [("token", token), ("race", race ?? "")] {
            lines += ["--b", "Content-Disposition: form-data; name=\"\(name)\"", "", value]
        }
        for (name, text) in files {
            lines += [
                "--b",
                "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"", "", text,
            ]
        }
        return try await desk.visitor.send(
            .post, path, [.contentType: "multipart/form-data; boundary=b"],
            body: (lines + ["--b--", ""]).joined(separator: "\r\n"))
    }

    @Test func `each file says what became of it, and none does harm`() async throws {
        let (desk, token, helmets) = try await house()
        let whole = lif(helmets)
        let answer = try await send(
            desk, token,
            [
                ("1.lif", whole), ("1.lif", whole), ("half.lif", lif(helmets, end: "")),
                ("other.lif", lif([97, 98, 99])),
                ("2.lif", whole.replacing("41.500", with: "41.499")),
            ])
        #expect(answer.status == .unprocessableContent)
        for words in [
            "1.lif: men 500 m, Semifinal 1, 4 helmets. Taken.",
            "1.lif: men 500 m, Semifinal 1, 4 helmets. Nothing new.",
            "it may still be being written", "helmet 97, worn by nobody here",
            "2.lif: men 500 m, Semifinal 1, 4 helmets. Taken; what was recorded before is kept.",
        ] { #expect(answer.text.contains(words), "\(words)") }
        let none = try await send(desk, token, [])
        #expect(none.text.contains("No file was chosen."))
        #expect(try await send(desk, "0", [("1.lif", whole)]).status == .forbidden)
    }

    @Test
    func `from the page of the race it leads back to it, and its laps are kept with the result`()
        async throws
    {
        let (desk, token, helmets) = try await house()
        let race = "\(SampleHouse.event)/semifinals-1"
        let answer = try await send(desk, token, [("1.lif", lif(helmets))], race: race)
        #expect(answer.headers[.location] == "/office/\(race)?camera=yes")
        let form = try await desk.visitor.get("/office/\(race)?camera=yes")
        let reading = try form.field("reading")
        let rows = helmets.enumerated().map { ("\($0.element)", "4\($0.offset + 1).500") }
        let saved = try await desk.type("semifinals-1", rows, more: ["reading": reading])
        #expect(saved.status == .seeOther)
        for page in ["/\(SampleHouse.event)", "/office/\(race)"] {
            let text = try await desk.visitor.get(page).text
            #expect(text.contains("Semifinal 1, laps and places at the finish line"))
            #expect(text.contains(">7.50 (1)</td>"))
            #expect(text.contains(">9.00 (1)</td>"))
        }
        let drawn = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(drawn.contains("<title id=\"places-semifinals-1\">Semifinal 1, place at each"))
        #expect(drawn.contains(": 1, 1, 1, 1, 1. ") && drawn.contains(": 4, 1, 1, 1, 4</desc>"))
        #expect(drawn.ranges(of: "<polyline").count == helmets.count)
    }
}
