#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How many files and connections the process may have open.
enum OpenFiles {
    /// What the records, the log and everything else need.
    private static let others = 128
    /// How many connections a server is of use with.
    private static let fewest = 64

    /// Takes as many as the system allows, and says how many are left for connections.
    /// - Throws: when they are too few for a server.
    static func forConnections() throws -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return 1024 - others }
        var raised = limit
        raised.rlim_cur = min(limit.rlim_max, 65_536)
        if raised.rlim_cur > limit.rlim_cur, setrlimit(files, &raised) == 0 { limit = raised }
        let all = Int(clamping: limit.rlim_cur)
        guard all >= others + fewest else {
            throw Trouble.store(
                "This process may open \(all) files, and a server needs \(others + fewest) at least: "
                    + "ulimit -n \(others + 896).")
        }
        return all - others
    }
}
