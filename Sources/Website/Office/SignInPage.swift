/// The form to sign in, with what went wrong the last time.
struct SignInPage {
    let document: Document

    init(name: String, words: String?) {
        document = Document(
            "sign-in", title: "Sign in", content: ["name": name, "words": words as Any? ?? false])
    }
}
