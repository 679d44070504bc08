/// What the rows work on: registers of two sizes, and the built program.
final class Bench {
  /// The program that was built beside this one.
  let program: String
  /// How the registers used in this run were made.
  private(set) var registers = ""

  private let folder: String
  private let fingerprint: String
  private let largeSize: Int
  private let mediumSize: Int
  private let isHuge: Bool
  private var kept: [Int: PracticeRegister] = [:]

  init(folder: String, program: String, isQuick: Bool, isHuge: Bool) throws {
    self.folder = folder
    self.program = program
    self.isHuge = isHuge
    largeSize = isQuick ? 2_000 : 100_000
    mediumSize = isQuick ? 1_000 : 10_000
    fingerprint = try PracticeRegister.fingerprint(in: folder)
  }

  /// A register of a thousand practice cases.
  func small() throws -> PracticeRegister { try register(1_000) }

  /// A register of a hundred thousand practice cases, or fewer when trying.
  func large() throws -> PracticeRegister { try register(largeSize) }

  /// A register of ten thousand practice cases, or fewer when trying.
  func medium() throws -> PracticeRegister { try register(mediumSize) }

  /// A register of a million cases, copied from the large one; nil unless asked for, as it takes 20 GB.
  func huge() throws -> PracticeRegister? {
    guard isHuge else { return nil }
    let original = try large()
    return try MillionCases.kept(original, at: "\(folder)/\(largeSize * 10)-\(fingerprint).tiimi")
  }

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
    ("events", EventExportRow.measure),
    ("rules", RulesRow.measure),
    ("metrics", MetricsRow.measure),
  ]
}
