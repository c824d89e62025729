import Synchronization

/// The pages rendered for the present state of the records, by their addresses.
///
/// A new statement makes all of them out of date at once. What is kept is bounded, for anybody can
/// ask for a standing as of any day. It can be asked from anywhere without waiting.
final class PageCache: Sendable {
    private struct Shelf {
        var sequence = 0
        var pages: [String: Page] = [:]
        var oldestFirst: [String] = []
        var size = 0
    }

    private let shelf = Mutex(Shelf())
    private let mostPages: Int
    private let mostBytes: Int

    init(mostPages: Int = 2000, mostBytes: Int = 64 << 20) {
        self.mostPages = mostPages
        self.mostBytes = mostBytes
    }

    var count: Int { shelf.withLock { $0.pages.count } }

    /// The page of an address, written as in links, as it is after a statement.
    func page(at path: String, sequence: Int) -> Page? {
        shelf.withLock { sequence == $0.sequence ? $0.pages[path] : nil }
    }

    func keep(_ page: Page, at path: String, sequence: Int) {
        shelf.withLock { shelf in
            // A page of an older state, finished late, is of no use to anybody.
            guard sequence >= shelf.sequence else { return }
            if sequence > shelf.sequence { shelf = Shelf(sequence: sequence) }
            guard shelf.pages[path] == nil else { return }
            shelf.pages[path] = page
            shelf.oldestFirst.append(path)
            shelf.size += page.size
            while shelf.size > mostBytes || shelf.oldestFirst.count > mostPages {
                let oldest = shelf.oldestFirst.removeFirst()
                shelf.size -= shelf.pages.removeValue(forKey: oldest)?.size ?? 0
            }
        }
    }
}
