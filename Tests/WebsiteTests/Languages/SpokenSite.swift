import Logging
import Phrases
import RaceOffice
import RecordBook
import ShortTrack
import Synchronization

@testable import Website

/// All public pages of an office in one language.
struct SpokenSite {
    let site: Site
    let language: Language

    init(_ office: Office, in language: Language) {
        self.language = language
        site = Site(
            office: office, accounts: Accounts(store: InMemoryAccounts()),
            log: Logger(label: "spoken") { _ in SwiftLogNoOpLogHandler() },
            languages: [.english, language], now: { SampleHouse.now }, offset: SampleHouse.offset)
    }

    /// The pages of the site map and the boards, by their addresses.
    var pages: [String: String] {
        get async throws {
            let state = await site.office.state
            let books = await site.library.books(of: state)
            let stops = books.seasons.flatMap { season in
                season.progressByStop.flatMap { [Address.scoreboard($0), .startBoard($0)] }
            }
            var pages: [String: String] = [:]
            for address in SiteMap(state, books).addresses + [.live] + stops {
                var document = try await site.document(at: address, in: state)
                pages[address.path] = Language.$current.withValue(language) {
                    document.versions = site.versions(of: address)
                    return String(decoding: site.templates.render(document), as: UTF8.self)
                }
            }
            return pages
        }
    }
}

extension SeasonView {
    /// The stops with events that are run here.
    fileprivate var progressByStop: [CompetitionID] {
        record.competitions.map(\.id).filter { stop in
            record.events.contains {
                $0.event.id.competition == stop && progress(of: $0.event.id) != nil
            }
        }
    }
}

/// Keeps the texts that were asked for.
final class HeardTexts: Sendable {
    private let heard = Mutex<Set<String>>([])

    var all: Set<String> { heard.withLock { $0 } }

    /// A language that marks what is a phrase: ⟦every one⟧.
    var language: Language {
        Language(
            code: "zz", name: "Test",
            book: Phrasebook { key, _ in
                self.heard.withLock { _ = $0.insert(key) }
                return "⟦\(key)⟧"
            })
    }
}
