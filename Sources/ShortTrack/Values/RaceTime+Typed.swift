extension RaceTime {
    /// Reads a time as it is typed at speed: `41203` is 41.203, `124310` is 1:24.310.
    ///
    /// Four digits and more without a sign end in thousandths. With a sign, and with fewer
    /// digits, it is read as it stands, to the precision typed: `41.2`, `1:24.31`, `41`.
    public init?(typed text: some StringProtocol) {
        guard text.utf8.count >= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            self.init(text)
            return
        }
        let seconds = text.dropLast(3)
        let fraction = text.suffix(3)
        self.init(
            seconds.utf8.count > 2
                ? "\(seconds.dropLast(2)):\(seconds.suffix(2)).\(fraction)"
                : "\(seconds).\(fraction)")
    }
}
