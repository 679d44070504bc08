import FoundationEssentials
import Testing
import TiimiStore

/// A folder of one test, gone after it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "tiimi-store-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  func file(_ name: String = "register.tiimi") -> String { path + "/" + name }

  /// The names of everything in the folder.
  var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func write(_ bytes: [UInt8], to name: String = "register.tiimi") throws {
    try Data(bytes).write(to: URL(filePath: file(name)))
  }

  func read(_ name: String = "register.tiimi") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: file(name))))
  }

  /// Makes a practice register in the folder.
  func register(_ name: String = "register.tiimi") throws -> Register {
    try Register.create(at: file(name), .sample)
  }
}

extension RegisterIdentity {
  static let sample = RegisterIdentity(
    practice: true,
    id: "register-1",
    created: "2026-01-02T03:04:05Z"
  )
}

extension Register {
  /// Opens a register again, without waiting for others.
  static func reopen(
    _ path: String,
    mode: Mode = .readWrite,
    migrations: [Migration] = Migration.all
  ) throws -> Register {
    try open(at: path, mode: mode, now: "2026-02-03", migrations: migrations, patience: 1)
  }

  var head: JournalHead { get throws { try read { try $0.head() } } }

  /// All rows of the journal.
  func rows() throws -> [JournalRow] {
    var rows: [JournalRow] = []
    try read { try $0.allRows { rows.append($0.row) } }
    return rows
  }
}

extension NewJournalEntry {
  static func sample(
    _ id: String,
    kind: String = "goalSet",
    payload: String = #"{"title":"Tavoite äö"}"#
  ) -> Self {
    NewJournalEntry(
      entryID: id,
      kind: kind,
      shape: kind + ".1",
      occurred: "2026-01-02T10:00:00Z",
      recorded: "2026-01-02T10:05:00Z",
      actor: "staff/1",
      purpose: "care",
      payload: [UInt8](payload.utf8)
    )
  }
}
