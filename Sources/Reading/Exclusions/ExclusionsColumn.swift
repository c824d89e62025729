/// A column of a list of findings that are let pass.
enum ExclusionsColumn: String, TableColumn, CaseIterable {
    case file, code, subject, reason
}
