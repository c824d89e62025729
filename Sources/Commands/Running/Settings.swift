import Configuration
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
            file.withLock { $0 = provider }
        } catch {
            throw Trouble.unreadable(
                "\(path), named by RINKSIDE_CONFIG, cannot be read. It holds lines such as "
                    + "RINKSIDE_PORT=8080.")
        }
    }

    /// What is set under a name such as `rinkside.port`, which is RINKSIDE_PORT.
    static func value(_ name: String) -> String? {
        let environment = EnvironmentVariablesProvider()
        let providers: [any ConfigProvider] =
            [environment] + [file.withLock { $0 }].compactMap(\.self)
        return ConfigReader(providers: providers).string(forKey: ConfigKey(name))
    }
}
