/// Characters written by name or number: `&nbsp;`, `&#124;`, `&#x200F;`.
enum CharacterReference {
    /// The most bytes a reference has, from `&` to `;`.
    static let longest = 12

    /// The text a reference stands for, given without `&` and `;`.
    ///
    /// A space that does not break is a space here: it keeps "500 m" on one line and says nothing.
    static func text(of name: ArraySlice<UInt8>) -> String? {
        let name = String(decoding: name, as: UTF8.self)
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let number =
            digits.lowercased().hasPrefix("x")
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, number >= 32, let scalar = number == 160 ? " " : Unicode.Scalar(number)
        else { return nil }
        return String(Character(scalar))
    }

    private static let named = [
        "amp": "&", "apos": "'", "emsp": " ", "ensp": " ", "gt": ">", "lrm": "\u{200E}",
        "lt": "<", "mdash": "—", "minus": "−", "nbsp": " ", "ndash": "–", "quot": "\"",
        "rlm": "\u{200F}", "shy": "", "thinsp": " ", "times": "×",
    ]
}
