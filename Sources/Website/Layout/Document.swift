import Mustache
import Phrases
import ShortTrack

/// A page before it is rendered: which template, and what the layout and the template show.
struct Document: MustacheParent {
    let template: String
    let title: Phrase
    /// The way from the front page to here.
    var crumbs: [Crumb]
    /// The season whose changes matter to the page, and the last one it shows.
    var live: (season: SeasonID, sequence: Int)?
    /// Where the page can be loaded again, whatever address the browser shows.
    var path: String?
    /// The page in every language, where it is in more than one.
    var versions: [(language: Language, path: String)] = []
    /// What the page shows, as files.
    var files: [Crumb] = []
    /// Whether the page becomes a file that no server of ours stands behind.
    var isStatic = false
    /// Who is signed in, on pages of the race office.
    var operatorName: String?
    /// Where they change their password; nothing for those who come in by a link.
    var passwordPath: String?
    /// The token every form on the page sends back.
    var formToken: String?
    /// What is wrong with the clock of the computer, on pages of the race office.
    var clockWarning: String?
    var content: [String: Any]

    init(
        _ template: String, title: Phrase, crumbs: [Crumb] = [],
        live: (season: SeasonID, sequence: Int)? = nil, content: [String: Any]
    ) {
        self.template = template
        self.title = title
        self.crumbs = crumbs
        self.live = live
        self.content = content
    }

    func child(named name: String) -> Any? {
        switch name {
        case "pageTitle": title
        case "isStatic": isStatic
        case "language": Language.current.code
        case "isInMoreLanguages": versions.count > 1
        case "languages":
            versions.map { version -> [String: Any] in
                [
                    "code": version.language.code, "name": version.language.name,
                    "path": version.path,
                    "isHere": version.language.code == Language.current.code,
                ]
            }
        case "crumbs": crumbs.map { ["title": $0.title, "path": $0.path] as [String: Any] }
        case "live":
            live.map {
                [
                    "season": "\($0.season)", "sequence": "\($0.sequence)", "path": path ?? "",
                ]
            }
        case "hasFiles": !files.isEmpty
        case "files": files.map { ["title": $0.title, "path": $0.path] as [String: Any] }
        case "operatorName": operatorName
        case "passwordPath": passwordPath
        case "formToken": formToken
        case "clockWarning": clockWarning
        default: content[name]
        }
    }
}
