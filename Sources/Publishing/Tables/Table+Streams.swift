import Phrases
public import RecordBook

extension Table {
    /// How far each stream of a ledger goes whose chains hold: what two copies have in common.
    ///
    /// A chain of hashes holds without its end. Whoever cut statements off cannot give the count
    /// and the last hash of a copy that has them.
    /// - Parameter statements: the whole ledger, in order.
    public static func streams(_ statements: [StoredStatement]) -> Table {
        let streams = Dictionary(grouping: statements, by: \.envelope.stream)
            .sorted { $0.key < $1.key }
        return Table(
            title: "Streams",
            columns: [
                .init("stream", "Stream"), .init("statements", "Statements", isNumeric: true),
                .init("hash", "Last hash"),
            ],
            rows: streams.map { stream, statements in
                [
                    .text(stream), .number(statements.count),
                    .words(statements.last.map { Digest.hex($0.hash) }),
                ]
            },
            notes: [
                "\(statements.count) statements in \(streams.count) streams: every chain holds."
            ])
    }
}
