import NIOCore
import RaceOffice
import ShortTrack
import Synchronization

/// The readers of the live feed who are up to date, told of a change on their own connections.
///
/// A change is encoded once, and each event loop writes it to its readers: no reader has a task or
/// a queue. Who comes for the first time, or has missed more than is kept here, gets the present
/// state as it is and what comes after it.
final class FeedHub: Sendable {
    /// A change as it is written to a reader.
    struct Frame: Sendable {
        let sequence: Int
        let season: SeasonID?
        let bytes: ByteBuffer
    }

    /// The readers of one event loop.
    final class Readers: Sendable {
        let loop: any EventLoop
        private let doors: NIOLoopBoundBox<[ObjectIdentifier: FeedDoor]>

        init(on loop: any EventLoop) {
            self.loop = loop
            doors = .makeBoxSendingValue([:], eventLoop: loop)
        }

        /// The readers; on the event loop alone.
        var all: [ObjectIdentifier: FeedDoor] {
            get { doors.value }
            set { doors.value = newValue }
        }

        /// Does something for each reader, soon.
        func tell(_ what: @escaping @Sendable (FeedDoor) -> Void) {
            loop.execute { for door in self.all.values { what(door) } }
        }
    }

    private struct State {
        /// The last change before those kept; nothing while nobody listens to the office.
        var floor: Int?
        var frames: [Frame] = []
        /// What rebuilds the present state, up to a change; made when somebody asks for it.
        var present: Frame?
        var making: Task<Void, Never>?
        /// Whose last change a page may know before it is told of here.
        var office: Office?
        /// The seasons there are; a reader of another is told so instead of waiting.
        var seasons: Set<SeasonID> = []
        /// How many may read.
        var most = Int.max
        var readers: [ObjectIdentifier: Readers] = [:]
        var count = 0

        /// Whether all that a reader has missed since the change it names is kept.
        func resumes(_ wish: FeedWish) -> Bool {
            guard let floor, let after = wish.after else { return false }
            let last = max(frames.last?.sequence ?? floor, office?.latest.sequence ?? 0)
            return (floor...max(floor, last)).contains(after)
        }

        /// The present state and the changes after it; nothing where it has to be made.
        /// - Parameter most: how many changes may have come after it.
        func present(within most: Int) -> [Frame]? {
            guard let floor, let present, present.sequence >= floor else { return nil }
            let after = frames.filter { $0.sequence > present.sequence }
            return after.count > most ? nil : [present] + after
        }
    }

    /// How many changes are kept at most for who comes back.
    static let mostKept = 1024
    /// How many changes may come while what rebuilds the state is made and told.
    static let mostAfter = 64

    private let state = Mutex(State())

    /// How many read.
    var count: Int { state.withLock { $0.count } }

    /// Whether as many read as may.
    var isFull: Bool { state.withLock { $0.count >= $0.most } }

    /// Whether it listens to an office.
    var isOpen: Bool { state.withLock { $0.floor != nil } }

    /// Listens to an office until the task is cancelled; then every connection is ended.
    /// - Parameter most: how many may read, so that connections are left for who wants a page.
    func run(
        _ office: Office, most: Int = .max, heartbeat: Duration = .seconds(15)
    ) async {
        let pulse = Task {
            let bytes = ByteBuffer(string: LiveFeed.pulse)
            while !Task.isCancelled {
                try await Task.sleep(for: heartbeat)
                tell { $0.write(bytes) }
            }
        }
        let present = await office.state
        // Who was connected before this process began goes on where it was.
        var last = max(0, present.sequence - Self.mostKept / 2)
        open(after: last, of: office, seasons: Set(present.seasons), most: most)
        while !Task.isCancelled {
            // It ends for a listener who has fallen behind too far, and goes on from where it was.
            for await update in await office.updates(after: last) {
                last = update.sequence
                publish(update)
            }
        }
        pulse.cancel()
        state.withLock { $0.floor = nil }
        tell { $0.end() }
    }

    /// Makes what rebuilds the present state, once for all who wait for it.
    func makePresent() async {
        let making = state.withLock { state -> Task<Void, Never>? in
            guard state.present(within: 0) == nil, let office = state.office else { return nil }
            let making = state.making ?? Task { keep(LiveFeed.present(await office.state)) }
            state.making = making
            return making
        }
        await making?.value
    }

    /// Keeps what rebuilds the present state.
    func keep(_ present: Frame) {
        state.withLock { state in
            state.present = present
            state.making = nil
        }
    }

    /// Begins to keep what comes after a change.
    func open(
        after sequence: Int, of office: Office? = nil, seasons: Set<SeasonID> = [],
        most: Int = .max
    ) {
        state.withLock { state in
            state.floor = sequence
            state.office = office
            state.seasons = seasons
            state.most = most
        }
    }

    /// Tells every reader of a change.
    func publish(_ update: Update) {
        let frame = Frame(
            sequence: update.sequence, season: update.season, bytes: LiveFeed.encoded(update))
        let readers = state.withLock { state in
            state.frames.append(frame)
            if let season = update.season { state.seasons.insert(season) }
            if state.frames.count > Self.mostKept {
                state.floor = state.frames[Self.mostKept / 2 - 1].sequence
                state.frames.removeFirst(Self.mostKept / 2)
            }
            return Array(state.readers.values)
        }
        for readers in readers { readers.tell { $0.take(frame) } }
    }

    private func tell(_ what: @escaping @Sendable (FeedDoor) -> Void) {
        for readers in state.withLock({ Array($0.readers.values) }) { readers.tell(what) }
    }

    /// Whether a reader can be told what it asks for.
    func covers(_ wish: FeedWish) -> Bool {
        state.withLock { state in
            guard state.count < state.most,
                wish.season.map({ state.seasons.contains($0) }) ?? true
            else { return false }
            return state.resumes(wish) || state.present(within: Self.mostAfter) != nil
                || (state.floor != nil && state.office != nil)
        }
    }

    /// Takes a reader in, on its event loop.
    ///
    /// What is published later is told by a call that waits for this one to end, so that nothing
    /// is lost; the reader passes over what it has already.
    /// - Parameter late: how many changes may have come after the state it begins with.
    /// - Returns: what it has missed, or the present state, and the last change known here;
    ///   nothing when the state has to be made first, or as many read as may.
    func join(
        _ door: FeedDoor, on loop: any EventLoop, _ wish: FeedWish, late: Int
    ) -> (missed: [Frame], last: Int)? {
        let joined = state.withLock { state -> (Readers, [Frame], Int)? in
            guard let floor = state.floor, state.count < state.most else { return nil }
            let missed: [Frame]
            var last = state.frames.last?.sequence ?? floor
            if let after = wish.after, state.resumes(wish) {
                missed = state.frames.filter { $0.sequence > after }
                last = max(last, after)
            } else if let present = state.present(within: late) {
                missed = present
                last = max(last, present[0].sequence)
            } else {
                return nil
            }
            let key = ObjectIdentifier(loop)
            let readers = state.readers[key] ?? Readers(on: loop)
            state.readers[key] = readers
            state.count += 1
            return (readers, missed, last)
        }
        guard let (readers, missed, last) = joined else { return nil }
        readers.all[ObjectIdentifier(door)] = door
        return (missed, last)
    }

    /// Lets a reader go, on its event loop.
    func leave(_ door: FeedDoor, on loop: any EventLoop) {
        let readers = state.withLock { state in
            state.count -= 1
            return state.readers[ObjectIdentifier(loop)]
        }
        readers?.all[ObjectIdentifier(door)] = nil
    }
}
