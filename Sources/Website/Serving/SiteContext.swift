import Hummingbird
import RaceOffice

/// What is known while a request is answered: the address's parts and who is signed in.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set for every page of the race office but the one to sign in.
    var session: Session?

    /// The largest form taken in: a start list of thirty is a few kilobytes.
    static let largestForm = 1 << 20
    var maxUploadSize: Int { Self.largestForm }

    init(source: Source) { coreContext = CoreRequestContextStorage(source: source) }
}
