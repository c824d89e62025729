import Foundation
import Testing

/// Compares a whole output with the one kept in `Snapshots/`.
///
/// A snapshot that is missing is written and the test fails, so that nothing is ever accepted
/// without having been looked at.
func expect(
    _ output: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Snapshots/\(name).txt")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
        try output.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("wrote Snapshots/\(name).txt; read it", sourceLocation: sourceLocation)
        return
    }
    #expect(output == kept, sourceLocation: sourceLocation)
}
