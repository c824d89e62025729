import NIOCore

/// The pages rendered for the present state of the records.
///
/// A new statement makes all of them out of date at once. What is kept is bounded, for anybody can
/// ask for a standing as of any day.
actor PageCache {
    private var sequence = 0
    private var pages: [Address: Page] = [:]
    private var oldestFirst: [Address] = []
    private var size = 0

    private let mostPages: Int
    private let mostBytes: Int

    init(mostPages: Int = 2000, mostBytes: Int = 64 << 20) {
        self.mostPages = mostPages
        self.mostBytes = mostBytes
    }

    var count: Int { pages.count }

    func page(at address: Address, sequence: Int) -> Page? {
        sequence == self.sequence ? pages[address] : nil
    }

    func keep(_ page: Page, at address: Address, sequence: Int) {
        // A page of an older state, finished late, is of no use to anybody.
        guard sequence >= self.sequence else { return }
        if sequence > self.sequence {
            self.sequence = sequence
            pages = [:]
            oldestFirst = []
            size = 0
        }
        guard pages[address] == nil else { return }
        pages[address] = page
        oldestFirst.append(address)
        size += page.bytes.readableBytes
        while size > mostBytes || oldestFirst.count > mostPages {
            let oldest = oldestFirst.removeFirst()
            size -= pages.removeValue(forKey: oldest)?.bytes.readableBytes ?? 0
        }
    }
}
