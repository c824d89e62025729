extension String {
    /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula, as files
    /// that were written here have it.
    var withoutGuard: String {
        let isGuarded = hasPrefix("'") && dropFirst().first.map { "=+-@＝＋－＠".contains($0) } == true
        return isGuarded ? String(dropFirst()) : self
    }
}
