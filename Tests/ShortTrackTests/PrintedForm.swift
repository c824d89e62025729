import ShortTrack
import Testing

/// A value and the text it is printed as and read back from.
struct PrintedForm: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let printed: String?
    let expected: String?

    /// A text that reads back as it was printed, or as another spelling of the same.
    static func reads<Value: CustomStringConvertible>(
        _ text: String, as expected: String? = nil, _ read: (String) -> Value?
    ) -> PrintedForm {
        PrintedForm(
            testDescription: "\(Value.self) \"\(text)\"", printed: read(text)?.description,
            expected: expected ?? text)
    }

    /// A text that is no such value.
    static func refuses<Value: CustomStringConvertible>(
        _ text: String, _ read: (String) -> Value?
    ) -> PrintedForm {
        PrintedForm(
            testDescription: "\(Value.self) never \"\(text)\"",
            printed: read(text)?.description, expected: nil)
    }
}
