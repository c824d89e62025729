public import ShortTrack

extension PersonID {
    /// The identity that follows from a printed name and a nation: the same for every spelling
    /// that folds to the same key, so that two files agree on who is who.
    public init(name: some StringProtocol, nation: Nation) {
        let key = "\(nation)|\(FoldedName(name).key)"
        guard let id = PersonID("p-\(Digest.sha256Hex(Array(key.utf8)).prefix(10))") else {
            preconditionFailure("Hexadecimal digits are good in an identity.")
        }
        self = id
    }

    /// Reads an identity that was made of a name and a nation; nothing else.
    public init?(madeOfName text: some StringProtocol) {
        let digits = text.utf8.dropFirst(2)
        guard text.hasPrefix("p-"), digits.count == 10,
            digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.init(text)
    }
}
