import ArgumentParser
import Phrases
import RaceOffice
import Website

/// `rinkside publish DIR`: the public site as files.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the whole public site as files, for any web server or none.",
        discussion: """
            Links lead from file to file: the folder works at any address, and from a disk. Calendars, \
            the map of the site and the feed of corrections name the address of their pages; without \
            one calendars name none, and the two others are left out. \
            Published again, only what changed is written anew, and pages that are gone are taken \
            away. The folder must be new, empty, or one this command has filled.
            """)

    @Argument(help: ArgumentHelp("The folder; made where it is missing.", valueName: "folder"))
    var folder: String
    @Option(
        help: ArgumentHelp(
            """
            Where the folder is reached, such as https://example.org/short-track; RINKSIDE_ADDRESS \
            when missing.
            """, valueName: "url"))
    var address: String?
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let house = try await House.open(database.path, creating: false)
        let state = try await house.state()
        let folder = try PublishedFolder(folder)
        let site = await StaticSite(
            house.office, address: try Settings.address(address), log: House.quietLog)
        let count = site.count
        Terminal.complain(
            "Writing \(count) files of \(state.seasons.count.counted("season", "seasons")).")
        let (written, gone) = try await folder.fill(with: site)
        try Terminal.say(
            "\(count) files in \(self.folder): \(written) written, "
                + "\(count - written) as they were, \(gone) taken away.")
    }
}
