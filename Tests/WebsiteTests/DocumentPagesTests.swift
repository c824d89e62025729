import HTTPTypes
import RaceOffice
import Testing

@testable import Website

/// The documents of a stop, the officials and the signature under start lists.
struct DocumentPagesTests {
    private let stop = "/office/demonstration/salt-lake"
    private let list = "/office/demonstration/salt-lake/documents/start-list-men-500-semifinals"

    private func sign(_ visitor: Visitor, seen: String? = nil) async throws -> Visitor.Answer {
        let page = try await visitor.get(list)
        return try await visitor.post(
            list + "/sign",
            [
                "token": try page.field("token"), "seen": try seen ?? page.field("seen"),
                "round": "\(SampleHouse.event)/semifinals",
            ])
    }

    @Test func `nobody reads the documents without signing in`() async throws {
        let house = try await SampleHouse()
        for page in ["/documents", "/documents/protocol", "/documents/entries", "/officials"] {
            let answer = try await Visitor(house.site).get(stop + page)
            #expect(answer.headers[.location] == "/office/sign-in")
        }
    }

    @Test func `start lists are signed on the page, and again after a change`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        #expect(try await desk.visitor.get(list).status == .notFound)
        try await desk.draw()
        let drawn = try await desk.visitor.get(list)
        #expect(drawn.text.contains("<p class=\"status\">Not signed</p>"))
        #expect(drawn.text.contains("The first 2 of each to Final A."))
        #expect(drawn.text.contains("Drawn by lot 42."))
        let announcer = try await house.operating(as: .announcer)
        #expect(!(try await announcer.get(list).text.contains("Sign these start lists")))
        let page = try await announcer.get(list)
        let refused = try await announcer.post(
            list + "/sign",
            [
                "token": try page.field("token"), "seen": "999",
                "round": "\(SampleHouse.event)/semifinals",
            ])
        #expect(refused.status == .forbidden)
        #expect(try await sign(desk.visitor).status == .seeOther)
        let signed = try await desk.visitor.get(list).text
        #expect(signed.contains("Signed by administrator, 9 January 2026, 23:06 UTC"))
        #expect(!signed.contains("Sign these start lists"))
        let index = try await desk.visitor.get(stop + "/documents").text
        #expect(index.contains("Start list, Semifinals</a> <small>Signed by administrator"))
    }

    @Test func `the papers of an event that is over are whole, on the page and as CSV`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let index = try await desk.visitor.get(stop + "/documents").text
        let papers = index.matches(of: /href="([^"]+\/documents\/[a-z0-9-]+)"/).map { String($0.1) }
        #expect(papers.count > 10)
        for paper in papers {
            let answer = try await desk.visitor.get(paper)
            #expect(answer.status == .ok, "\(paper)")
            #expect(!answer.text.contains("Nothing yet."), "\(paper)")
            #expect(answer.text.contains("Salt Lake City"), "\(paper)")
        }
        let csv = try await desk.visitor.get(
            stop + "/documents/result-men-500-semifinals?format=csv")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(
            csv.text.hasPrefix(
                "part,place,position,warnings,helmet,name,nation,time,mark,remarks\r\n"))
        #expect(csv.text.split(whereSeparator: \.isNewline).count == 9)
        let unknown = try await desk.visitor.get(stop + "/documents/entries?format=pdf")
        #expect(unknown.status == .badRequest)
    }

    @Test func `the whole protocol has a cover, its contents and every paper once`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let text = try await desk.visitor.get(stop + "/documents/protocol").text
        let contents = text.matches(of: /<li><a href="#([a-z0-9-]+)">/).map { String($0.1) }
        let papers = text.matches(of: /<article class="paper" id="([a-z0-9-]+)">/)
            .map { String($0.1) }
        #expect(contents == papers)
        #expect(Set(papers).count == papers.count)
        #expect(papers.contains("classification-men-500"))
        #expect(papers.contains("result-men-500-final-a"))
        #expect(text.contains("Men&#39;s 500 m: official"))
        #expect(text.matches(of: /<h1/).count == 1)
    }

    @Test func `the whole protocol is one table with the rows of every paper`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        #expect(
            try await desk.visitor.get(stop + "/documents").text.contains(
                "href=\"\(stop)/documents/protocol?format=csv\""))
        let table = try await desk.visitor.get(stop + "/documents/protocol?format=csv")
        #expect(table.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = table.text.split(separator: "\r\n")
        let columns = try #require(lines.first).split(separator: ",")
        #expect(columns.first == "document")
        #expect(Set(columns).count == columns.count)
        let contents = try await desk.visitor.get(stop + "/documents/protocol").text
            .matches(of: /<li><a href="#([a-z0-9-]+)">/).map { String($0.1) }
        var rows = 0
        for name in contents {
            let paper = try await desk.visitor.get("\(stop)/documents/\(name)?format=csv").text
                .split(separator: "\r\n")
            for column in try #require(paper.first).split(separator: ",") {
                #expect(columns.contains(column), "\(name)")
            }
            rows += paper.count - 1
        }
        #expect(lines.count - 1 == rows)
        #expect(lines.contains { $0.hasPrefix("\"Result, Men's 500 m, Final A\",") })
    }

    @Test func `officials are written down, and what is wrong is shown as typed`() async throws {
        let house = try await SampleHouse()
        let referee = try await house.operating(as: .referee)
        let page = try await referee.get(stop + "/officials")
        var fields = [
            "token": try page.field("token"), "seen": try page.field("seen"),
            "post-1": "referee", "name-1": "Rita", "nation-1": "can", "post-2": "starter",
            "name-2": "", "nation-2": "", "post-3": "starter", "name-3": "Stan",
            "nation-3": "Mars",
        ]
        let wrong = try await referee.post(stop + "/officials", fields)
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("Stan: “Mars” is not a nation"))
        #expect(wrong.text.contains("value=\"Rita\""))
        fields["nation-3"] = ""
        #expect(try await referee.post(stop + "/officials", fields).status == .seeOther)
        let paper = try await referee.get(stop + "/documents/officials?format=csv").text
        #expect(paper == "office,name,nation\r\nReferee,Rita,CAN\r\nStarter,Stan,\r\n")
        let late = try await referee.post(stop + "/officials", fields)
        #expect(late.status == .conflict)
        #expect(late.text.contains("Somebody was faster"))
        #expect(late.text.contains("It has Referee: Rita (CAN); Starter: Stan."))
    }
}
