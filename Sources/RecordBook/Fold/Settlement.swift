import Phrases
import ShortTrack

/// Which order of an event stands: the strongest source whole, weaker ones for what it leaves
/// open.
///
/// Montréal, 29 October 2023, women's relay: the page says KOR, NED, USA; the correction of
/// 2 November says NED, KOR, USA and stands. A weaker source is trusted with the ranks left open
/// only when it has the same competitors on the ranks that stand, in whatever order: where a
/// winner was disqualified later, the old order's fourth place has moved up as well.
struct Settlement {
    typealias Source = SeasonRecord.Claim<Placings>

    /// The order that stands.
    private(set) var placings: Placings
    /// Where the sources disagree.
    private(set) var findings: [Finding] = []
    /// Who gave each rank that stands.
    private var givers: [Int: Source]
    /// Who said how much of the order is given.
    private var extentGiver: Source

    /// Settles what sources say, the strongest first.
    init?(_ sources: [Source]) {
        guard let strongest = sources.first else { return nil }
        placings = Placings(event: strongest.value.event, places: [], extent: .some)
        givers = [:]
        extentGiver = strongest
        placings = withoutRepeats(strongest)
        for place in placings.places { givers[place.rank] = strongest }
        for weaker in sources.dropFirst() { compare(weaker) }
    }

    private mutating func compare(_ source: Source) {
        let weaker = withoutRepeats(source)
        let (own, others) = (Tie.all(in: placings), Tie.all(in: weaker))
        for other in others {
            let rivals = own.filter { $0.ranks.overlaps(other.ranks) }
            let standing =
                rivals.isEmpty
                ? own.filter { !$0.competitors.isDisjoint(with: other.competitors) } : rivals
            let isGap = standing.isEmpty && placings.extent != .all
            if !isGap, standing != [other] { report(source, other.rank, [other], standing) }
        }
        if weaker.extent == .all {
            for tie in own where !others.contains(where: { $0.ranks.overlaps(tie.ranks) }) {
                report(source, tie.rank, [], [tie])
            }
        }
        fill(from: weaker, source)
    }

    /// Takes the ranks left open from a source that has the same competitors on the others.
    private mutating func fill(from weaker: Placings, _ source: Source) {
        let (own, others) = (Tie.all(in: placings), Tie.all(in: weaker))
        func touches(_ tie: Tie, _ ties: [Tie]) -> Bool {
            ties.contains { $0.ranks.overlaps(tie.ranks) }
        }
        let shared = own.filter { weaker.extent == .all || touches($0, others) }
        let open = others.filter { !touches($0, own) }
        let placed = Set(own.flatMap(\.competitors))
        guard placings.extent != .all,
            Set(shared.flatMap(\.competitors))
                == Set(others.filter { touches($0, own) }.flatMap(\.competitors)),
            placed.isDisjoint(with: open.flatMap(\.competitors))
        else { return }
        for tie in open { givers[tie.rank] = source }
        if weaker.extent == .all { extentGiver = source }
        placings = Placings(
            event: placings.event,
            places: placings.places
                + open.flatMap { tie in
                    tie.competitors.map { Place(rank: tie.rank, competitor: $0) }
                },
            extent: weaker.extent == .all ? .all : placings.extent, correction: placings.correction)
        if placings.extent == .some,
            weaker.extent == .podium || placings.unknownPodiumRanks.isEmpty
        {
            placings = Placings(
                event: placings.event, places: placings.places, extent: .podium,
                correction: placings.correction)
        }
    }

    /// What a source says, each competitor once: on the best rank it gives.
    private mutating func withoutRepeats(_ source: Source) -> Placings {
        var met: [Competitor: Int] = [:]
        var places: [Place] = []
        for place in source.value.places {
            if let rank = met[place.competitor] {
                findings.append(
                    Finding(
                        .repeatedStatement, .error, file: source.statement.source.document,
                        line: source.statement.source.line,
                        subject: "\(placings.event), rank \(place.rank)",
                        found: "\(place.competitor) again",
                        suggestion: "one place; rank \(rank) is taken"))
            } else {
                met[place.competitor] = place.rank
                places.append(place)
            }
        }
        reportTies(source)
        return Placings(
            event: source.value.event, places: places, extent: source.value.extent,
            correction: source.value.correction)
    }

    /// Ranks that cannot be: after two on rank 2 the next is fourth, and a whole podium has no gap.
    private mutating func reportTies(_ source: Source) {
        let order = source.value
        func report(_ rank: Int, found: Phrase, _ suggestion: Phrase) {
            findings.append(
                Finding(
                    .placesBroken, .error, file: source.statement.source.document,
                    line: source.statement.source.line, subject: "\(order.event), rank \(rank)",
                    found: found, suggestion: suggestion))
        }
        let ties = Tie.all(in: order)
        for (tie, next) in zip(ties, ties.dropFirst()) where tie.ranks.contains(next.rank) {
            report(
                next.rank, found: "\(next.names), after \(tie.names) on rank \(tie.rank)",
                "rank \(tie.ranks.upperBound) after \(tie.competitors.count) on rank \(tie.rank)")
        }
        guard order.extent == .podium, let last = ties.last?.rank else { return }
        for rank in order.unknownPodiumRanks where rank < last {
            report(rank, found: "nobody, in a whole podium", "who has it")
        }
    }

    private mutating func report(
        _ source: Source, _ rank: Int, _ found: [Tie], _ standing: [Tie]
    ) {
        func words(_ ties: [Tie]) -> Phrase {
            ties.isEmpty
                ? "nobody"
                : ties.map { $0.rank == rank ? "\($0.names)" : "\($0.names) on rank \($0.rank)" }
                    .joined(separator: ", ")
        }
        let giver = standing.first.flatMap { givers[$0.rank] } ?? extentGiver
        let isCorrection = giver.value.correction != nil
        findings.append(
            Finding(
                isCorrection ? .corrected : .sourcesDisagree, isCorrection ? .note : .warning,
                file: source.statement.source.document, line: source.statement.source.line,
                subject: "\(placings.event), rank \(rank)", found: words(found),
                suggestion: "\(words(standing)), by \(giver.statement.source.document)",
                other: giver.statement.source.place))
    }
}
