import Foundation
import Testing

/// The archive with one thing changed: the change is found at its line, and nothing else is blamed.
@Suite struct `A slip in the archive` {
    struct Slip: CustomTestStringConvertible {
        let testDescription: String
        let file: String
        /// What is replaced; nothing for a file of its own.
        let right: String?
        let wrong: String
        /// What the findings begin with, behind the name of the folder.
        let found: [String]

        init(
            _ description: String, in file: String, replacing right: String? = nil,
            with wrong: String,
            found: [String]
        ) {
            testDescription = description
            self.file = file
            self.right = right
            self.wrong = wrong
            self.found = found
        }
    }

    static let page = "2023-24/page.txt"

    static let slips = [
        Slip(
            "a skater twice in a standing", in: page, replacing: "| 5 | KOR Seo Whi-min | 283 |",
            with: "| 5 | BEL Hanne Desmet | 283 |",
            found: ["\(page):181: error [repeated-statement] standing women 1000: "]),
        Slip(
            "an overall total below the sum of the distances", in: page, replacing: "| 1071 |",
            with: "| 1070 |",
            found: ["\(page):83: warning [sources-disagree] men overall, Park Ji-won: "]),
        Slip(
            "a man on a women's podium", in: page, replacing: "CAN Danae Blais | KOR Park Ji-yun |",
            with: "CAN Danae Blais | KOR Park Ji-won |",
            found: ["\(page):131: warning [category-differs] KOR skater: Park Ji-won"]),
        Slip(
            "a total that is no number", in: page, replacing: "| 1 | NED | 400 |",
            with: "| 1 | NED | 4O0 |",
            found: ["\(page):193: error [bad-number] standing women relay: "]),
        Slip(
            "a day a month after the other events of a stop", in: page,
            replacing: "| 3 | 22 October 2023 | 500 m | CHN Liu Shaoang",
            with: "| 3 | 22 November 2023 | 500 m | CHN Liu Shaoang",
            found: [48, 49, 50].map { "\(page):\($0): warning [date-differs] Montréal, Men's " }),
        Slip(
            "a count of titles that is no number", in: page, replacing: "CAN (11)",
            with: "CAN (1l)", found: ["\(page):18: warning [bad-number] facts box, "]),
        Slip(
            "a mixed relay among the men", in: page,
            replacing: "| 5 | 5000 m Relay | CAN | KOR | JPN | |",
            with: "| 5 | 2000 m Mixed Relay | CAN | KOR | JPN | |",
            found: [
                "\(page):50: error [distance-differs] ",
                "\(page):50: warning [distance-differs] ",
            ]),
        Slip(
            "a separation by a stop there was not", in: "more.csv",
            with: "do,noc,name,other_noc,other_name,competitions,reason,source\n"
                + "separate,CAN,Charles Hamelin,CAN,Charles Hamelin (2),2011-12/dresden,two,me\n",
            found: ["more.csv:2: warning [separation-unmet] CAN Charles Hamelin (2): stop "]),
        Slip(
            "a page once more", in: "2023-24/copy.txt", with: "",
            found: ["2023-24/copy.txt:1: warning [repeated-statement] 2023–24 "]),
    ]

    @Test(arguments: slips) func `is found where it is`(_ slip: Slip) throws {
        let program = try Program()
        let folder = program.path("archive")
        try FileManager.default.copyItem(
            atPath: Program.repository.appending(path: "archive").path, toPath: folder)
        let path = "archive/\(slip.file)"
        if let right = slip.right {
            let text = try String(contentsOfFile: program.path(path), encoding: .utf8)
            #expect(text.contains(right))
            _ = try program.write(
                Array(text.replacingOccurrences(of: right, with: slip.wrong).utf8), to: path)
        } else {
            let bytes =
                slip.wrong.isEmpty
                ? try Data(contentsOf: URL(fileURLWithPath: program.path("archive/\(Self.page)")))
                : Data(slip.wrong.utf8)
            _ = try program.write(Array(bytes), to: path)
        }
        let lines = try program.run("check", folder).output.split(separator: "\n")
            .filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count + 1)) }
        #expect(lines.count == slip.found.count, "\(lines)")
        for (line, found) in zip(lines, slip.found) { #expect(line.hasPrefix(found), "\(line)") }
    }
}
