import Testing

/// Habits of the house that a machine can look after.
@Suite struct HouseRulesTests {
    let sources = Repository.swiftFiles(under: "Sources")

    init() throws { try #require(sources.count > 50, "the sources were not found") }

    @Test func `each target says in at most twenty lines what it is`() {
        let targets = Set(
            Repository.paths(under: "Sources").compactMap {
                $0.split(separator: "/").dropFirst().first.map(String.init)
            })
        for target in targets.sorted() {
            let path = "Sources/\(target)/README.md"
            guard let file = Repository.file(path) else {
                Issue.record("\(path) is missing")
                continue
            }
            let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
            if count > 20 { Issue.record("\(path) has \(count) lines, at most 20") }
        }
    }

    @Test func `a file is named after the type it declares or extends`() {
        for file in sources {
            let parts = (file.name.split(separator: "+").first ?? "").split(separator: ".")
            for type in parts where !names(in: file).contains(String(type)) {
                Issue.record("\(file.path) neither declares nor extends \(type)")
            }
        }
    }

    @Test func `a file declares one type at its top level`() {
        for file in sources {
            let declared = file.code.filter { line in
                let words = line.text.split(separator: " ")
                return line.text.first != " " && declaredName(line.text) != nil
                    && !words.contains("extension") && !words.contains("private")
                    && !words.contains("fileprivate")
            }
            for line in declared.dropFirst() {
                Issue.record("\(file.path):\(line.number): a second type in the file")
            }
        }
    }

    @Test func `no file is longer than 400 lines`() {
        for file in sources where file.lines.count > 401 {
            Issue.record("\(file.path) has \(file.lines.count - 1) lines; is it one concept?")
        }
    }

    @Test func `nothing is forced and nothing escapes the compiler's checks`() {
        let escapes = ["fatalError(", "try!", "as! ", "@unchecked Sendable", "nonisolated(unsafe)"]
        for file in sources {
            for line in file.code {
                for escape in escapes where line.text.contains(escape) {
                    Issue.record("\(file.path):\(line.number): \(escape)")
                }
            }
        }
    }

    /// Times and points are whole numbers, and rounding a fraction takes a library to link with.
    @Test func `the pure core counts in whole numbers`() {
        let core = ["ShortTrack", "Rulebook", "Racing", "Scoring"].flatMap {
            Repository.swiftFiles(under: "Sources/\($0)")
        }
        for file in core {
            for line in file.code {
                let words = line.text.split { !$0.isLetter && !$0.isNumber }
                for type in words where ["Double", "Float"].contains(type) {
                    Issue.record("\(file.path):\(line.number): \(type)")
                }
            }
        }
    }

    /// The words are put together here, so that this file is not found itself.
    @Test func `the project speaks of itself alone`() {
        let words = [
            ["/wo", "rk/"], ["/ro", "ot/"], ["/far", "m/"], ["../sha", "red"], ["/.lib", "rary/"],
            ["bash_", "jobs"], ["farm-", "studio"], ["farm-", "bench"], ["sub", "agent"],
        ].map { $0.joined() }
        for path in Repository.paths(under: "") {
            guard let file = Repository.file(path) else { continue }
            for (index, line) in file.lines.enumerated() {
                for word in words where line.contains(word) {
                    Issue.record("\(path):\(index + 1): \(word)")
                }
            }
        }
    }

    private func names(in file: Repository.File) -> Set<String> {
        Set(
            file.code.compactMap { declaredName($0.text) }
                .flatMap { $0.split(separator: ".").map(String.init) })
    }

    /// The type a line declares or extends: `EventRecord` of `public struct EventRecord: Sendable {`.
    private func declaredName(_ line: String) -> String? {
        let words = line.split { " :<{(,".contains($0) }
        let keywords: Set<Substring> = [
            "struct", "enum", "class", "actor", "protocol", "extension", "typealias",
        ]
        let modifiers: Set<Substring> = [
            "public", "package", "internal", "private", "fileprivate", "final", "indirect",
            "@main",
        ]
        guard let index = words.firstIndex(where: keywords.contains), index + 1 < words.count,
            words[..<index].allSatisfy(modifiers.contains)
        else { return nil }
        return String(words[index + 1])
    }
}
