/// A lot anybody can draw again: the same seed gives the same draw on every machine, for ever.
///
/// The numbers are those of SplitMix64 (Steele, Lea and Flood 2014): add 9E3779B97F4A7C15 to the
/// state, then mix it as below. A number below n is the first one, taken modulo n, that is not in
/// the last incomplete run of n. An order is drawn from the last element down to the second: the
/// element changes places with the one at a number drawn below its own position counted from 1.
/// Nothing of this is left to a library, whose shuffle may change.
public struct Lot: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Begins a draw from a published seed.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 and below a bound, every one as likely as another.
    public mutating func number(below bound: Int) -> Int {
        precondition(bound > 0, "A lot is drawn among at least one.")
        let size = UInt64(bound)
        let incomplete = (UInt64.max % size + 1) % size
        while true {
            let drawn = next()
            if drawn <= UInt64.max - incomplete { return Int(drawn % size) }
        }
    }

    /// The elements in an order drawn by lot.
    public mutating func order<Element>(_ elements: [Element]) -> [Element] {
        var order = elements
        for index in order.indices.dropFirst().reversed() {
            order.swapAt(index, number(below: index + 1))
        }
        return order
    }
}
