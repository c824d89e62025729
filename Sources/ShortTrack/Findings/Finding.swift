/// A problem in data: collected, never thrown, put into words only where somebody reads it.
public struct Finding: Hashable, Sendable {
    /// What kind of trouble.
    public let code: FindingCode
    /// How much it matters.
    public let severity: Severity
    /// The file it was found in, where there is one.
    public let file: String?
    /// The line in the file, from 1.
    public let line: Int?
    /// What it is about, in the terms of the sport: an event, a table, a person.
    public let subject: String
    /// What is there.
    public let found: String
    /// What would be right, or what was expected; empty where nothing can be suggested.
    public let suggestion: String

    /// Reports a problem.
    public init(
        _ code: FindingCode, _ severity: Severity, file: String? = nil, line: Int? = nil,
        subject: String, found: String, suggestion: String = ""
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.subject = subject
        self.found = found
        self.suggestion = suggestion
    }
}
