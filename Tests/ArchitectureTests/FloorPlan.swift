/// Which target may import which modules, as one document says it.
struct FloorPlan {
    /// A target with its modules and the line it stands in.
    struct Entry {
        let modules: Set<String>
        let line: Int
    }

    let path: String
    private(set) var entries: [String: Entry] = [:]

    /// Modules that come with the toolchain: the plan lists them, the manifest cannot.
    static let toolchainModules: Set = [
        "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Synchronization",
    ]

    /// The table "Target | Owns | May import" of the architecture page; modules are in backticks.
    static func inArchitecture(_ file: Repository.File) -> FloorPlan {
        var plan = FloorPlan(path: file.path)
        var isInside = false
        for (number, line) in file.code {
            let cells = line.split(separator: "|").map(String.init)
            if line.hasPrefix("| Target | Owns | May import |") {
                isInside = true
            } else if !line.hasPrefix("|") {
                isInside = false
            } else if isInside, cells.count == 3, let target = quoted(cells[0], by: "`").first {
                plan.entries[target] = Entry(
                    modules: Set(quoted(cells[2], by: "`")), line: number)
            }
        }
        return plan
    }

    /// The targets of the manifest that are not tests, read as text.
    ///
    /// Products are named by the constants at the manifest's top.
    static func inManifest(_ file: Repository.File) -> FloorPlan {
        var plan = FloorPlan(path: file.path)
        let words = tokens(of: file)
        var products: [String: String] = [:]
        var index = 0
        while index < words.count {
            let word = words[index].text
            if word == "let", index + 1 < words.count,
                let name = words[index...].prefix(9).first(where: { $0.text.first == "\"" })
            {
                products[words[index + 1].text] = unquoted(name.text)
            } else if [".target", ".executableTarget", ".systemLibrary"].contains(word),
                index + 1 < words.count, words[index + 1].text == "("
            {
                let call = callArguments(words[(index + 1)...])
                let strings = call.filter { $0.text.first == "\"" }
                if let target = strings.first {
                    let list = listArgument("dependencies", in: call)
                    plan.entries[unquoted(target.text)] = Entry(
                        modules: Set(
                            list.map { $0.first == "\"" ? unquoted($0) : products[$0] ?? $0 }),
                        line: words[index].line)
                }
            }
            index += 1
        }
        return plan
    }

    private static func quoted(_ text: String, by mark: Character) -> [String] {
        text.split(separator: mark, omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    private static func unquoted(_ text: String) -> String {
        text.trimmingPrefix("\"").split(separator: "\"").first.map(String.init) ?? ""
    }

    /// Names, strings and brackets of a Swift file, each with its line.
    private static func tokens(of file: Repository.File) -> [(text: String, line: Int)] {
        var tokens: [(text: String, line: Int)] = []
        for (number, text) in file.code {
            var rest = text[...]
            while let first = rest.first {
                var token = rest.prefix(1)
                if first == "\"" {
                    token = rest.prefix(rest.dropFirst().prefix { $0 != "\"" }.count + 2)
                } else if first.isLetter || first == "." {
                    token = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
                }
                rest = rest.dropFirst(token.count)
                if !first.isWhitespace { tokens.append((String(token), number)) }
            }
        }
        return tokens
    }

    /// What stands between a call's brackets.
    private static func callArguments(
        _ words: ArraySlice<(text: String, line: Int)>
    ) -> [(text: String, line: Int)] {
        var depth = 0
        return Array(
            words.prefix { word in
                depth += word.text == "(" ? 1 : word.text == ")" ? -1 : 0
                return depth > 0
            }.dropFirst())
    }

    /// The elements of `label: [a, "B"]`.
    private static func listArgument(
        _ label: String, in call: [(text: String, line: Int)]
    ) -> [String] {
        guard let start = call.firstIndex(where: { $0.text == label }) else { return [] }
        return call[start...].drop { $0.text != "[" }.dropFirst().prefix { $0.text != "]" }
            .map(\.text).filter { $0 != "," }
    }
}
