import Publishing
import Racing

/// Pages kept by hand, with marked regions to be written anew.
struct RegionTrial: FuzzTrial {
    let specimens = [
        Specimen(
            name: "kept.wiki",
            """
            Above.
            <!-- BEGIN generated: standings-men-500 -->
            {|
            | old
            |}
            <!-- END -->
            Between.
            <!-- BEGIN generated: podiums -->old<!-- END -->
            Below.

            """)
    ]

    func faults(with input: Specimen, _ dice: inout Lot) -> [String] {
        let regions = [
            WikitextRegion(name: "standings-men-500", text: "new"),
            WikitextRegion(name: "podiums", text: ""),
        ]
        guard let once = try? WikitextUpdate(input.bytes, with: regions) else { return [] }
        let twice = try? WikitextUpdate(once.bytes, with: regions)
        var faults = twice?.bytes == once.bytes ? [] : ["written twice it is another page"]
        if once.written.isEmpty, once.bytes != input.bytes {
            faults.append("changed though no region was written")
        }
        return faults
    }
}
