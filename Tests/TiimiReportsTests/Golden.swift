import Foundation
import Testing

/// Files of the repository that hold what the code must say.
enum Golden {
  /// Expects the text to equal the file at the path from the repository's root.
  ///
  /// With `TIIMI_GOLDEN=1` in the environment the file is written anew instead.
  static func expect(
    _ text: String,
    at path: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try Self.text(at: path)
    #expect(lines(text) == lines(expected), "\(path)", sourceLocation: sourceLocation)
  }

  /// The text of a file of the repository.
  static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
