import Mustache
import Phrases

/// The templates of all pages, embedded in the program and read once.
struct Templates: Sendable {
    /// The libraries by the codes of the languages.
    private let libraries: [String: MustacheLibrary]

    init(_ languages: [Language] = [.english]) {
        MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
        let sources: [(name: String, bytes: [UInt8])] = [
            ("layout", PackageResources.layout_mustache),
            ("home", PackageResources.home_mustache),
            ("winners", PackageResources.winners_mustache),
            ("search", PackageResources.search_mustache),
            ("sitemap", PackageResources.sitemap_mustache),
            ("corrections-feed", PackageResources.corrections_feed_mustache),
            ("season", PackageResources.season_mustache),
            ("calendar", PackageResources.calendar_mustache),
            ("standings", PackageResources.standings_mustache),
            ("standing", PackageResources.standing_mustache),
            ("event", PackageResources.event_mustache),
            ("table", PackageResources.table_mustache),
            ("records", PackageResources.records_mustache),
            ("api", PackageResources.api_mustache),
            ("filter", PackageResources.filter_mustache),
            ("who", PackageResources.who_mustache),
            ("verdict", PackageResources.verdict_mustache),
            ("problem", PackageResources.problem_mustache),
            ("sign-in", PackageResources.sign_in_mustache),
            ("own-password", PackageResources.own_password_mustache),
            ("office", PackageResources.office_mustache),
            ("accounts", PackageResources.accounts_mustache),
            ("accounts-link", PackageResources.accounts_link_mustache),
            ("office-desk", PackageResources.office_desk_mustache),
            ("office-history", PackageResources.office_history_mustache),
            ("office-history-rows", PackageResources.office_history_rows_mustache),
            ("office-replace", PackageResources.office_replace_mustache),
            ("corrections", PackageResources.corrections_mustache),
            ("corrections-page", PackageResources.corrections_page_mustache),
            ("protests", PackageResources.protests_mustache),
            ("office-event", PackageResources.office_event_mustache),
            ("office-race", PackageResources.office_race_mustache),
            ("office-stop", PackageResources.office_stop_mustache),
            ("office-entry-head", PackageResources.office_entry_head_mustache),
            ("office-entries", PackageResources.office_entries_mustache),
            ("office-ranking-list", PackageResources.office_ranking_list_mustache),
            ("office-line-ups", PackageResources.office_line_ups_mustache),
            ("documents", PackageResources.documents_mustache),
            ("file", PackageResources.file_mustache),
            ("paper", PackageResources.paper_mustache),
            ("sheet", PackageResources.sheet_mustache),
            ("protocol", PackageResources.protocol_mustache),
            ("protocol-pages", PackageResources.protocol_pages_mustache),
            ("officials", PackageResources.officials_mustache),
            ("office-schedule", PackageResources.office_schedule_mustache),
            ("board", PackageResources.board_mustache),
            ("board-rows", PackageResources.board_rows_mustache),
            ("live", PackageResources.live_mustache),
            ("scoreboard", PackageResources.scoreboard_mustache),
            ("start-board", PackageResources.start_board_mustache),
            ("announcer", PackageResources.announcer_mustache),
            ("office-race-steps", PackageResources.office_race_steps_mustache),
            ("office-finishers", PackageResources.office_finishers_mustache),
            ("office-finishers-legend", PackageResources.office_finishers_legend_mustache),
            ("office-entry", PackageResources.office_entry_mustache),
            ("office-photo-finish", PackageResources.office_photo_finish_mustache),
            ("office-work", PackageResources.office_work_mustache),
            ("office-preview", PackageResources.office_preview_mustache),
        ]
        var libraries: [String: MustacheLibrary] = [:]
        for language in languages {
            var templates: [String: MustacheTemplate] = [:]
            for source in sources {
                let text = Self.said(String(decoding: source.bytes, as: UTF8.self), in: language)
                do {
                    templates[source.name] = try MustacheTemplate(
                        string: "{{% CONTENT_TYPE:\(EscapedHTML.name)}}\n" + text)
                } catch {
                    preconditionFailure("The template \(source.name) cannot be read: \(error)")
                }
            }
            libraries[language.code] = MustacheLibrary(templates: templates)
        }
        self.libraries = libraries
    }

    /// A template with its words, which stand in double brackets, in a language.
    private static func said(_ template: String, in language: Language) -> String {
        var said = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "[["), let close = rest.firstRange(of: "]]") {
            said += rest[..<open.lowerBound]
            said += language.book.text(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return said + rest
    }

    /// The bytes of a page in the language of the moment.
    func render(_ document: Document) -> [UInt8] {
        let language = Language.current
        guard
            let text = libraries[language.code]?.render(document, withTemplate: document.template)
        else {
            preconditionFailure("There is no template \(document.template) in \(language.name).")
        }
        return language.leading(Array(text.utf8))
    }
}
