public import Phrases

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
    public let found: Phrase
    /// What would be right, or what was expected; empty where nothing can be suggested.
    public let suggestion: Phrase

    /// Where the other side is written, of two that disagree.
    public let other: Place?

    /// Where something is written.
    public struct Place: Hashable, Sendable {
        /// The file, or the document where the file is not known.
        public let file: String
        /// The line in it, from 1.
        public let line: Int?

        /// Names a place.
        public init(file: String, line: Int?) {
            self.file = file
            self.line = line
        }
    }

    /// Reports a problem.
    public init(
        _ code: FindingCode, _ severity: Severity, file: String? = nil, line: Int? = nil,
        subject: String, found: Phrase, suggestion: Phrase = "", other: Place? = nil
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.subject = subject
        self.found = found
        self.suggestion = suggestion
        self.other = other
    }

    /// The same with its data put otherwise: names for what the core calls people by.
    public func saying(_ words: (String) -> String) -> Finding {
        Finding(
            code, severity, file: file, line: line, subject: words(subject),
            found: found.mapData(words), suggestion: suggestion.mapData(words), other: other)
    }
}
