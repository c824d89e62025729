import Racing
import Reading
import ShortTrack

/// Files of the photo finish camera, in the code pages its computer writes.
struct PhotoFinishTrial: FuzzTrial {
    let specimens: [Specimen]
    private let numbers = TimingNumbers(
        events: ["men-500", "women-1500"].compactMap { EventID("2013-14/turin/\($0)") })

    init() {
        let text = """
            ; saved by the camera\r
            2,12,2,"Women 1500 m, Semifinal 2",,,,,,1500,10:23:11.120\r
            1,61,2,PARK,Seung-Hi,KOR,2:20.718,ISU1,2:20.718,,\r
            5,14,6,"LI, Jianrou",,CHN,3:17.095,ISU5,55.067,,\r
            DQ,70,5,TER MORS,Jorien,NED,,ISU6,,,\r

            """
        var wide = Specimen(name: "utf-16.lif", text)
        wide.bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        specimens = [Specimen(name: "utf-8.lif", text), wide]
    }

    func faults(with input: Specimen, _ dice: inout Lot) -> [String] {
        let file = PhotoFinishReader.read(input.bytes, name: input.name, numbers: numbers)
        let again = PhotoFinishReader.read(input.bytes, name: input.name, numbers: numbers)
        var faults: [String] = []
        if file.photoFinish != again.photoFinish { faults.append("read twice it says two things") }
        let hasErrors = file.findings.contains { $0.severity == .error }
        if (file.photoFinish == nil) != hasErrors {
            faults.append("taken with an error, or refused without one")
        }
        return faults
    }
}
