import RecordBook

/// The sources of a region's rows, each written out once and named after that.
struct WikitextReferences {
    /// The region, so that regions can be written one by one and stand on one page.
    let region: String
    private var names: [String: String] = [:]

    init(region: String) { self.region = region }

    /// The marks of the documents some statements come from.
    mutating func marks(of statements: [Statement]) -> String {
        var marks = ""
        var documents: Set<String> = []
        for statement in statements where documents.insert(statement.source.document).inserted {
            let document = statement.source.document
            if let name = names[document] {
                marks += "<ref name=\"\(name)\" />"
            } else {
                let name = "\(region)-\(names.count + 1)"
                names[document] = name
                marks += "<ref name=\"\(name)\">\(Wikitext.escaped(document))</ref>"
            }
        }
        return marks
    }
}
