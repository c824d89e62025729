import FoundationEssentials

/// What the document of the API says of its operations, for people to read.
struct APIDocument: Decodable {
    struct Info: Decodable {
        let summary: String
        let description: String
    }

    struct Tag: Decodable {
        let name: String
        let description: String
    }

    struct Operation: Decodable {
        let tags: [String]
        let operationId: String
        let summary: String
        let description: String?
        let parameters: [Parameter]?
    }

    /// A parameter, or where it is described.
    struct Parameter: Decodable {
        private enum CodingKeys: String, CodingKey {
            case reference = "$ref"
            case name
            case place = "in"
            case description, example
        }

        let reference: String?
        let name: String?
        let place: String?
        let description: String?
        let example: Example?
    }

    /// A value as it is written in an address.
    struct Example: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            text =
                if let bool = try? value.decode(Bool.self) {
                    "\(bool)"
                } else if let number = try? value.decode(Int.self) {
                    "\(number)"
                } else {
                    try value.decode(String.self)
                }
        }
    }

    struct Components: Decodable {
        let parameters: [String: Parameter]
    }

    let info: Info
    let tags: [Tag]
    let paths: [String: [String: Operation]]
    let components: Components

    /// Reads the document the program has in itself.
    static let own: APIDocument = {
        do {
            return try JSONDecoder().decode(
                APIDocument.self, from: Data(PackageResources.openapi_json))
        } catch {
            preconditionFailure("The document of the API cannot be read: \(error)")
        }
    }()

    /// A parameter itself, where only its place is named.
    func resolved(_ parameter: Parameter) -> Parameter {
        parameter.reference.flatMap { $0.split(separator: "/").last }
            .flatMap { components.parameters[String($0)] } ?? parameter
    }
}
