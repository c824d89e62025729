import RecordBook

/// Something an operator sends, and how the ledger says that it was done.
struct OfficeAct {
    let path: String
    let fields: [String: String]
    /// The kind of statement it leaves, its subject, and what is found in it.
    let kind: String
    let subject: String
    var mark = ""

    /// How often it was done.
    func count(in statements: some Sequence<StoredStatement>) -> Int {
        statements.count {
            $0.envelope.kind == kind && $0.envelope.subject == subject
                && $0.envelope.payload.contains(mark)
        }
    }
}
