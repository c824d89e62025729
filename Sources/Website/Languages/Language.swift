import Phrases
import Reading

/// A language the public pages are in; each has addresses of its own.
struct Language: Sendable {
    /// Its code: `fr`.
    let code: String
    /// What it calls itself.
    let name: String
    let book: Phrasebook

    static let english = Language(code: "en", name: "English", book: .english)

    /// English first, then whatever has a catalogue among the assets.
    static let all = [english] + [PackageResources.fr_yaml].map(Language.init(catalogue:))

    /// The language of the page that is being made.
    @TaskLocal static var current = english

    init(code: String, name: String, book: Phrasebook) {
        self.code = code
        self.name = name
        self.book = book
    }

    private init(catalogue bytes: [UInt8]) {
        do {
            let catalogue = try Catalogue(yaml: String(decoding: bytes, as: UTF8.self))
            self.init(code: catalogue.language, name: catalogue.name, book: catalogue.book)
        } catch {
            preconditionFailure("A catalogue cannot be read: \(error)")
        }
    }

    var isEnglish: Bool { code == Self.english.code }

    /// What its addresses begin with: `/fr`; nothing for English.
    var prefix: String { isEnglish ? "" : "/" + code }

    /// Whether what stands at an address, prefix aside, is a page that is in every language: not a
    /// file, and nothing of the race office or for programs.
    static func has(_ path: some StringProtocol) -> Bool {
        let parts = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        let isFile = parts.last?.contains(".") ?? false
        return !isFile && !["office", "api", "health", "ready", "metrics"].contains(parts.first)
    }
}
