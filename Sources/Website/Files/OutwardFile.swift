import ShortTrack

/// A file that is read elsewhere and names the site's own address.
enum OutwardFile {
    /// The corrections as news: of a season, or of all.
    case corrections(SeasonID?)
    case siteMap
    case robots

    /// Its address.
    var path: String {
        switch self {
        case .corrections(let season): (season.map { "/\($0)" } ?? "") + "/corrections.atom"
        case .siteMap: "/sitemap.xml"
        case .robots: "/robots.txt"
        }
    }
}
