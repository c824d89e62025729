import Hummingbird

extension Site {
    /// The style sheet, the scripts and the icon; all that a page loads.
    func addFiles(to router: Router<SiteContext>) {
        let files: [(path: RouterPath, page: Page)] = [
            ("style.css", Page(PackageResources.style_css, kind: .css)),
            ("live.js", Page(PackageResources.live_js, kind: .script)),
            ("office.js", Page(PackageResources.office_js, kind: .script)),
            ("icon.svg", Page(PackageResources.icon_svg, kind: .icon)),
        ]
        for file in files {
            router.get(file.path) { request, _ in file.page.response(to: request) }
        }
    }
}
