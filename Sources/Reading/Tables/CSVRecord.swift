/// One record of a table: its cells and the line it begins on.
struct CSVRecord: Hashable {
    let line: Int
    let cells: [String]
}
