import Phrases
public import RecordBook
import ShortTrack

extension Table {
    /// What was said of who is who and stands, with the numbers to withdraw it by.
    public static func identities(_ identities: Identities) -> Table {
        func words(_ person: Person) -> String { "\(person.nation) \(person.name)" }
        let mergers = identities.mergers.map { claim -> (Statement, [Cell]) in
            let merger = claim.value
            return (
                claim.statement,
                [
                    .number(claim.statement.sequence), .text("merge"),
                    .text(words(merger.person)), .text(words(merger.other)), .empty,
                    .text(merger.reason), .text(claim.statement.source.document),
                ]
            )
        }
        let separations = identities.separations.map { claim -> (Statement, [Cell]) in
            let part = claim.value
            let limits =
                part.seasons.map(\.description) + part.competitions.map(\.description)
                + [part.category?.rawValue].compactMap(\.self) + part.names.map { "\"\($0)\"" }
            return (
                claim.statement,
                [
                    .number(claim.statement.sequence), .text("separate"),
                    .text(words(part.person)), .text(words(part.other)),
                    .text(limits.joined(separator: ", ")), .text(part.reason),
                    .text(claim.statement.source.document),
                ]
            )
        }
        return Table(
            title: "Who is who",
            columns: [
                .init("statement", "No.", isNumeric: true), .init("do", "What"),
                .init("person", "Person"), .init("other", "Other"),
                .init("part", "What the other one skated"), .init("reason", "Because"),
                .init("source", "Source"),
            ],
            rows: (mergers + separations).sorted { $0.0.sequence < $1.0.sequence }.map(\.1))
    }
}
