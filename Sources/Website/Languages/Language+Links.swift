extension Language {
    /// A page with its links leading to pages in the language.
    func leading(_ page: [UInt8]) -> [UInt8] {
        isEnglish ? page : Links.rewritten(page, address)
    }

    /// The address of a page in the language: `/fr/titles` for `/titles`.
    ///
    /// An address that names English, `/en/titles`, is one that leads there.
    func address(_ path: String) -> String {
        guard !isEnglish, Self.has(path) else { return path }
        let english = "/\(Self.english.code)/"
        if path.hasPrefix(english) { return String(path.dropFirst(english.count - 1)) }
        return path.hasPrefix("\(prefix)/") ? path : prefix + path
    }

    /// The way from a page in this language to the same page in another.
    func path(to other: Language, of path: String) -> String {
        !isEnglish && other.isEnglish ? "/\(other.code)\(path)" : other.prefix + path
    }
}
