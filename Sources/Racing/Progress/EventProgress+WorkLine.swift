import Rulebook
public import ShortTrack

extension EventProgress {
    /// The line of work of the event from its draw on: every step with what was done or what is
    /// missing.
    ///
    /// From the start lists on it is about the rounds under way, because the steps come again
    /// with every round.
    /// - Parameter signed: the rounds whose start lists are signed as they are.
    public func workLine(signed: Set<Round>) -> [WorkStep] {
        [
            drawStep, startListsStep(signed), resultsStep(signed), reviewStep, officialStep,
            nextRoundStep, classificationStep,
        ]
    }

    /// The rounds under way whose start lists are up and that nobody has signed, as long as a
    /// race of them is to be skated.
    public func roundsToSign(signed: Set<Round>) -> [Round] {
        guard startListsDue.isEmpty else { return [] }
        return roundsUnderWay.filter { round in
            !signed.contains(round) && races(of: round).contains { $0.result == nil }
        }
    }

    /// The rounds under way: the first that is not official, the finals together; when all are,
    /// the last.
    public var roundsUnderWay: [Round] {
        let open = drawnRounds.first { !races(of: $0).allSatisfy(\.isOfficial) }
        guard let round = open ?? drawnRounds.last else { return [] }
        return round.isFinal ? drawnRounds.filter(\.isFinal) : [round]
    }

    private var racesUnderWay: [RaceSheet] { roundsUnderWay.flatMap(races) }

    private var drawStep: WorkStep {
        if let first = drawnRounds.first { return WorkStep(.draw, .done, Self.words([first])) }
        guard let first = ladder?.rounds.first else {
            return WorkStep(.draw, .missing, "needs the ranking list")
        }
        return WorkStep(.draw, .now, "\(first.inWords) \(first.isFinal ? "is" : "are") not drawn")
    }

    private func startListsStep(_ signed: Set<Round>) -> WorkStep {
        let due = startListsDue.map(\.race)
        guard due.isEmpty else {
            return WorkStep(.startLists, .now, "not up: \(Self.words(due))")
        }
        guard !racesUnderWay.isEmpty else {
            return WorkStep(.startLists, .missing, "needs the draw")
        }
        let unsigned = roundsToSign(signed: signed)
        guard unsigned.isEmpty else {
            return WorkStep(.startLists, .now, "not signed: \(Self.words(unsigned))")
        }
        let isSigned = roundsUnderWay.allSatisfy(signed.contains)
        let count = racesUnderWay.count
        return WorkStep(
            .startLists, .done,
            "\(Self.words(roundsUnderWay)), \(count) \(count == 1 ? "race" : "races"), "
                + (isSigned ? "signed" : "skated without being signed"))
    }

    private func resultsStep(_ signed: Set<Round>) -> WorkStep {
        guard !racesUnderWay.isEmpty else {
            return WorkStep(.results, .missing, "needs start lists")
        }
        let open = racesUnderWay.filter { $0.result == nil }.map(\.race)
        let unsigned = roundsToSign(signed: signed)
        if open.allSatisfy({ unsigned.contains($0.round) }), let first = open.first {
            return WorkStep(.results, .missing, "needs signed start lists", race: first)
        }
        return open.isEmpty
            ? WorkStep(.results, .done, "all in", race: racesUnderWay.first?.race)
            : WorkStep(.results, .now, "missing: \(Self.words(open))", race: open.first)
    }

    /// A result is looked at from when it is in to when it is official.
    private var reviewStep: WorkStep {
        guard racesUnderWay.contains(where: { $0.result != nil }) else {
            return WorkStep(.review, .missing, "needs results")
        }
        let reviewed = racesUnderWay.filter { $0.state == .underReview }.map(\.race)
        guard reviewed.isEmpty else {
            return WorkStep(.review, .now, Self.words(reviewed), race: reviewed.first)
        }
        let isDone = racesUnderWay.allSatisfy { $0.result != nil }
        return WorkStep(.review, isDone ? .done : .missing, isDone ? "nothing" : "nothing so far")
    }

    private var officialStep: WorkStep {
        let open = racesUnderWay.filter { !$0.isOfficial }
        guard !racesUnderWay.isEmpty, open.contains(where: { $0.result != nil }) || open.isEmpty
        else { return WorkStep(.official, .missing, "needs results") }
        let ready = open.filter { $0.result != nil }.map(\.race)
        return open.isEmpty
            ? WorkStep(.official, .done, Self.words(roundsUnderWay))
            : WorkStep(.official, .now, "not yet: \(Self.words(ready))", race: ready.first)
    }

    private var nextRoundStep: WorkStep {
        guard let last = roundsUnderWay.last else {
            return WorkStep(.nextRound, .missing, "needs the draw")
        }
        if last.isFinal { return WorkStep(.nextRound, .done, "these are the last races") }
        guard let next = line(from: last)?.next else {
            return WorkStep(.nextRound, .missing, "not known yet")
        }
        return drawnRounds.contains(next) && racesUnderWay.allSatisfy(\.isOfficial)
            ? WorkStep(.nextRound, .done, next.title, race: races(of: next).first?.race)
            : WorkStep(
                .nextRound, .missing,
                "\(next.title): needs \(last.inWords) official")
    }

    private var classificationStep: WorkStep {
        if officialPlacings != nil {
            return WorkStep(.classification, .done, "official")
        }
        let racing = classification.stillRacing.count
        if drawnRounds.isEmpty { return WorkStep(.classification, .missing, "needs races") }
        return WorkStep(
            .classification, .missing,
            racing > 0 ? "\(racing) still racing" : "needs every race official")
    }

    private static func words(_ rounds: [Round]) -> String {
        rounds.map(\.title).joined(separator: ", ")
    }

    private static func words(_ races: [RaceID]) -> String {
        races.map(\.title).joined(separator: ", ")
    }
}
