import Phrases
public import ShortTrack

extension Finding {
    /// The finding as a compiler would print it: file, line, severity, code, what, suggestion.
    public var sentence: String {
        let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
        return (place.isEmpty ? "" : "\(place): ") + "\(severity.rawValue) [\(code.rawValue)] "
            + "\(subject): \(found)" + (advice.isEmpty ? "" : " → \(advice)")
    }

    /// The suggestion, with where the other side is written.
    public var advice: String {
        let suggestion = suggestion.description
        guard let other else { return suggestion }
        let line = other.line.map { ":\($0)" } ?? ""
        // Where the file is not known the suggestion ends with the document.
        return suggestion.hasSuffix(other.file)
            ? suggestion + line : "\(suggestion) (\(other.file)\(line))"
    }
}
