import Foundation
import TiimiEncoding
import TiimiReports

@testable import tiimi

/// A practice register of a hundred cases, a study key in a folder of its own, and the program.
final class ExportOffice {
  /// What a run left behind.
  struct Ending {
    let output: String
    let errors: String
    let exitCode: ExitCode

    /// The output as JSON, or null.
    var json: JSON { (try? JSON(parsing: output)) ?? nil }
  }

  /// The folder of everything.
  let folder: URL

  /// The register.
  var register: String { folder.path + "/register/register.tiimi" }

  /// The key.
  var key: String { folder.path + "/keys/study.key" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tiimi-export-\(UUID())")
    for name in ["register", "keys", "out"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name),
        withIntermediateDirectories: true
      )
    }
    try Self.master.get().write(to: URL(filePath: register))
    let key = StudyKey(bytes: [UInt8](1...32))
    try Data((key?.text ?? "").utf8).write(to: URL(filePath: self.key))
    try setMode(0o600, of: self.key)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The register's file, made once: the same for every test, and changed by none.
  private static let master = Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiimi-export-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.path + "/register.tiimi"
    for line in ["init --practice --login olli", "practice --cases 100 --seed 5"] {
      let ending = run(line, register: register)
      if ending.exitCode != .done { throw NotMade(why: ending.errors) }
    }
    return try Data(contentsOf: URL(filePath: register))
  }

  private struct NotMade: Error {
    let why: String
  }

  /// Sets the mode of a file.
  func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Gives the program a line, as the administrator and in English unless it says otherwise.
  ///
  /// `{out}` stands for the folder of exports, `{key}` for the key, `{folder}` for everything.
  func run(_ line: String) -> Ending {
    let line = line.replacing("{out}", with: folder.path + "/out").replacing("{key}", with: key)
      .replacing("{folder}", with: folder.path)
    return Self.run(line, register: register)
  }

  private static func run(_ line: String, register: String) -> Ending {
    let terminal = ScriptedTerminal(columns: 200)
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment([
        "TIIMI_REGISTER": register, "TIIMI_AS": "olli", "TIIMI_LANG": "en",
        "TIIMI_NOW": "2026-11-22T12:00", "NO_COLOR": "1",
      ])
    )
    let exitCode = program.run(shellWords(line))
    return Ending(output: terminal.output, errors: terminal.errors, exitCode: exitCode)
  }

  /// The names in the folder of exports, the hidden ones too.
  func names(in path: String = "out") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
  }

  /// The bytes of every file under the folder of exports.
  func exported() throws -> [(name: String, data: Data)] {
    let out = folder.appending(path: "out")
    let names = try FileManager.default.subpathsOfDirectory(atPath: out.path).sorted()
    return try names.filter { !OutputFile.isFolder(out.path + "/" + $0) }.map {
      ($0, try Data(contentsOf: out.appending(path: $0)))
    }
  }

  /// The rows of a table that was exported, each as a dictionary of its cells.
  func table(_ name: String, in export: String = "tables") throws -> [[String: String]] {
    let url = folder.appending(path: "out/\(export)/\(name).csv")
    var rows = Array(CSVReader([UInt8](try Data(contentsOf: url))))
    guard !rows.isEmpty else { return [] }
    let heading = rows.removeFirst()
    return rows.map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
  }
}

extension ExportOffice {
  /// The line that exports tables into a folder, and what else it should say.
  func exportTables(to name: String = "tables", _ more: String = "") -> Ending {
    run("export tables --out {out}/\(name) --key {key} --study a --for Yliopisto \(more)")
  }
}
