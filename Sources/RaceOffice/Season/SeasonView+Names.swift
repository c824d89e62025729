import Phrases
import RecordBook
public import ShortTrack

extension SeasonView {
    /// A competitor of the season and where it was named.
    private struct Met {
        let person: PersonID
        let nation: Nation
        /// The names in letters only, as printed for the nation.
        var keys: Set<String> = []
        /// Whether a name has something in brackets that tells it from another's.
        var isToldApart = false
        var categories: Set<Category> { Set(named.keys) }
        /// Where it is named with whom.
        var named: [Category: [Statement]] = [:]
        var statements: [Statement] = []
        /// The statements that name it with others who raced it.
        var orders: Set<Int> = []
    }

    /// The name of somebody of the nation that is one letter from a name nobody of it has: what was
    /// perhaps meant.
    public func lookalike(of name: String, from nation: Nation) -> String? {
        let key = FoldedName(name).key
        let known = names(of: nation).map { (name: $0, key: FoldedName($0).key) }
        guard !known.contains(where: { $0.key == key }) else { return nil }
        return known.first { $0.key.isOneSlipFrom(key) }?.name
    }

    /// The names of those who skated for a nation, each once.
    public func names(of nation: Nation) -> [String] {
        Set(people.all.flatMap(people.forms).filter { $0.nation == nation }.map(\.name)).sorted()
    }

    /// Names that are somebody else's but for the nation beside them, or but for one letter.
    ///
    /// "CHN Hwang Dae-heon" in one row and KOR in nine others is one skater and a slip; two who
    /// were in one event are two.
    var lookalikes: [Finding] {
        let all = met
        return all.compactMap(ofBoth)
            + all.indices.flatMap { index in
                all[..<index].compactMap { lookalike($0, all[index]) }
            }
    }

    /// Somebody among the men and among the women: where it is named less often is a slip.
    private func ofBoth(_ met: Met) -> Finding? {
        guard let men = met.named[.men], let women = met.named[.women] else { return nil }
        let (slips, others) = women.count <= men.count ? (women, men) : (men, women)
        let right = women.count <= men.count ? Category.men : .women
        guard let here = slips.first?.source, let there = others.first?.source else { return nil }
        return Finding(
            .categoryDiffers, .warning, file: here.document, line: here.line,
            subject: "\(met.nation) skater",
            found: "\(name(.skater(met.person, met.nation)))",
            suggestion: "somebody else, or \(right), as in \(there.document)", other: there.place)
    }

    private func lookalike(_ one: Met, _ other: Met) -> Finding? {
        guard one.person != other.person, !one.categories.isDisjoint(with: other.categories),
            one.orders.isDisjoint(with: other.orders), !(one.isToldApart && other.isToldApart)
        else { return nil }
        // What is printed less often is taken for the slip, of equals what came later.
        func weight(_ met: Met) -> (Int, Int) {
            (met.statements.count, -(met.statements.map(\.sequence).min() ?? 0))
        }
        let (slip, right) = weight(one) < weight(other) ? (one, other) : (other, one)
        guard let here = slip.statements.first?.source, let there = right.statements.first?.source
        else { return nil }
        func finding(_ code: FindingCode, _ severity: Severity) -> Finding {
            func name(_ met: Met) -> Phrase {
                "\(met.nation) \(self.name(.skater(met.person, met.nation)))"
            }
            return Finding(
                code, severity, file: here.document, line: here.line,
                subject: "\(slip.nation) skater", found: name(slip),
                suggestion: "\(name(right)), as in \(there.document)", other: there.place)
        }
        if one.nation != other.nation {
            return one.keys.isDisjoint(with: other.keys)
                ? nil : finding(.nationDiffers, .warning)
        }
        let isNear = one.keys.contains { key in other.keys.contains { key.isOneSlipFrom($0) } }
        return isNear ? finding(.similarNames, .note) : nil
    }

    /// The skaters of the season, in the order in which they were met.
    private var met: [Met] {
        var all: [Met] = []
        var indices: [Competitor: Int] = [:]
        func meet(_ competitor: Competitor, _ category: Category, _ statement: Statement) -> Int? {
            guard case .skater(let person, let nation) = competitor else { return nil }
            let index = indices[competitor] ?? all.count
            if index == all.count {
                indices[competitor] = index
                let names = people.forms(of: person).filter { $0.nation == nation }.map(\.name)
                all.append(
                    Met(
                        person: person, nation: nation,
                        keys: Set(names.map { FoldedName($0).key }),
                        isToldApart: names.contains { $0.contains("(") }))
            }
            all[index].named[category, default: []].append(statement)
            all[index].statements.append(statement)
            return index
        }
        for order in record.events.flatMap(\.orders) {
            for place in order.value.places {
                let index = meet(
                    place.competitor, order.value.event.category, order.statement)
                if let index { all[index].orders.insert(order.statement.sequence) }
            }
        }
        for claim in record.standings {
            if let competitor = claim.value.competitor {
                _ = meet(competitor, claim.value.standing.category, claim.statement)
            }
        }
        for claim in record.champions where claim.value.season == record.id {
            _ = meet(claim.value.competitor, claim.value.standing.category, claim.statement)
        }
        return all
    }
}

extension String {
    /// Whether one letter more, less, another or two in turn make the one name the other.
    ///
    /// Short names are one letter apart and two people's.
    fileprivate func isOneSlipFrom(_ other: String) -> Bool {
        let (one, two) = (Array(utf8), Array(other.utf8))
        guard min(one.count, two.count) >= 6, abs(one.count - two.count) <= 1 else { return false }
        let start = zip(one, two).prefix { $0 == $1 }.count
        let end = zip(one.dropFirst(start).reversed(), two.dropFirst(start).reversed())
            .prefix { $0 == $1 }.count
        let (here, there) = (
            one.dropFirst(start).dropLast(end), two.dropFirst(start).dropLast(end)
        )
        return max(here.count, there.count) <= 1
            || here.count == 2 && here.elementsEqual(there.reversed())
    }
}
