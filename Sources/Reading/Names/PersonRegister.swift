import RecordBook
import ShortTrack

/// The people of a file, as printed: one identity, all its forms, where each was first seen.
struct PersonRegister {
    /// A name as printed for the first time.
    struct Form {
        let person: Person
        let line: Int
        fileprivate let key: String
    }

    /// Every distinct printed form in order of appearance.
    private(set) var forms: [Form] = []
    private var categories: [PersonID: Set<Category>] = [:]

    /// Who a printed name belongs to, and in which races the name was met.
    mutating func identify(_ printed: PrintedName, in category: Category, line: Int) -> Competitor {
        let id = PersonID(name: printed.name, nation: printed.nation)
        let person = Person(id: id, name: printed.name, nation: printed.nation)
        if !forms.contains(where: { $0.person == person }) {
            forms.append(
                Form(person: person, line: line, key: FoldedName(printed.name).key))
        }
        categories[id, default: []].insert(category)
        return .skater(id, printed.nation)
    }

    /// The name somebody was printed under first.
    func name(of person: PersonID) -> String? {
        forms.first { $0.person.id == person }?.person.name
    }

    /// The category a person races in, when only one was met.
    func category(of person: PersonID) -> Category? {
        let met = categories[person] ?? []
        return met.count == 1 ? met.first : nil
    }

    /// The nation a printed name belongs to when nobody of the printed nation was met in a category
    /// and somebody of one other nation was.
    func nation(insteadOf printed: PrintedName, in category: Category) -> Nation? {
        let key = FoldedName(printed.name).key
        let nations = Set(
            forms.filter {
                categories[$0.person.id]?.contains(category) == true
                    && $0.key == key
            }
            .map(\.person.nation))
        return nations.count == 1 && !nations.contains(printed.nation) ? nations.first : nil
    }

    /// The forms that differ from the first form of the same identity, with that first one.
    var drifts: [(later: Form, first: Form)] {
        forms.compactMap { form in
            guard let first = forms.first(where: { $0.person.id == form.person.id }),
                first.person != form.person
            else { return nil }
            return (form, first)
        }
    }
}
