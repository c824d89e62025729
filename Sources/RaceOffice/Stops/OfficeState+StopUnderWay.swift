extension OfficeState {
    /// The stop that is run now, of the latest season with one.
    public var stopUnderWay: StopView? {
        seasons.lazy.compactMap { season($0)?.stopUnderWay }.first
    }
}
