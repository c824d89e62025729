import HTTPTypes
import Testing

@testable import Website

/// The document of the API as a contract: what it says can be asked, and how.
struct APIContract {
    /// One operation of the document.
    struct Operation {
        struct Parameter {
            let name: String
            let isInPath: Bool
            let example: String
        }

        let path: String
        let parameters: [Parameter]
        let mediaType: String
        let schema: JSONValue

        /// The address with examples in it.
        /// - Parameters:
        ///   - parts: what stands for parts of the path in place of the examples.
        ///   - query: the parameters given.
        func address(_ parts: [String: String] = [:], with query: [Parameter] = []) -> String {
            let path = parameters.filter(\.isInPath).reduce(path) { path, parameter in
                path.replacing(
                    "{\(parameter.name)}", with: parts[parameter.name] ?? parameter.example)
            }
            let given = query.map { "\($0.name)=\($0.example)" }.joined(separator: "&")
            return "/api/v1" + path + (given.isEmpty ? "" : "?" + given)
        }

        var query: [Parameter] { parameters.filter { !$0.isInPath } }
    }

    let document: JSONValue
    let operations: [Operation]
    var check: SchemaCheck

    init(of visitor: Visitor) async throws {
        let answer = try await visitor.get("/api/v1/openapi.json")
        #expect(answer.status == .ok)
        let document = try JSONValue(reading: answer.text)
        self.document = document
        let check = SchemaCheck(document)
        self.check = check
        operations = try (document["paths"]?.members ?? [:]).sorted { $0.key < $1.key }
            .flatMap { path, methods in
                try methods.members.sorted { $0.key < $1.key }.map { method, operation in
                    #expect(method == "get", "\(path) can be \(method)")
                    let content = try #require(
                        operation["responses"]?["200"]?["content"]?.members.first, "\(path)")
                    return Operation(
                        path: path,
                        parameters: try (operation["parameters"]?.list ?? []).map {
                            try Self.parameter(check.resolved($0))
                        },
                        mediaType: content.key, schema: try #require(content.value["schema"]))
                }
            }
    }

    private static func parameter(_ value: JSONValue) throws -> Operation.Parameter {
        let example =
            switch value["example"] {
            case .text(let text): text
            case .number(let number): "\(Int(number))"
            case .bool(let bool): "\(bool)"
            default: ""
            }
        #expect(!example.isEmpty, "\(value) has no example")
        return Operation.Parameter(
            name: try #require(value["name"]?.text), isInPath: value["in"] == .text("path"),
            example: example)
    }

    /// Asks and holds the answer against the schema of the operation.
    @discardableResult
    mutating func ask(
        _ visitor: Visitor, _ operation: Operation, at address: String
    ) async throws -> JSONValue {
        let isStream = operation.mediaType == "text/event-stream"
        // A stream does not end; its head says enough.
        let answer = try await visitor.send(isStream ? .head : .get, address, [:], body: "")
        #expect(answer.status == .ok, "\(address): \(answer.text.prefix(300))")
        #expect(answer.headers[.contentType] == operation.mediaType, "\(address)")
        #expect(answer.headers[.accessControlAllowOrigin] == "*", "\(address)")
        guard !isStream, answer.status == .ok else { return .null }
        let value = try JSONValue(reading: answer.text)
        let faults = check.faults(of: value, against: operation.schema, named: operation.path)
        #expect(faults.prefix(5) == [], "\(address)")
        return value
    }

    /// Asks for what is not there, or wrongly, and holds the problem against its schema.
    mutating func refusal(
        _ visitor: Visitor, _ status: HTTPResponse.Status, at address: String
    ) async throws -> JSONValue {
        let answer = try await visitor.get(address)
        #expect(answer.status == status, "\(address): \(answer.text.prefix(300))")
        #expect(answer.headers[.contentType] == "application/problem+json", "\(address)")
        let value = try JSONValue(reading: answer.text)
        let schema = try #require(document["components"]?["schemas"]?["Problem"])
        #expect(check.faults(of: value, against: schema, named: "Problem") == [], "\(address)")
        #expect(value["status"]?.number == Double(status.code), "\(address)")
        return value
    }
}
