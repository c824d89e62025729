import Foundation
import Racing
import RecordBook
import Testing

@testable import SQLiteStores

/// A file in which one byte was changed, anywhere: an error or a fault, never a crash.
@Suite struct FlippedByteTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a flipped byte is refused, found or harms nothing`() async throws {
        let path = folder.file("sound.sqlite")
        let written = try await SQLiteLedger(path: path).append(
            (1...20).map { try Sample.person($0) }, at: Sample.moment)
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        // Free space is never looked at; what matters is close to what is written.
        let places = sound.indices.filter { sound[$0] != 0 }
        var lot = Lot(seed: 20_231_029)
        var (refused, found, harmless) = (0, 0, 0)
        for flip in 0..<400 {
            var bytes = sound
            let place = try #require(places.randomElement(using: &lot))
            bytes[place] ^= UInt8.random(in: 1...255, using: &lot)
            let damaged = folder.file("flipped-\(flip).sqlite")
            try bytes.write(to: URL(fileURLWithPath: damaged))
            do throws(LedgerError) {
                let ledger = try SQLiteLedger(path: damaged, access: .readOnly)
                let faults = try await ledger.fileFaults()
                let read = try await ledger.statements(after: 0)
                if !ChainFault.all(in: read).isEmpty || !faults.isEmpty {
                    found += 1
                } else {
                    // What no check can see: statements cut off at the end.
                    #expect(read == Array(written.prefix(read.count)), "byte \(place)")
                    harmless += 1
                }
            } catch {
                refused += 1
            }
            try FileManager.default.removeItem(atPath: damaged)
        }
        #expect(refused > 0 && found > 0 && harmless > 0, "\((refused, found, harmless))")
    }

    /// A row begins with a mark of what each field is; the version's, "the number 1", is set to
    /// "nothing".
    @Test func `a field that is lost is said to be lost, with the statement`() async throws {
        let path = folder.file("lost.sqlite")
        let stored = try await SQLiteLedger(path: path).append(
            [Sample.title("a")], at: Sample.moment)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let stream = try #require(stored.first?.envelope.stream)
        // The stream, the kind and the subject, as they follow each other in the row.
        let row = try #require(bytes.range(of: Data("\(stream)titletitle".utf8)))
        let marks = Data([0, UInt8(13 + 2 * stream.utf8.count), 9])
        let header = try #require(
            bytes.range(of: marks, in: row.lowerBound - 20..<row.lowerBound))
        bytes[header.upperBound - 1] = 0
        try bytes.write(to: URL(fileURLWithPath: path))
        let ledger = try SQLiteLedger(path: path, access: .readOnly)
        await #expect(throws: LedgerError.corrupt(sequence: 1, "a field of its row is lost")) {
            try await ledger.statements(after: 0)
        }
    }
}
