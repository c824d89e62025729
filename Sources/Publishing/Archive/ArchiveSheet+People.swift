import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Who is who.
    static func people(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "do", "noc", "name", "other_noc", "other_name", "seasons", "competitions", "category",
            "names", "reason", "source")
        for statement in source.statements {
            let document = statement.source.document
            switch statement.body {
            case .merger(let merger):
                sheet.add(
                    ["merge"] + cells(merger.person) + cells(merger.other)
                        + Array(repeating: nil, count: 4) + [merger.reason, document])
            case .separation(let part):
                sheet.add(
                    ["separate"] + cells(part.person) + cells(part.other) + [
                        list(part.seasons), list(part.competitions), part.category?.rawValue,
                        list(part.names), part.reason, document,
                    ])
            default: break
            }
        }
        return sheet
    }

    private static func cells(_ person: Person) -> [String?] { [person.nation.code, person.name] }

    private static func list(_ values: [some CustomStringConvertible]) -> String? {
        values.map(\.description).joined(separator: "; ")
    }
}
