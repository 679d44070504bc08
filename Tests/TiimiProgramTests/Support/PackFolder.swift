import Foundation

@testable import tiimi

/// A folder with rule packs, and the program at work with them but without a register.
final class PackFolder {
  /// What a run of the program left behind.
  struct Ending {
    let code: ExitCode
    let output: String
    let errors: String

    /// The output on one line.
    var flat: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  let url = FileManager.default.temporaryDirectory.appending(path: "tiimi-packs-\(UUID())")

  /// Makes a folder with these files.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Runs the program; the packs are used unless it is told otherwise.
  func run(
    _ words: [String],
    usesPacks: Bool = true,
    language: String = "en",
    variables: [String: String] = [:]
  ) -> Ending {
    let terminal = ScriptedTerminal(columns: 80)
    var environment = ["TIIMI_LANG": language, "NO_COLOR": "1"]
    if usesPacks { environment["TIIMI_PACKS"] = url.path }
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment(environment.merging(variables) { $1 })
    )
    return Ending(code: program.run(words), output: terminal.output, errors: terminal.errors)
  }

  /// A pack of the given members, in the form of the example of `docs/rule-packs.md`.
  static func pack(_ id: String = "own", _ members: String) -> String {
    """
    {
      "format": "minun-tiimini-rules", "formatVersion": 1, "id": "\(id)", "version": "1",
      "title": {"fi": "Oma", "sv": "Egen", "en": "Own"},
      "summary": {"fi": "Oma", "sv": "Egen", "en": "Own"},
      \(members)
    }
    """
  }

  /// The example of `docs/rule-packs.md`, as it stands there.
  static func documentedPack() throws -> String {
    let text = try String(
      contentsOf: repository.appending(path: "docs/rule-packs.md"),
      encoding: .utf8
    )
    let parts = text.components(separatedBy: "```json\n")
    return parts.count == 2 ? parts[1].components(separatedBy: "\n```")[0] : ""
  }

  /// The root of the repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
