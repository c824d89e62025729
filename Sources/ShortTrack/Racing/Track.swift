/// The oval of a short track race, and how often its finish line is crossed.
///
/// 111.12 m around; ISU Special Regulations, Rule 280. The half laps of 500 m (4½) and 1500 m
/// (13½) are skated first, from a start on the other straight.
public struct Track: Hashable, Sendable {
    /// The oval of the ISU.
    public static let standard = Track(centimetres: 11_112)

    /// The length of a lap.
    public let centimetres: Int

    /// An oval of some length; clubs skate 100 m too.
    public init(centimetres: Int) { self.centimetres = centimetres }

    /// The laps of a distance in halves, to the nearest: 9 over 500 m.
    public func halfLaps(of distance: Distance) -> Int {
        (distance.metres * 200 + centimetres / 2) / centimetres
    }

    /// How often the finish line is crossed, the finish among them: 5 times over 500 m.
    ///
    /// Where the number of half laps is odd, the first crossing ends half a lap.
    public func crossings(of distance: Distance) -> Int { (halfLaps(of: distance) + 1) / 2 }
}
