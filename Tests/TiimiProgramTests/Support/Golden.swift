import Foundation
import Testing

/// Compares a text with a file of `Tests/Fixtures`, or writes the file when TIIMI_GOLDEN is 1.
func expectGolden(
  _ text: String,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectText(text, named: "Tests/Fixtures/\(name)", sourceLocation: sourceLocation)
}

/// Compares a text with a file of the repository, or writes the file when TIIMI_GOLDEN is 1.
func expectText(
  _ text: String,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = repository.appending(path: name)
  if ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }
  let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(text == kept, "make golden rewrites the file", sourceLocation: sourceLocation)
}

/// The root of the repository.
private let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
