import FoundationEssentials

/// The files of stored shapes.
///
/// They are written once and never changed: registers hold their like.
enum ShapeFixture {
  /// Tests/Fixtures/shapes.
  static let folder = tests.appending(path: "Fixtures/shapes")

  /// The folder of all tests.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: file(name)))
  }

  /// The names of all files, without their ending.
  static func names() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Set(files.map { String($0.prefix($0.count - ".json".count)) })
  }

  /// With `TIIMI_GOLDEN=1`, writes a file that is not there yet.
  static func makeIfAsked(_ name: String, _ bytes: [UInt8]) throws {
    guard ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1",
      !FileManager.default.fileExists(atPath: file(name).path)
    else { return }
    try Data(bytes).write(to: file(name))
  }

  private static func file(_ name: String) -> URL { folder.appending(path: name + ".json") }
}
