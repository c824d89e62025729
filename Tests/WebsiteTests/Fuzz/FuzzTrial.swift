import Racing

/// A way in from outside, tried with damaged input.
protocol FuzzTrial {
    /// What is damaged.
    var specimens: [Specimen] { get }

    /// Lets input in.
    /// - Returns: what was done with it that must not be done.
    func faults(with input: Specimen, _ dice: inout Lot) async throws -> [String]
}
