import ShortTrack

extension ScheduleProposal {
    /// Puts the rounds of a day in order, with rest between the races of a skater.
    struct SessionOrder {
        private let rest: Int
        /// What was arranged, with the second of the day each ends at.
        private var done: [(block: Block, end: Int)] = []

        init(rest: Int) { self.rest = rest * 60 }

        /// When the next session begins at the earliest: after the one before.
        func start(_ wanted: ClockTime) -> ClockTime {
            let end = ((done.map(\.end).max() ?? 0) + 59) / 60
            return ClockTime(minutes: max(wanted.minutes, end)) ?? wanted
        }

        /// The items of a session.
        mutating func arrange(_ blocks: [Block], from start: ClockTime) -> [Schedule.Item] {
            var open = blocks.sorted { $0.wish.lexicographicallyPrecedes($1.wish) }
            var time = start.minutes * 60
            var items: [Schedule.Item] = []
            while !open.isEmpty {
                let ready = open.filter { block in !open.contains { $0.comes(before: block) } }
                let times = ready.map { (block: $0, time: earliest($0, after: time)) }
                // Of those that can go now the one wished for first; else the one that can soonest.
                guard
                    let next = times.first(where: { $0.time == time })
                        ?? times.min(by: { $0.time < $1.time })
                else { break }
                if next.time > time {
                    let minutes = (next.time - time + 59) / 60
                    items.append(.pause(title: "Rest", minutes: minutes))
                    time += minutes * 60
                }
                items.append(
                    .races(
                        of: next.block.round, secondsPerRace: next.block.seconds, notBefore: nil))
                time += next.block.races * next.block.seconds
                done.append((next.block, time))
                open.removeAll { $0 == next.block }
            }
            return items
        }

        /// The earliest second for a round, so that everybody in it has had rest.
        private func earliest(_ block: Block, after time: Int) -> Int {
            done.filter { $0.block.shares(somebodyWith: block) }.map { $0.end + rest }
                .reduce(time, max)
        }
    }
}

extension ScheduleProposal.Block {
    /// Whether it must be skated before another: an earlier round of the event.
    fileprivate func comes(before other: ScheduleProposal.Block) -> Bool {
        round.event == other.round.event && place < other.place
    }
}
