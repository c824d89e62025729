extension Competition {
    /// "Montréal 2": the place, with a number where it is visited twice.
    public var title: String {
        guard let last = id.slug.split(separator: "-").last, let number = Int(last) else {
            return place
        }
        return "\(place) \(number)"
    }
}
