import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// Who holds which office at the stop.
struct OfficialsDocument: StopDocument {
    let stop: StopView

    var name: String { "officials" }

    var title: String { "Officials" }

    var parts: [Paper.Part] {
        let members = stop.officials?.value.members ?? []
        return [
            part(
                nil, [.init("office", "Office"), .name, .nation],
                members.map {
                    [.text($0.post.title), .text($0.name), .words($0.nation?.code)]
                })
        ]
    }
}
