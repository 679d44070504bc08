import Foundation
import TiimiEncoding
import TiimiReports

@testable import tiimi

/// A practice register in a folder of its own in which one client is under a protection order.
///
/// It holds the story of `Examples/ylojarvi` until the follow-up. Where the client, the representative and
/// the close person live and are called has words in it that stand nowhere else.
final class ProtectedOffice {
  /// What must not be seen anywhere.
  static let secrets = ["Salakuja", "7771119", "7772229", "7773339"]
  /// The municipality, which must not be seen anywhere either.
  static let municipality = "889"

  /// What a run of the program left behind.
  struct Ending {
    let line: String
    let exitCode: ExitCode
    let output: String
    let errors: String
  }

  let folder = FileManager.default.temporaryDirectory.appending(path: "tiimi-secret-\(UUID())")

  /// Makes a folder with a copy of the register.
  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let register = folder.appending(path: "register.tiimi")
    try Self.master.get().write(to: register)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: register.path)
    try Self.batch.write(to: folder.appending(path: "batch.json"))
    try makeKey()
  }

  /// Puts a study key into a folder of its own.
  private func makeKey() throws {
    let keys = folder.appending(path: "keys")
    try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
    let key = keys.appending(path: "study.key")
    try Data((StudyKey(bytes: [UInt8](1...32))?.text ?? "").utf8).write(to: key)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let batch = Data(
    #"{"commands": [{"do": "client change", "client": "Kerttu", "interpreter": true}]}"#.utf8
  )

  /// The project's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The register's file, made once: the same for every test, and changed by none.
  private static let master = Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiimi-secret-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try story().write(to: folder.appending(path: "story.json"))
    for (line, time) in [
      ("init --practice --login ohjaaja", "2025-12-01T08:00"),
      ("apply {folder}/story.json --as ohjaaja", "2026-11-22T12:00"),
    ] {
      let ending = run(line, in: folder, now: time)
      if ending.exitCode != .done { throw NotMade(why: ending.errors) }
    }
    let register = folder.appending(path: "register.tiimi")
    try FileManager.default.removeItem(at: folder.appending(path: "story.json"))
    return try Data(contentsOf: register)
  }

  private struct NotMade: Error {
    let why: String
  }

  /// The story with whereabouts that can be told from everything else.
  private static func story() throws -> Data {
    let path = root.path + "/Examples/ylojarvi/"
    let text = String(
      decoding: try Data(contentsOf: URL(filePath: path + "story.json")),
      as: UTF8.self
    )
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let early = lines.filter { line in !later.contains { line.contains("\"do\": \"\($0)\"") } }
    let changed = early.joined(separator: "\n")
      .replacing(
        #""phone": "+358 400 000001", "address": "Esimerkkitie 5""#,
        with: """
          "phone": "040 777 1119", "protection-order": true, "representative": "Risto Ranta", \
          "ground": "guardian", "representative-phone": "040 777 2229", "address": "Salakuja 77"
          """
      )
      .replacing(#""language": "fi", "municipality": "980""#, with: #""municipality": "889""#)
      .replacing("+358 400 000002", with: "040 777 3339")
      .replacing("Examples/ylojarvi/", with: path)
      .replacing(/},\s*\]/, with: "}]")
    return Data(changed.utf8)
  }

  /// What the story does at its end, when little could be done after it.
  private static let later = ["followup hold", "case close", "case reopen"]
}

extension ProtectedOffice {
  /// Gives the program a line, as the client's own worker and in Finnish unless the line says else.
  func run(_ line: String) -> Ending { Self.run(line, in: folder) }

  private static func run(
    _ line: String,
    in folder: URL,
    now: String = "2026-11-22T12:00"
  ) -> Ending {
    let terminal = ScriptedTerminal(columns: 100)
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment([
        "TIIMI_REGISTER": folder.path + "/register.tiimi", "TIIMI_AS": "sari.sosiaali",
        "TIIMI_NOW": now, "NO_COLOR": "1",
      ])
    )
    let words = shellWords(line).map {
      $0.replacing("{folder}", with: folder.path).replacing("{root}", with: root.path)
    }
    let exitCode = program.run(words)
    return Ending(
      line: line,
      exitCode: exitCode,
      output: terminal.output,
      errors: terminal.errors
    )
  }

  /// The files that commands have written, with what stands in them.
  ///
  /// The register, its backup and what the test gave to read are not among them.
  func written() throws -> [(name: String, text: String)] {
    let given = ["register.tiimi", "backup.tiimi", "batch.json", "keys"]
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { name in !given.contains { name.hasPrefix($0) } }
      .filter { name in !OutputFile.isFolder(folder.path + "/" + name) }
      .map { name in
        let data = try Data(contentsOf: folder.appending(path: name))
        return (name, String(decoding: data, as: UTF8.self))
      }
  }

  /// The secrets that a text tells, wherever its lines end.
  static func leaks(in text: String) -> [String] {
    let flat = text.filter { !$0.isWhitespace && $0 != "-" }
    return secrets.filter(flat.contains) + (tellsMunicipality(text) ? [municipality] : [])
  }

  /// Whether the number stands by itself, not inside an identifier, a hash, a time or an amount.
  private static func tellsMunicipality(_ text: String) -> Bool {
    func isOther(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || "-.:/".contains($0) } ?? false
    }
    return text.ranges(of: municipality).contains { range in
      let before =
        range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
      return !isOther(before) && !isOther(after)
    }
  }
}
