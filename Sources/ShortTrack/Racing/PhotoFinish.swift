/// A race as the photo finish camera recorded it: helmets in order, with times.
///
/// It is kept beside the result and never becomes it by itself: the recorder accepts what is
/// right, and rulings are the referee's.
public struct PhotoFinish: Hashable, Sendable, Codable {
    /// What the camera's computer says of a starter in the column of the place.
    public enum Outcome: Hashable, Sendable {
        /// A place, equal in a dead heat.
        case place(Int)
        /// A word instead of a place: `DNF`, `DNS`, `DQ`.
        case code(String)
        /// Nothing: the starter has not been read yet.
        case open
    }

    /// What was recorded of one starter.
    public struct Row: Hashable, Sendable, Codable {
        /// The number on the helmet cover.
        public let helmet: Int
        /// The place, or what stands instead of it.
        public let outcome: Outcome
        /// The time, where one was read.
        public let time: RaceTime?
        /// The time of each lap, where the file has them.
        public let laps: [RaceTime]?

        /// Notes one starter.
        public init(
            helmet: Int, outcome: Outcome, time: RaceTime?, laps: [RaceTime]? = nil
        ) {
            self.helmet = helmet
            self.outcome = outcome
            self.time = time
            self.laps = laps
        }
    }

    /// The race.
    public let race: RaceID
    /// The starters, in the order of the file.
    public let rows: [Row]

    /// Notes a race.
    public init(race: RaceID, rows: [Row]) {
        self.race = race
        self.rows = rows
    }
}

extension PhotoFinish.Outcome: CustomStringConvertible {
    /// Reads `2`, `DNF` or nothing; a number that is no place is none of these.
    public init?(_ text: some StringProtocol) {
        if text.isEmpty {
            self = .open
        } else if text.utf8.allSatisfy({ (48...57).contains($0) }) {
            guard let place = Int(text), (1...99).contains(place) else { return nil }
            self = .place(place)
        } else if text.first?.isLetter == true, text.count <= 20 {
            self = .code(text.uppercased())
        } else {
            return nil
        }
    }

    /// `2`, `DNF`, or nothing.
    public var description: String {
        switch self {
        case .place(let place): "\(place)"
        case .code(let code): code
        case .open: ""
        }
    }
}

extension PhotoFinish.Outcome: Codable {
    /// Reads the written form.
    public init(from decoder: any Decoder) throws {
        self = try decoder.slug { PhotoFinish.Outcome($0) }
    }

    /// Writes it as in the file.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}

extension PhotoFinish.Row {
    /// The place, where one was read.
    public var place: Int? { if case .place(let place) = outcome { place } else { nil } }

    /// How the starter came through; nothing where the camera cannot say.
    ///
    /// A place without a time keeps the place: "no time". `DQ` says nothing of the finish, and
    /// whether it is a penalty is the referee's to decide.
    public var finish: Finish? {
        switch outcome {
        case .place: time == nil ? .noTime : .finished
        case .code("DNF"): .didNotFinish
        case .code("DNS"), .code("SCR"): .didNotStart
        case .code, .open: nil
        }
    }
}
