import ShortTrack

/// How many wrong passwords are taken in five minutes: five for one name from one sender, twenty
/// from one sender whatever the names, fifty for one name from all senders together.
///
/// A sender who guesses is so kept waiting alone, and the owner of the name, who sits elsewhere,
/// is not. An attempt counts from its beginning and is taken back when the password was right,
/// so that a hundred attempts at once are no way around it.
struct SignInLimits {
    private var pair = SignInLimit(attempts: 5)
    private var sender = SignInLimit(attempts: 20)
    private var name = SignInLimit(attempts: 50)

    /// Counts an attempt.
    /// - Throws: `AccountError.tooManyFailures` with the time until the next is allowed.
    mutating func attempt(
        _ tried: String, from place: String, at moment: Timestamp
    ) throws(AccountError) {
        let key = Self.key(tried, place)
        let waits = [
            pair.wait(key, at: moment), sender.wait(place, at: moment),
            name.wait(tried, at: moment),
        ]
        if let wait = waits.compactMap(\.self).max() { throw .tooManyFailures(wait: wait) }
        pair.count(key, at: moment)
        sender.count(place, at: moment)
        name.count(tried, at: moment)
    }

    /// The password was right: its name's wrong ones from there are forgotten; the sender's
    /// under other names are not.
    mutating func succeed(_ tried: String, from place: String) {
        pair.forget(Self.key(tried, place))
        sender.takeBack(place)
        name.takeBack(tried)
    }

    /// Takes the latest attempt back: it could not be judged.
    mutating func takeBack(_ tried: String, from place: String) {
        pair.takeBack(Self.key(tried, place))
        sender.takeBack(place)
        name.takeBack(tried)
    }

    private static func key(_ name: String, _ sender: String) -> String { "\(sender) \(name)" }
}
