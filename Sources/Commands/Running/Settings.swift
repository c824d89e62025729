import Configuration
import FoundationEssentials
import Synchronization
import SystemPackage

/// What is set outside the command line: by the environment, and by the file RINKSIDE_CONFIG names.
///
/// Flags come before the environment, that before the file, that before the defaults.
enum Settings {
    private static let file = Mutex<EnvironmentVariablesProvider?>(nil)

    /// Reads the file, where one is named.
    static func open() async throws {
        let environment = ConfigReader(provider: EnvironmentVariablesProvider())
        guard let path = environment.string(forKey: "rinkside.config") else { return }
        do {
            let provider = try await EnvironmentVariablesProvider(
                environmentFilePath: FilePath(path))
            let bytes = try Data(contentsOf: URL(filePath: path))
            guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]), !bytes.contains(0x0D) else {
                throw Trouble.unreadable(
                    "\(path) begins with a byte order mark or ends its lines with carriage returns, "
                        + "which would belong to what is set. Save it as plain UTF-8.")
            }
            try refuseIdle(in: String(decoding: bytes, as: UTF8.self), of: path)
            file.withLock { $0 = provider }
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw Trouble.unreadable(
                "\(path), named by RINKSIDE_CONFIG, cannot be read. It holds lines such as "
                    + "RINKSIDE_PORT=8080.")
        }
    }

    /// What can be set.
    private static let names = ["HOST", "PORT", "DATABASE", "ADDRESS", "LOG_LEVEL", "LOG_FORMAT"]
        .map { "RINKSIDE_" + $0 }

    /// A line with a name mistyped, without a value or with a name set before sets nothing.
    private static func refuseIdle(in text: String, of path: String) throws {
        var set: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let words = line.drop { $0.isWhitespace }
            guard let first = words.first, first != "#" else { continue }
            let name = words.prefix { $0 != "=" && !$0.isWhitespace }
            let place = "\(path), line \(index + 1)"
            guard names.contains(String(name)) else {
                throw Trouble.unreadable(
                    "\(place): \"\(name)\" is nothing that can be set. There are: "
                        + "\(names.joined(separator: ", ")).")
            }
            let value = words.drop { $0 != "=" }.dropFirst()
            guard value.contains(where: { !$0.isWhitespace }) else {
                throw Trouble.unreadable(
                    "\(place): \(name) is set to nothing. Write \(name)=, then what it is to be.")
            }
            guard set.insert(String(name)).inserted else {
                throw Trouble.unreadable("\(place): \(name) is set a second time.")
            }
        }
    }

    /// What is set under a name such as `rinkside.port`, which is RINKSIDE_PORT.
    static func value(_ name: String) -> String? {
        let environment = EnvironmentVariablesProvider()
        let providers: [any ConfigProvider] =
            [environment] + [file.withLock { $0 }].compactMap(\.self)
        return ConfigReader(providers: providers).string(forKey: ConfigKey(name))
    }

    /// Where the site is reached from outside; nothing where nobody said it.
    /// - Parameters:
    ///   - flag: what a flag says, which comes before what is set.
    ///   - isServed: whether a server's own links have to work there, which begin at its root.
    static func address(_ flag: String? = nil, isServed: Bool = false) throws -> String? {
        guard let text = flag ?? value("rinkside.address") else { return nil }
        let isPlain = text.utf8.allSatisfy { byte in
            (0x21..<0x7f).contains(byte) && !"\"'<>?#\\".utf8.contains(byte)
        }
        guard isPlain, let url = URL(string: text), ["http", "https"].contains(url.scheme),
            url.host?.isEmpty == false
        else {
            throw Trouble.unreadable(
                "\"\(text)\" is no address of a site. Write it such as https://example.org."
            )
        }
        guard !isServed || url.path.allSatisfy({ $0 == "/" }) else {
            throw Trouble.unreadable(
                "\"\(text)\" has a path, and the links of a served site begin at its root. Write it "
                    + "such as https://example.org, or use rinkside publish, whose links work below "
                    + "any path.")
        }
        return String(text.prefix(text.utf8.count - text.reversed().prefix { $0 == "/" }.count))
    }
}
