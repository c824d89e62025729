public import Logging
public import RecordBook
public import ShortTrack

/// The race office: the only way statements get into the ledger, and the state they fold to.
///
/// One actor per process. It keeps the folded state in memory, appends through the ledger, and
/// tells everybody who listens.
public actor Office {
    /// What is known now.
    public private(set) var state = OfficeState() {
        didSet {
            latest.sequence = state.sequence
            latest.moment = state.latestMoment
        }
    }
    /// The number of its last statement, without waiting.
    public nonisolated let latest = LatestSequence()

    let ledger: any Ledger
    let now: @Sendable () -> Timestamp
    let log: Logger
    /// Why the last unit could not be written, as on a full disk; nothing once one was.
    public private(set) var trouble: LedgerError?
    private var changeCounter: Int?
    private var listeners: [Int: AsyncStream<Update>.Continuation] = [:]
    private var nextListener = 0

    /// Opens the office over a ledger; call `refresh` before relying on its state.
    /// - Parameters:
    ///   - ledger: where statements are kept.
    ///   - log: where the office says what it did.
    ///   - now: the clock.
    public init(ledger: any Ledger, log: Logger, now: @escaping @Sendable () -> Timestamp) {
        self.ledger = ledger
        self.log = log
        self.now = now
    }

    /// Folds on what others have appended since.
    @discardableResult
    public func refresh() async throws(LedgerError) -> OfficeState {
        let counter = try await ledger.changeCounter()
        guard counter != changeCounter else { return state }
        if state.sequence == 0 {
            let opened = try await OfficeState(opening: ledger)
            // Somebody else may have opened it meanwhile.
            let known = state.sequence
            if opened.sequence > known {
                state = opened
                tell(of: opened.statements.lazy.filter { $0.sequence > known })
            }
        } else {
            var new: [Statement] = []
            try await Statement.inParts(after: state.sequence, of: ledger) { new += $0 }
            take(new)
        }
        changeCounter = counter
        return state
    }

    /// What somebody in the office states, having seen everything folded so far.
    func draft(_ body: Body, in stream: RecordBook.Stream, by operator: Operator) -> Draft {
        var draft = Draft(
            stream: stream, body: body, knownSince: now().date, actor: `operator`.name,
            source: Source(document: "Race office", authority: .officialDecision))
        draft.seen = state.seen(by: draft)
        return draft
    }

    /// Appends drafts as one unit and folds them in.
    /// - Returns: whether nobody else's statements came in between.
    @discardableResult
    func append(_ drafts: [Draft], foreseen: Foresight? = nil) async throws(Refusal) -> Bool {
        guard !drafts.isEmpty else { return true }
        let known = state.sequence
        do throws(LedgerError) {
            let stored = try await ledger.append(drafts, at: foreseen?.moment ?? now())
            if stored.first?.sequence == state.sequence + 1 {
                take(try Statement.all(in: stored), foreseen: foreseen)
            } else {
                // Another process has appended in between: read on from what is folded.
                changeCounter = nil
                try await refresh()
            }
            trouble = nil
            return stored.first?.sequence == known + 1
        } catch {
            if case .conflict = error { throw .ledger(error) }
            log.error("nothing was written", metadata: ["error": "\(error)"])
            trouble = error
            throw .ledger(error)
        }
    }

    private func take(_ statements: [Statement], foreseen: Foresight? = nil) {
        // The office may have folded them while waiting for the ledger.
        let known = state.sequence
        let new =
            statements.first.map { $0.sequence > known } == true
            ? statements : statements.filter { $0.sequence > known }
        guard !new.isEmpty else { return }
        if let foreseen { state.take(new, foreseen: foreseen) } else { state.take(new) }
        tell(of: new)
    }

    private func tell(of new: some Sequence<Statement>) {
        guard !listeners.isEmpty else { return }
        for update in Update.all(in: Array(new)) {
            for listener in listeners.values {
                if case .dropped = listener.yield(update) { listener.finish() }
            }
        }
    }

    func allow(_ action: Action, to operator: Operator) throws(Refusal) {
        guard action.roles.contains(`operator`.role) else {
            throw .notAllowed(action, role: `operator`.role)
        }
    }

    /// Everything that happens after a statement: first what was missed, then what comes, each
    /// update once and in order.
    /// - Parameter sequence: the last statement the listener knows of.
    /// - Returns: a stream that ends for a listener who falls more than 1024 updates behind; who
    ///   asks again with the last number received misses nothing.
    public func updates(after sequence: Int) -> AsyncStream<Update> {
        let missed = Update.all(in: state.statements.filter { $0.sequence > sequence })
        let (stream, continuation) = AsyncStream.makeStream(
            of: Update.self, bufferingPolicy: .bufferingOldest(missed.count + 1024))
        for update in missed { continuation.yield(update) }
        let listener = nextListener
        nextListener += 1
        listeners[listener] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { [weak self] in await self?.forget(listener) }
        }
        return stream
    }

    /// How many listen for updates.
    public var listenerCount: Int { listeners.count }

    private func forget(_ listener: Int) { listeners[listener] = nil }
}
