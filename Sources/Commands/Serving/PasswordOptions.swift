import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a password comes in: typed unseen, or from a pipe; never as an argument others can read.
struct PasswordOptions: ParsableArguments {
    @Flag(help: "Read the password from standard input instead of asking for it.")
    var passwordStdin = false

    /// Reads the password once from a pipe, or twice from the keyboard.
    func read() throws -> String {
        if passwordStdin {
            guard let line = readLine() else {
                throw Trouble.unreadable("No password came in on standard input.")
            }
            return line
        }
        let first = try ask("Password: ")
        guard try ask("Again: ") == first else {
            throw Trouble.unknown("The two passwords are not the same. Nothing was changed.")
        }
        return first
    }

    /// Asks at the keyboard without showing what is typed; Ctrl-C still ends the program.
    private func ask(_ question: String) throws -> String {
        var shown = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &shown) == 0 else {
            throw Trouble.unreadable(
                "There is no keyboard to ask at. Use --password-stdin and a pipe.")
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
        Terminal.complain(question)
        guard let typed = readLine() else {
            throw Trouble.unreadable("No password was typed. Nothing was changed.")
        }
        return typed
    }
}
