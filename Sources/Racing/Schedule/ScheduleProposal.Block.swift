import ShortTrack

extension ScheduleProposal {
    /// A round on its way into a session.
    struct Block: Hashable {
        let round: RoundID
        let races: Int
        let entered: Set<Competitor>
        let day: CalendarDate
        /// Whether it belongs to the afternoon: the last rounds before an event is decided.
        let isLate: Bool
        let seconds: Int
        /// Its place among the rounds of the event.
        let place: Int

        init(_ leg: Event.Leg, of event: Event, from firstDay: CalendarDate) {
            round = RoundID(event: event.id, round: leg.round)
            races = leg.races
            entered = event.entered
            seconds = event.id.distance.secondsPerRace
            let last = max(event.day, firstDay)
            place = event.legs.firstIndex(of: leg) ?? 0
            let isFirst = place == 0
            // Over 1500 m the repechage follows the quarterfinals.
            let leadsToRepechage = event.legs.dropFirst(place + 1).contains {
                $0.round.isRepechage
            }
            let isEarly =
                !leg.round.isFinal && leg.round != .semifinals && !leg.round.isRepechage
                && (isFirst || leg.round < .repechage || leadsToRepechage)
            if event.id.distance.isRelay, !leg.round.isFinal {
                // The rounds of a relay a day apart, as far as there are days.
                let ahead = event.legs.filter { !$0.round.isFinal }.map(\.round)
                let index = ahead.firstIndex(of: leg.round) ?? 0
                let before = last.later(byDays: index - ahead.count)
                day = isFirst ? firstDay : max(firstDay, before)
                isLate = !isEarly
            } else {
                day = isEarly ? firstDay : last
                isLate = !isEarly && !leg.round.isRepechage
            }
        }

        /// The order in which rounds are wished for: round by round, distance by distance, women
        /// before men; the finals of an event together.
        var wish: [Int] {
            let stages = Round.allCases
            let stage = round.round.isFinal ? stages.count : stages.firstIndex(of: round.round) ?? 0
            return [
                stage, round.event.distance.isRelay ? 1 : 0, round.event.distance.metres,
                number, round.event.category == .women ? 0 : round.event.category == .men ? 1 : 2,
                place,
            ]
        }

        private var number: Int { round.event.occurrence.number ?? 0 }

        /// Whether somebody may be in a race of both.
        func shares(somebodyWith other: Block) -> Bool {
            if round.event == other.round.event {
                return !(round.round.isFinal && other.round.round.isFinal)
            }
            let categories: Set = [round.event.category, other.round.event.category]
            guard categories.count == 1 || categories.contains(.mixed) else { return false }
            // A team is skated by members nobody may know yet: by anybody of its nation.
            let (own, others) = (entered.map(\.nation), other.entered.map(\.nation))
            let isAboutTeams = (entered.union(other.entered)).contains { $0.person == nil }
            return isAboutTeams
                ? !Set(own).isDisjoint(with: others) : !entered.isDisjoint(with: other.entered)
        }
    }
}

extension Distance {
    /// Seconds from one start to the next as a first proposal.
    ///
    /// 500 m: two and a half minutes, as the heats of Seoul in December 2024 followed each other.
    /// Nothing is known of the other distances: the length of the race comes on top of that.
    var secondsPerRace: Int { 105 + metres * 9 / 100 }
}
