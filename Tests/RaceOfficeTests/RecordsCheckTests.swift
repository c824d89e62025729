import Foundation
import Phrases
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `Checking records` {
    private static let header = "season,competition,date,category,event,rank,noc,name,source\n"

    private func read(_ text: String, _ name: String) throws -> RecordsCheck.File {
        let today = try #require(CalendarDate("2026-11-21"))
        let file = Reader.read(Array(text.utf8), name: name, actor: "check", on: today)
        return RecordsCheck.File(
            name: name, drafts: file.drafts, exclusions: file.exclusions, findings: file.findings)
    }

    private func archived(_ path: String) throws -> String {
        let archive = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "archive")
        return try String(contentsOf: archive.appending(path: path), encoding: .utf8)
    }

    private func check(_ files: [(text: String, name: String)]) throws -> RecordsCheck {
        let today = try #require(CalendarDate("2026-11-21"))
        return RecordsCheck(try files.map { try read($0.text, $0.name) }, on: today)
    }

    /// The page and rulebook of 2023-24 with other files.
    private func season(_ files: (text: String, name: String)...) throws -> RecordsCheck {
        try check(
            [
                (archived("2023-24/page.txt"), "2023-24/page.txt"),
                (archived("2023-24/rulebook.yaml"), "2023-24/rulebook.yaml"),
            ] + files)
    }

    private func found(_ check: RecordsCheck, _ codes: FindingCode...) -> [String] {
        check.findings.filter { codes.contains($0.code) }.map { finding in
            "\(finding.file ?? ""):\(finding.line ?? 0) \(finding.severity) "
                + "\(finding.subject): \(finding.found)"
        }
    }

    @Test func `says what the results contradict, at the line of the page`() throws {
        let contradicted = found(try season(), .claimContradicted)
        #expect(contradicted.count == 1)
        #expect(
            contradicted.first?.hasPrefix(
                "2023-24/page.txt:194 error women relay, South Korea: published 320.") == true)
    }

    @Test func `holds the days of a championship in one calendar against the others`() throws {
        var lines = try archived("2023-24/page.txt").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[154].contains("15–17 March"))
        lines[154].replace("15–17", with: "16–18")
        let check = try check([
            (lines.joined(separator: "\n"), "2023-24/page.txt"),
            (archived("2023-24/rulebook.yaml"), "2023-24/rulebook.yaml"),
        ])
        #expect(
            found(check, .claimContradicted).filter { $0.contains("Championships") } == [
                "2023-24/page.txt:155 error 2024 World Short Track Speed Skating Championships, "
                    + "women calendar: published 16–18 March 2024. known: 15–17 March 2024. "
                    + "Elsewhere other days are given."
            ])
    }

    @Test func `follows a correction`() throws {
        let check = try season((archived("2023-24/corrections.csv"), "2023-24/corrections.csv"))
        #expect(found(check, .claimContradicted).isEmpty)
        #expect(
            found(check, .corrected) == [
                "2023-24/page.txt:133 note 2023-24/montreal-2/women-relay-3000, rank 1: KOR",
                "2023-24/page.txt:133 note 2023-24/montreal-2/women-relay-3000, rank 2: NED",
            ])
        #expect(check.files == 3)
        #expect(check.findings.filter { $0.severity == .error }.isEmpty)
    }

    @Test func `names slips of a page that only rules and other sources show`() throws {
        let ranks = try check([
            (archived("2003-04/page.txt"), "2003-04/page.txt"),
            (archived("2003-04/rulebook.yaml"), "2003-04/rulebook.yaml"),
        ])
        #expect(
            found(ranks, .rankUnderived) == [
                "2003-04/page.txt:120 note standing men 500: known points, all counted: "
                    + "Li Jiajun 47, Ahn Hyun-soo 21, Song Suk-woo 55; not listed: "
                    + "Jean-François Monette 68, Jonathan Guilmette 55, "
                    + "Mathieu Turcotte 34",
                "2003-04/page.txt:121 note standing men 1000: known points, all counted: "
                    + "Ahn Hyun-soo 89, Apolo Anton Ohno 34, Jonathan Guilmette 21; not listed: "
                    + "Li Jiajun 68, Lee Seung-jae 55, Kim Hyun-kon 34",
            ])
        #expect(found(try season(), .rankUnderived).isEmpty)
    }

    @Test func `names sources that disagree, events nobody lists and days that differ`() throws {
        let check = try season(
            (
                Self.header
                    + "2023-24,seoul,2023-12-16,men,1500(1),1,CAN,William Dandjinou,a report\n"
                    + "2023-24,bejing,2023-12-09,men,500(1),2,FRA,Quentin Fercoq,a report\n"
                    + "2023-24,beijing,2023-12-09,men,500(1),3,NED,Jens van 't Wout,a list\n"
                    + "2023-24,beijing,2023-12-08,men,500(1),2,FRA,Quentin Fercoq,a report\n",
                "2023-24/podiums.csv"
            ))
        #expect(
            found(check, .unknownEvent) == [
                "2023-24/podiums.csv:3 warning 2023-24/bejing/men-500-1: an event no calendar lists"
            ])
        #expect(
            found(check, .dateDiffers).filter { $0.contains("beijing") } == [
                "2023-24/page.txt:56 warning 2023-24/beijing/men-500-1: 9 December 2023",
                "2023-24/podiums.csv:4 warning 2023-24/beijing/men-500-1: 9 December 2023",
            ])
        #expect(
            found(check, .sourcesDisagree).first?.hasPrefix(
                "2023-24/page.txt:") == true, "\(found(check, .sourcesDisagree))")
    }

    @Test func `misses an event of which no source gives a place`() throws {
        let page = try archived("2023-24/page.txt")
        let row = try #require(
            page.split(separator: "\n").first {
                $0.contains("KOR Park Ji-won") && $0.contains("1000 m (1)")
            })
        let empty = page.replacing(row, with: row.replacing("KOR Park Ji-won", with: ""))
        let check = try check([(empty, "page.txt")])
        #expect(
            found(check, .eventOpen).contains(
                "page.txt:46 warning 2023-24/montreal-1/men-1000-1: no source gives a place"),
            "\(check.findings)")
    }

    struct Claim: CustomTestStringConvertible {
        var season = "2023-24"
        let old: String
        let new: String
        let line: Int
        let words: String
        var testDescription: String { new }
    }

    static let claims = [
        Claim(
            old: "CAN Jordan Pierre-Gilles (1)", new: "CAN Jordan Pierre-Gilles (0)", line: 9,
            words: "published 0. known: at least 1"),
        Claim(
            old: "Men: CAN (11)", new: "Men: CAN (3)", line: 18, words: "published 3. known: at "),
        Claim(
            old: "came in 20th place overall", new: "came in 2nd place overall", line: 41,
            words: "published rank 2."),
        Claim(
            season: "2013-14", old: "===Men's 1000 metres===\nAfter 4 of 4 events",
            new: "===Men's 1000 metres===\nAfter 3 of 4 events", line: 94,
            words: "published after 3 of 4 events. known: 4 events in the calendar"),
        Claim(
            season: "2013-14", old: "best 3 out of 4", new: "best 2 out of 4", line: 73,
            words: "published best 2 of 4. known: best 3 of 4"),
    ]

    @Test(arguments: claims)
    func `names each published claim that cannot be right, once`(_ claim: Claim) throws {
        let page = try archived("\(claim.season)/page.txt")
        let changed = page.replacing(claim.old, with: claim.new, maxReplacements: 1)
        try #require(changed != page)
        let names = ["rulebook.yaml", "podiums.csv", "corrections.csv", "names.csv"]
        var files = try ["titles.csv", "seasons.csv"].map { (try archived($0), $0) }
        for name in names.map({ "\(claim.season)/\($0)" }) {
            if let text = try? archived(name) { files.append((text, name)) }
        }
        let path = "\(claim.season)/page.txt"
        #expect(try found(check([(page, path)] + files), .claimContradicted).isEmpty)
        let said = try found(check([(changed, path)] + files), .claimContradicted)
        #expect(said.count == 1, "\(said)")
        #expect(said.first?.hasPrefix("\(path):\(claim.line) error ") == true, "\(said)")
        #expect(said.first?.contains(claim.words) == true, "\(said)")
    }

    @Test(arguments: [("3 of 4", true), ("2 of 4", false), ("3 of 5", false), ("4 of 4", true)])
    func `takes the caption of a season under way for what it says`(
        caption: String, isTrue: Bool
    ) throws {
        let heading = "===Men's 1000 metres===\nAfter "
        let page = try archived("2013-14/page.txt")
            .replacing(heading + "4 of 4", with: heading + caption)
        try #require(page.contains(heading + caption))
        let podiums = try archived("2013-14/podiums.csv").split(separator: "\n")
        let underWay = podiums.filter { !$0.contains("kolomna") || !$0.contains("men,1000,") }
        try #require(underWay.count < podiums.count)
        let check = try check([
            (page, "page.txt"), (archived("2013-14/rulebook.yaml"), "rulebook.yaml"),
            (underWay.joined(separator: "\n"), "podiums.csv"),
        ])
        let said =
            found(check, .claimContradicted).filter { $0.contains("published after") }
            + found(check, .captionDiffers)
        #expect(said.isEmpty == isTrue, "\(said)")
    }

    @Test func `says nothing twice that whoever read the page has said`() throws {
        let page = try archived("2011-12/page.txt")
        let rulebook = (try archived("2011-12/rulebook.yaml"), "2011-12/rulebook.yaml")
        for (old, new, code) in [
            ("| CHN | 2968 |", "| CHN | 2500 |", FindingCode.rankDiffers),
            ("After 6 of 6 events", "After 5 of 5 events", .captionDiffers),
        ] {
            let check = try check([(page.replacing(old, with: new), "page.txt"), rulebook])
            #expect(check.findings.contains { $0.code == code })
            #expect(
                found(check, .claimContradicted).filter { !$0.contains("published 2500") }.isEmpty)
        }
    }

    @Test func `compares champions from source to source`() throws {
        let check = try check([(archived("titles.csv"), "titles.csv")])
        #expect(
            found(check, .sourcesDisagree) == [
                "titles.csv:66 warning 1999-00 champion, men nations: CHN",
                "titles.csv:74 warning 2001-02 champion, men 500: CHN Li Jiajun",
            ])
        #expect(
            found(check, .tieNotation) == [
                "titles.csv:103 note 2007-08 champion, women nations: CHN, KOR"
            ])
        #expect(
            found(check, .spellingDrift).first
                == "titles.csv:51 note KOR skater: Kim Dong-sung")
    }

    @Test(
        arguments: [
            (["CHN,,one", "CHN,,other", "KOR,,other"], "CHN, KOR"),
            (["CHN,,other", "KOR,,other", "CHN,,one"], "CHN"),
        ])
    func `tells a shared title from a title one of the two has alone`(
        rows: [String], found words: String
    ) throws {
        let titles =
            ["season,category,table,noc,name,source"]
            + rows.map { "2007-08,women,nations," + $0 }
        let check = try check([(titles.joined(separator: "\n") + "\n", "titles.csv")])
        #expect(
            found(check, .sourcesDisagree) == [
                "titles.csv:4 warning 2007-08 champion, women nations: \(words)"
            ])
    }

    @Test func `calls a champion who did not win the table a disagreement`() throws {
        let page = try archived("2023-24/page.txt")
        let other = page.replacing(
            "Competition2Men: CAN Jordan Pierre-Gilles",
            with: "Competition2Men: NED Jens van 't Wout"
        ).replacing("Menseason: 26th", with: "Menseason: 25th")
        try #require(other != page)
        let check = try check([(other, "page.txt")])
        #expect(
            found(check, .sourcesDisagree).contains(
                "page.txt:9 warning 2023-24 champion, men 500: NED Jens van 't Wout"),
            "\(found(check, .sourcesDisagree))")
        #expect(found(check, .tieNotation).allSatisfy { !$0.contains("champion") })
        #expect(
            found(check, .countDiffers).contains("page.txt:22 warning men, edition: 25"),
            "\(found(check, .countDiffers))")
    }

    @Test func `finds a wrong nation and a mistyped name beside the right ones`() throws {
        let page = try archived("2023-24/page.txt")
        let nation = try #require(page.firstRange(of: "KOR Hwang Dae-heon"))
        let check = try check([
            (page.replacingCharacters(in: nation, with: "CHN Hwang Dae-heon"), "page.txt")
        ])
        let wrong = try #require(check.findings.first { $0.code == .nationDiffers })
        #expect(wrong.severity == .warning)
        #expect(wrong.file == "page.txt" && wrong.other?.file == "page.txt")
        #expect(wrong.found.description == "CHN Hwang Dae-heon")
        #expect(wrong.suggestion.description.hasPrefix("KOR Hwang Dae-heon, as in "))
        let old = try archived("2003-04/page.txt")
        let name = try #require(old.firstRange(of: "Apolo Anton Ohno"))
        let typo = try self.check([
            (old.replacingCharacters(in: name, with: "Apolo Anton Onho"), "page.txt")
        ])
        let near = typo.findings.filter { $0.code == .similarNames }
        #expect(near.map(\.found.description) == ["USA Apolo Anton Onho"])
        #expect(near.map(\.severity) == [.note])
    }

    @Test func `takes names with something in brackets for two people, told apart`() throws {
        let titles = "season,category,table,noc,name,source\n"
        func near(_ names: (String, String)) throws -> Int {
            let rows = "2001-02,women,500,CHN,\(names.0),a\n2001-02,women,1000,CHN,\(names.1),a\n"
            return try check([(titles + rows, "titles.csv")]).findings
                .count { $0.code == .similarNames }
        }
        #expect(try near(("Yang Yang (A)", "Yang Yang (S)")) == 0)
        #expect(try near(("Yang Yanga", "Yang Yangs")) == 1)
    }

    @Test func `finds ranks that cannot be and names people and both rows`() throws {
        let check = try season(
            (
                Self.header
                    + "2023-24,beijing,2023-12-09,men,500(1),2,CAN,Steven Dubois,a report\n"
                    + "2023-24,beijing,2023-12-09,men,500(1),2,NED,Jens van 't Wout,a report\n"
                    + "2023-24,beijing,2023-12-09,men,500(1),3,CAN,Jordan Pierre-Gilles,a report\n",
                "2023-24/podiums.csv"
            ))
        let broken = check.findings.filter { $0.code == .placesBroken }
        #expect(broken.map(\.severity) == [.error])
        #expect(
            broken.map(\.found.description) == [
                "CAN Jordan Pierre-Gilles, after CAN Steven Dubois, NED Jens van 't Wout on rank 2"
            ], "\(broken)")
        let differing = check.findings.filter {
            $0.code == .sourcesDisagree && $0.subject.hasPrefix("2023-24/beijing/men-500-1")
        }
        #expect(!differing.isEmpty)
        for finding in differing {
            #expect(
                !finding.found.description.contains(":p-")
                    && !finding.suggestion.description.contains(":p-"))
            #expect(finding.other == Finding.Place(file: "2023-24/podiums.csv", line: 2))
        }
    }

    @Test func `refuses a merger of two who raced each other`() throws {
        let check = try check([
            (archived("2003-04/page.txt"), "2003-04/page.txt"),
            (
                "do,noc,name,other_noc,other_name,reason,source\n"
                    + "merge,KOR,Ahn Hyun-soo,USA,Apolo Anton Ohno,x,y\n", "people.csv"
            ),
        ])
        let found = found(check, .mergedRivals)
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "people.csv:2 error KOR Ahn Hyun-soo, USA Apolo Anton Ohno: both were in 2003-04/")
                == true, "\(found)")
    }

    @Test func `asks whether a season with champions was held`() throws {
        let titles = "season,category,table,noc,name,source\n"
        let check = try check([
            ("season,state,source\n2020-21,cancelled,a report\n", "seasons.csv"),
            (titles + "2020-21,men,500,KOR,A B,c\n2021-22,men,500,KOR,A B,c\n", "titles.csv"),
        ])
        #expect(
            found(check, .claimContradicted, .unknownSeason) == [
                "titles.csv:2 error 2020-21: something of a season that was cancelled",
                "titles.csv:3 warning 2021-22: a season the list of seasons lacks",
            ])
    }

    @Test func `lets pass what is excluded, and says which exclusion lets nothing pass`() throws {
        let exclusions = """
            file,code,subject,reason
            titles.csv,sources-disagree,1999-00*,nobody knows which is right
            titles.csv,sources-disagree,2044-45*,not yet
            """
        let check = try check([
            (exclusions, "exclusions.csv"), (archived("titles.csv"), "titles.csv"),
        ])
        #expect(found(check, .sourcesDisagree).count == 1)
        #expect(check.excluded.map(\.finding.line) == [66])
        #expect(check.excluded.map(\.exclusion.reason) == ["nobody knows which is right"])
        #expect(
            found(check, .unusedExclusion) == [
                "exclusions.csv:3 warning titles.csv, sources-disagree: nothing is found there "
                    + "about 2044-45*"
            ])
    }
}
