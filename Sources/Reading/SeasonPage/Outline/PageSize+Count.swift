import ShortTrack

extension PageSize {
    /// Counts the lines of a page.
    /// - Parameters:
    ///   - lines: all of them.
    ///   - factsBox: the numbers of the lines of the facts box.
    ///   - standingRows: how many rows with points the standings had.
    init(_ lines: [PageLine], factsBox: Int, standingRows: Int) {
        var tableLines = 0
        var headings = 0
        var datedLines = 0
        for line in lines {
            switch line.form {
            case .heading: headings += 1
            case .frame: tableLines += 1
            case .row(let cells):
                tableLines += 1
                if cells.contains(where: { !PrintedDate.all(in: $0).isEmpty }) { datedLines += 1 }
            default: break
            }
        }
        self.init(
            tableLines: tableLines, factsBoxLines: factsBox, headings: headings,
            datedLines: datedLines, standingRows: standingRows)
    }
}
