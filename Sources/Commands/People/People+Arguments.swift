import RecordBook
import ShortTrack

extension People {
    /// The one person an argument names, in the form it names.
    func person(_ text: String) throws -> Person {
        let found = search(text)
        guard let id = found.first, found.count == 1 else {
            let names = found.prefix(8).flatMap { forms(of: $0).prefix(1) }
            throw Trouble.unknown(
                found.isEmpty
                    ? "Nobody was printed as \"\(text)\". Write nation and name: \"KOR Shim Suk-hee\"."
                    : "More than one was printed as \"\(text)\": "
                        + names.map { "\($0.nation) \($0.name)" }.joined(separator: ", ") + ".")
        }
        let wanted = FoldedName(text).key
        let printed = forms(of: id)
        let exact = printed.first { form in
            [form.name, "\(form.nation) \(form.name)"].contains { FoldedName($0).key == wanted }
        }
        guard let form = exact ?? printed.first else {
            throw Trouble.unknown("Nobody was printed as \"\(text)\".")
        }
        return form
    }
}
