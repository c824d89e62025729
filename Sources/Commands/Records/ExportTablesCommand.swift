import ArgumentParser
import Phrases
import Publishing
import RaceOffice
import RecordBook
import SQLiteStores
import ShortTrack

/// `rinkside export tables`: everything as plain tables.
struct ExportTablesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Write everything as plain tables, for whoever analyses it.",
        discussion: """
            csv and json write a file a table into a folder, sqlite one database file with a table \
            `about` that says what each column holds. Seasons, stops, events and skaters have the \
            same names in every table. The same records give the same bytes.
            """)

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json, sqlite }

    @Argument(help: "The season, e.g. 2023-24; all when missing.") var season: String?
    @Option(help: ArgumentHelp("csv, json or sqlite.", valueName: "format")) var format: Format
    @Option(help: ArgumentHelp("The folder, or for sqlite the new file.", valueName: "path"))
    var to: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let state = try await House.read(database.path)
        let id = try season.map {
            try SeasonOptions.season($0, asOf: nil, in: state, of: database.path).record.id
        }
        let sheets = Dataset(state, of: id).sheets
        if format == .sqlite {
            do { try AnalystsFile.write(sheets.map(AnalystsFile.Sheet.init), to: to) } catch {
                throw Trouble.output("\(error)")
            }
        } else {
            for sheet in sheets {
                let text =
                    format == .csv ? CSVTable.write(sheet.table) : try JSONTable.write(sheet.table)
                try OutputFolder(path: to).write(text, to: "\(sheet.name).\(format.rawValue)")
            }
        }
        let rows = sheets.map(\.table.rows.count).reduce(0, +)
        try Terminal.say("\(to): wrote \(sheets.count) tables with \(rows) rows.")
    }
}

extension AnalystsFile.Sheet {
    fileprivate init(_ sheet: Dataset.Sheet) {
        self.init(
            name: sheet.name, meaning: sheet.table.title.description,
            columns: sheet.table.columns.map {
                AnalystsFile.Column(
                    name: $0.key, meaning: $0.title.description, isNumeric: $0.isNumeric)
            },
            rows: sheet.table.rows.map { $0.map(AnalystsFile.Value.init) })
    }
}

extension AnalystsFile.Value {
    fileprivate init(_ cell: Cell) {
        self =
            switch cell {
            case .empty: .null
            case .text(let text): .text(text.description)
            case .number(let number): .integer(number)
            case .points(let points):
                points.hundredths.isMultiple(of: 100)
                    ? .integer(points.hundredths / 100) : .real(Double(points.hundredths) / 100)
            }
    }
}
