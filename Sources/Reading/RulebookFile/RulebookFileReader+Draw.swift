import Rulebook
import ShortTrack

extension RulebookFileReader {
    /// How races are made up, where it is known; nothing when it cannot be read.
    mutating func draw(of root: Branch) -> DrawRules?? {
        guard root["draw"] != nil else { return .some(nil) }
        guard let branch = outline.branch(root, "draw") else { return nil }
        outline.check(
            branch,
            required: ["compatriots apart through", "start positions"],
            optional: ["from the repechage"])
        let apart = round(branch, "compatriots apart through")
        let positions = outline.choice(branch, "start positions", of: DrawRules.Positions.self)
        let repechage =
            branch["from the repechage"] == nil
            ? .byTime
            : outline.choice(branch, "from the repechage", of: DrawRules.RepechagePositions.self)
        guard let apart, let positions, let repechage else { return nil }
        return DrawRules(
            apartThrough: apart, positions: positions, repechagePositions: repechage)
    }

    /// How many a nation may enter, where it is known; nothing when it cannot be read.
    mutating func entryLimits(of root: Branch) -> EntryLimits?? {
        guard root["entries"] != nil else { return .some(nil) }
        guard let branch = outline.branch(root, "entries") else { return nil }
        outline.check(
            branch, required: ["per event", "team members"], optional: ["per gender"])
        let perEvent = number(branch, "per event")
        let perGender = number(branch, "per gender")
        let members = outline.value(branch, "team members", expected: "a range such as 4-5") {
            Self.range($0)
        }
        guard let perEvent, let members else { return nil }
        return EntryLimits(perEvent: perEvent, perGender: perGender, teamMembers: members)
    }

    /// How helmet numbers are given out, where it is known; nothing when it cannot be read.
    mutating func helmets(of root: Branch) -> HelmetRules?? {
        guard root["helmets"] != nil else { return .some(nil) }
        guard let branch = outline.branch(root, "helmets") else { return nil }
        let teams = ["women's teams from", "men's teams from"]
        outline.check(branch, required: ["order", "women from", "men from"] + teams)
        let order = outline.choice(branch, "order", of: HelmetRules.Order.self)
        let numbers = (["women from", "men from"] + teams).compactMap {
            number(branch, $0, in: 1...9999)
        }
        guard let order, numbers.count == 4 else { return nil }
        return HelmetRules(
            order: order, women: numbers[0], men: numbers[1], womensTeams: numbers[2],
            mensTeams: numbers[3])
    }
}
