extension Int {
    /// "1 stop", "2 stops".
    func counted(_ word: String) -> String { "\(self) \(word)\(self == 1 ? "" : "s")" }
}
