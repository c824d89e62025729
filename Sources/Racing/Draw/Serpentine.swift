/// Dealing a ranking out over races: 1 to n, then n to 1, then 1 to n again.
///
/// Torino 2013, 500 m men, semifinals: of eight ranked by quarterfinal, {1, 4, 5, 8} meet and
/// {2, 3, 6, 7}. The next slot, for an advanced ninth, is in the race of the first.
struct Serpentine {
    /// Over how many races.
    let races: Int

    /// The row a rank (from 0) is dealt in; the skaters of a row are alike in strength.
    func row(of rank: Int) -> Int { rank / races }

    /// The race (from 0) a rank (from 0) is dealt to.
    func race(of rank: Int) -> Int {
        let offset = rank % races
        return row(of: rank).isMultiple(of: 2) ? offset : races - 1 - offset
    }

    /// The slot of a race in a row.
    func slot(row: Int, race: Int) -> Int {
        row * races + (row.isMultiple(of: 2) ? race : races - 1 - race)
    }

    /// The slots of a row, of so many in all.
    func slots(ofRow row: Int, of count: Int) -> Range<Int> {
        let first = max(0, row * races)
        return first..<max(first, min(count, (row + 1) * races))
    }
}
