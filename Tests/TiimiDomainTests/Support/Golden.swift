import FoundationEssentials
import Testing

/// Texts kept in `Tests/Fixtures`; `TIIMI_GOLDEN=1` writes them anew for a person to review.
enum Golden {
  static func check(_ text: String, against name: String) throws {
    let path = fixtures + name
    if ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let kept = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == keptLines.count, "\(name) has another number of lines")
    for (line, keptLine) in zip(lines, keptLines) { #expect(line == keptLine) }
  }

  private static let fixtures: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Fixtures/"
  }()
}
