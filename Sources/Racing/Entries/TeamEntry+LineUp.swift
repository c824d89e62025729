import Phrases
public import ShortTrack

extension TeamEntry {
    /// What is wrong with the members named for a race of a relay.
    public func findings(in lineUp: LineUp) -> [Finding] {
        let team = Dictionary(skaters.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
        let subject = "\(title), \(lineUp.round.title.lowercased())"
        func finding(_ found: Phrase, _ suggestion: Phrase) -> Finding {
            Finding(
                .lineUpUnfit, .error, subject: subject, found: found, suggestion: suggestion)
        }
        func list(_ people: some Sequence<PersonID>) -> Phrase {
            people.map { "\(Competitor.skater($0, nation))" }.joined(separator: ", ")
        }
        var findings: [Finding] = []
        let strangers = lineUp.members.filter { team[$0] == nil }
        if !strangers.isEmpty {
            findings.append(finding("\(list(strangers)) not in the team", list(team.keys.sorted())))
        }
        if Set(lineUp.members).count != LineUp.size || lineUp.members.count != LineUp.size {
            findings.append(
                finding(
                    "\(Set(lineUp.members).count) different members",
                    "\(LineUp.size), who skate in a race"))
        } else if event.category == .mixed, strangers.isEmpty {
            let women = lineUp.members.count { team[$0]?.category == .women }
            if women != LineUp.size / 2 {
                findings.append(
                    finding("\(women) women and \(LineUp.size - women) men", "two and two"))
            }
        }
        return findings
    }

    /// Who skates in a round: as named, or the whole team where it is no larger than a race.
    public func members(_ lineUp: LineUp?) -> [PersonID] {
        lineUp?.members ?? (skaters.count == LineUp.size ? skaters.map(\.person) : [])
    }
}
