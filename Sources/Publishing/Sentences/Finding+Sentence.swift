public import ShortTrack

extension Finding {
    /// The finding as a compiler would print it: file, line, severity, code, what, suggestion.
    public var sentence: String {
        let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
        return (place.isEmpty ? "" : "\(place): ") + "\(severity.rawValue) [\(code.rawValue)] "
            + "\(subject): \(found)" + (suggestion.isEmpty ? "" : " → \(suggestion)")
    }
}
