import Publishing
import Testing

@Suite struct `A page with marked regions` {
    private let regions = [
        WikitextRegion(name: "standings-men-500", text: "{|\n| new\n|}"),
        WikitextRegion(name: "podiums", text: "none"),
    ]

    private func update(_ page: [UInt8]) throws -> WikitextUpdate {
        try WikitextUpdate(page, with: regions)
    }

    @Test func `is written anew between its marks and nowhere else`() throws {
        // Bytes that are no text, blanks at line ends and no line end at the end all stay.
        let before: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF] + Array("a \n<!-- BEGIN generated: ".utf8)
        let page =
            before
            + Array("standings-men-500 -->\n{|\n| old\n|}\n<!-- END --> b<!-- END -->".utf8)
        let update = try update(page)
        #expect(
            update.bytes == before
                + Array("standings-men-500 -->\n{|\n| new\n|}\n<!-- END --> b<!-- END -->".utf8))
        #expect(update.written == ["standings-men-500"])
        #expect(update.unknown.isEmpty)
    }

    @Test func `stays the same when it is written twice`() throws {
        let once = try update(Array(regions.map(\.marked).joined(separator: "\n\n").utf8))
        #expect(try update(once.bytes).bytes == once.bytes)
        #expect(once.written == ["standings-men-500", "podiums"])
    }

    @Test func `keeps the line ends it has`() throws {
        let page = "x\r\n<!-- BEGIN generated: podiums -->\r\nold\r\n<!-- END -->\r\ny\r\n"
        let update = try update(Array(page.utf8))
        #expect(
            String(decoding: update.bytes, as: UTF8.self)
                == page.replacing("old", with: "none"))
    }

    @Test func `keeps a region nobody here writes, and names it`() throws {
        let page = "<!-- BEGIN generated: medals -->\nmine\n<!-- END -->\n"
        let update = try update(Array(page.utf8))
        #expect(String(decoding: update.bytes, as: UTF8.self) == page)
        #expect(update.unknown == ["medals"])
    }

    @Test(arguments: [
        ("<!-- BEGIN generated: podiums -->\nold\n", WikitextRefusal.unended("podiums")),
        (
            "<!-- BEGIN generated: podiums -->\n<!-- BEGIN generated: a -->\n<!-- END -->",
            .unended("podiums")
        ),
        ("<!-- BEGIN generated: podiums", .unclosedMark),
    ])
    func `is not touched when its marks do not fit together`(
        _ page: String, _ refusal: WikitextRefusal
    ) {
        #expect(throws: refusal) { try update(Array(page.utf8)) }
    }
}
