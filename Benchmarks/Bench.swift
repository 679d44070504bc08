/// What the rows work on: registers of two sizes, and the built program.
final class Bench {
  /// The program that was built beside this one.
  let program: String
  /// How the registers used in this run were made.
  private(set) var registers = ""

  private let folder: String
  private let fingerprint: String
  private let largeSize: Int
  private var kept: [Int: PracticeRegister] = [:]

  init(folder: String, program: String, isQuick: Bool) throws {
    self.folder = folder
    self.program = program
    largeSize = isQuick ? 2_000 : 100_000
    fingerprint = try PracticeRegister.fingerprint(in: folder)
  }

  /// A register of a thousand practice cases.
  func small() throws -> PracticeRegister { try register(1_000) }

  /// A register of a hundred thousand practice cases, or fewer when trying.
  func large() throws -> PracticeRegister { try register(largeSize) }

  /// The path of a file that a row needs while it runs.
  func scratch(_ name: String) -> String { "\(folder)/scratch-\(name).tiimi" }

  private func register(_ cases: Int) throws -> PracticeRegister {
    if let register = kept[cases] { return register }
    let register = try PracticeRegister.kept(
      cases: cases,
      at: "\(folder)/\(cases)-\(fingerprint).tiimi"
    )
    kept[cases] = register
    registers += (registers.isEmpty ? "" : "; ") + register.description
    return register
  }

  /// Every row of the table, in the order of the design's budgets.
  static let rows: [(name: String, measure: @Sendable (Bench) throws -> [BenchRow])] = [
    ("start", StartRow.measure),
    ("command", CommandRow.measure),
    ("load", LoadRow.measure),
    ("import", ImportRow.measure),
    ("worklist", WorklistRow.measure),
    ("export", ExportRow.measure),
    ("rules", RulesRow.measure),
  ]
}
