/// How a file of a page ends.
enum PageEnd {
    /// Within a line.
    case inLine
    /// With a whole line, as a file may that was cut between two lines.
    case withLine
    /// With something that stands behind everything else: nothing of the page is missing.
    case closed
}
