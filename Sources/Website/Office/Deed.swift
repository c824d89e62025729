import RaceOffice

/// What a form of the office asks for.
enum Deed {
    /// Do something, in place of an earlier statement where one is named.
    case act(Act, replacing: Replacement?)
    /// Take something back.
    case undo(Undo)

    /// Whether it may change start lists or standings its author is not looking at: a card takes
    /// somebody out of every event of the stop.
    var mayReachFurther: Bool {
        guard case .act(.rule, _) = self else { return false }
        return true
    }
}

extension Office {
    /// Does it, with everything that follows from it, as one unit.
    func perform(_ deed: Deed, seen: Int, by operator: Operator) async throws(Refusal) {
        switch deed {
        case .act(let act, let replaced):
            try await perform(act, replacing: replaced, seen: seen, by: `operator`)
        case .undo(let undo): try await perform(undo, seen: seen, by: `operator`)
        }
    }

    /// What it would change; nothing is kept.
    func preview(_ deed: Deed, seen: Int, by operator: Operator) async throws(Refusal) -> Preview {
        switch deed {
        case .act(let act, let replaced):
            try await preview(act, replacing: replaced, seen: seen, by: `operator`)
        case .undo(let undo): try await preview(undo, seen: seen, by: `operator`)
        }
    }
}
