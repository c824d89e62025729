import ShortTrack

extension NationPlaces {
    /// Those of one rank who get a place or not by the order they are offered one in.
    ///
    /// Each of them can have a place as the first. What is too little for two of one nation is the
    /// nation's all the same.
    func competing(_ candidates: [Competitor], in event: StandingID) -> [Competitor] {
        let competing = candidates.filter { competitor in
            let others = candidates.filter { $0 != competitor }
            return orders(of: others, in: event).contains { order in
                var after = self
                for other in order { _ = after.offer(to: other, in: event) }
                return after.refusal(of: competitor, in: event)?.isShortage ?? false
            }
        }
        return Set(competing.map(\.nation)).count > 1 ? competing : []
    }

    /// The most places and the most athletes that tied ones can take, whatever their order.
    func most(takenBy tied: [Competitor], in event: StandingID) -> (places: Int, athletes: Int) {
        var most = (places: 0, athletes: 0)
        for order in orders(of: tied, in: event) {
            var after = self
            for competitor in order { _ = after.offer(to: competitor, in: event) }
            most.places = max(most.places, after.given(in: event) - given(in: event))
            most.athletes = max(most.athletes, after.athletes - athletes)
        }
        return most
    }

    /// Gives a place to a competitor that can have one.
    /// - Returns: what stands against it otherwise.
    mutating func offer(to competitor: Competitor, in event: StandingID) -> PlaceRefusal? {
        let refusal = refusal(of: competitor, in: event)
        if refusal == nil { give(to: competitor, in: event) }
        return refusal
    }

    /// The order that takes most places and the one that takes most athletes: those who bring the
    /// fewest athletes first, and last.
    private func orders(of competitors: [Competitor], in event: StandingID) -> [[Competitor]] {
        if competitors.count < 2 { return [competitors] }
        let costs = competitors.map { competitor in
            var after = self
            after.give(to: competitor, in: event)
            return (competitor, after.athletes - athletes)
        }
        return [costs.sorted { $0.1 < $1.1 }, costs.sorted { $0.1 > $1.1 }].map { $0.map(\.0) }
    }
}
