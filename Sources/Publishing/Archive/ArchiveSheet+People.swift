import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Who is who among those the season names.
    static func people(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "do", "noc", "name", "other_noc", "other_name", "seasons", "competitions", "category",
            "names", "reason", "source")
        func isNamed(_ people: Person...) -> Bool {
            people.contains { source.people.contains(source.identities.standing(for: $0.id)) }
        }
        for claim in source.identities.mergers {
            let merger = claim.value
            guard isNamed(merger.person, merger.other) else { continue }
            sheet.add(
                ["merge"] + cells(merger.person) + cells(merger.other)
                    + Array(repeating: nil, count: 4)
                    + [merger.reason, claim.statement.source.document],
                of: claim.statement)
        }
        for claim in source.identities.separations {
            let part = claim.value
            guard isNamed(part.person, part.other) else { continue }
            sheet.add(
                ["separate"] + cells(part.person) + cells(part.other) + [
                    list(part.seasons), list(part.competitions),
                    part.category?.rawValue, list(part.names), part.reason,
                    claim.statement.source.document,
                ], of: claim.statement)
        }
        return sheet
    }

    private static func cells(_ person: Person) -> [String?] {
        [person.nation.code, person.name]
    }

    private static func list(_ values: [some CustomStringConvertible]) -> String? {
        values.map(\.description).joined(separator: "; ")
    }
}
