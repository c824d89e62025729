import GRDB
import RaceOffice
import ShortTrack

extension Account {
    /// The account of a row that begins with its name, role and nation.
    init(_ row: Row) throws {
        let name: String = try row.decode(atIndex: 0)
        let word: String = try row.decode(atIndex: 1)
        guard let role = Role(rawValue: word) else {
            throw AccountError.store("the account \"\(name)\" has the unknown role \"\(word)\".")
        }
        let code: String? = try row.decode(atIndex: 2)
        try self.init(name: name, role: role, nation: code.flatMap { Nation($0) })
    }
}
