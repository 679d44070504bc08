import Foundation

/// The sources of the house as text.
enum SourceFiles {
  /// The root of the repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the folders in `Sources`.
  static func rooms() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .sorted()
  }

  /// The Swift files of a room, each by its path in the repository.
  static func files(of room: String) throws -> [(path: String, text: String)] {
    let folder = root.appending(path: "Sources/\(room)")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { ("Sources/\(room)/\($0)", try text(folder.appending(path: $0))) }
  }

  /// The manifest.
  static func manifest() throws -> String { try text(root.appending(path: "Package.swift")) }

  private static func text(_ file: URL) throws -> String {
    try String(decoding: Data(contentsOf: file), as: UTF8.self)
  }
}

/// One import line of a file.
struct ImportLine: CustomStringConvertible {
  let path: String
  let number: Int
  let words: [Substring]

  /// The module without the thing imported from it.
  var module: String {
    let name = words.last ?? ""
    return String(name.prefix { $0 != "." })
  }

  var isInternal: Bool { words.first == "internal" }

  var description: String { "\(path):\(number): \(words.joined(separator: " "))" }

  /// The import lines of a room.
  static func all(in room: String) throws -> [ImportLine] {
    try SourceFiles.files(of: room).flatMap { file in
      file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ImportLine(path: file.path, number: $0.offset + 1, words: words(of: $0.element)) }
        .filter { $0.words.contains("import") && !$0.words[0].hasPrefix("//") }
        .filter { $0.words.prefix { $0 != "import" }.allSatisfy(Self.isModifier) }
    }
  }

  private static func words(of line: Substring) -> [Substring] {
    line.split(whereSeparator: \.isWhitespace)
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
