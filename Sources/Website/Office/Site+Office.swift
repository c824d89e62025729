import Hummingbird

extension Site {
    func addOffice(to router: Router<SiteContext>) {}
}
