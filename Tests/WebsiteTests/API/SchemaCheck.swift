import ShortTrack

/// Holds values against the schemas of a document: the part of JSON Schema the document uses.
///
/// A word of a schema it does not know is a fault too, so that nothing is taken for checked.
struct SchemaCheck {
    private let document: JSONValue
    /// The properties met so far, as `schema.property`.
    private(set) var met: Set<String> = []

    private static let known: Set = [
        "$ref", "type", "properties", "required", "additionalProperties", "enum", "items", "oneOf",
        "pattern", "format", "minimum", "maximum", "default", "description",
    ]

    init(_ document: JSONValue) { self.document = document }

    /// What a reference points to.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard let path = value["$ref"]?.text else { return value }
        return path.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] ?? .null }
    }

    /// Every property of the document's schemas, as `schema.property`.
    var properties: Set<String> {
        Set((document["components"]?["schemas"]?.members ?? [:]).flatMap { properties(of: $1, $0) })
    }

    private func properties(of schema: JSONValue, _ name: String) -> [String] {
        (schema["properties"]?.members ?? [:]).flatMap { key, property in
            ["\(name).\(key)"] + properties(of: property, "\(name).\(key)")
        } + (schema["items"].map { properties(of: $0, name + "[]") } ?? [])
            + (schema["oneOf"]?.list ?? []).flatMap { properties(of: $0, name) }
    }

    /// What is wrong with a value.
    mutating func faults(
        of value: JSONValue, against schema: JSONValue, named name: String, at place: String = "$"
    ) -> [String] {
        if let path = schema["$ref"]?.text {
            let target = resolved(schema)
            guard target != .null else { return ["\(place): nothing is at \(path)"] }
            let name = path.split(separator: "/").last.map(String.init) ?? name
            return self.faults(of: value, against: target, named: name, at: place)
        }
        if let choices = schema["oneOf"]?.list {
            let fitting = choices.filter {
                self.faults(of: value, against: $0, named: name, at: place).isEmpty
            }
            return fitting.count == 1 ? [] : ["\(place): fits \(fitting.count) of the choices"]
        }
        var faults = Set(schema.members.keys).subtracting(Self.known).sorted().map {
            "\(name): the word “\($0)” is not checked"
        }
        if let allowed = schema["enum"]?.list, !allowed.contains(value) {
            faults.append("\(place): \(value) is none of the values listed")
        }
        switch (schema["type"]?.text, value) {
        case ("object", .object(let members)):
            faults += self.faults(of: members, against: schema, named: name, at: place)
        case ("array", .list(let list)):
            guard let items = schema["items"] else { return faults + ["\(name): no items"] }
            for (index, item) in list.enumerated() {
                faults += self.faults(
                    of: item, against: items, named: "\(name)[]", at: "\(place)[\(index)]")
            }
        case ("string", .text(let text)):
            if let pattern = schema["pattern"]?.text,
                (try? Regex(pattern).wholeMatch(in: text)) == nil
            {
                faults.append("\(place): “\(text)” is not like \(pattern)")
            }
            if schema["format"]?.text == "date", CalendarDate(text) == nil {
                faults.append("\(place): “\(text)” is no day")
            }
        case ("number", .number), ("boolean", .bool): break
        case ("integer", .number(let number)):
            if number != number.rounded() { faults.append("\(place): \(number) is not whole") }
        default: faults.append("\(place): \(value) is no \(schema["type"]?.text ?? "type")")
        }
        return faults
    }

    private mutating func faults(
        of members: [String: JSONValue], against schema: JSONValue, named name: String,
        at place: String
    ) -> [String] {
        let properties = schema["properties"]?.members ?? [:]
        var faults = (schema["required"]?.list ?? []).compactMap(\.text)
            .filter { members[$0] == nil }.map { "\(place): \($0) is missing" }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let property = properties[key] else {
                if schema["additionalProperties"] == .bool(false) {
                    faults.append("\(place): \(key) is not in the document")
                }
                continue
            }
            met.insert("\(name).\(key)")
            faults += self.faults(
                of: value, against: property, named: "\(name).\(key)", at: "\(place).\(key)")
        }
        return faults
    }
}
