/// A column of a table, known by its name in the header.
protocol TableColumn: RawRepresentable<String>, Hashable {}
