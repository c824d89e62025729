import Hummingbird

extension Site {
    /// The style sheet, the scripts and the icon; all that a page loads.
    static var assets: [String: Page] {
        [
            "/style.css": Page(PackageResources.style_css, kind: .css),
            "/live.js": Page(PackageResources.live_js, kind: .script),
            "/office.js": Page(PackageResources.office_js, kind: .script),
            "/icon.svg": Page(PackageResources.icon_svg, kind: .icon),
        ]
    }

    func addFiles(to router: Router<SiteContext>) {
        for (path, page) in files {
            router.get(RouterPath(path)) { request, _ in page.response(to: request) }
        }
    }
}
