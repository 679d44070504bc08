import MinunTiimini
import TiimiDomain
import TiimiStore

/// Open practice cases brought to exactly a hundred entries, in a register of their own.
struct HundredEntries {
  let path: String
  let cases: [CaseSummary]

  /// Copies the small register and tops its longest open cases up.
  init(_ count: Int, from register: PracticeRegister, at path: String) throws {
    self.path = path
    try PracticeRegister.copy(register.path, to: path)
    cases = try Self.longest(count, at: path)
    let centre = try SoteCentre.open(at: path, in: PracticeRegister.surroundings)
    let people = try Self.screeners(of: centre)
    for summary in cases {
      let session = try Self.session(for: summary, people, in: centre)
      try session.write { batch in
        for number in summary.version..<100 {
          try batch.perform(Self.command(number), on: summary.id)
        }
      }
    }
  }

  /// A command that an open case takes once for each number, and that adds one entry.
  static func command(_ number: Int) -> CaseCommand {
    let words = "Jaksoi \(number). kerran kävelylle naapurin kanssa."
    return .assessment(.recordStrength(words: words, namedBy: .client))
  }

  /// A session of somebody who may write to the case, for each case.
  func sessions(in centre: SoteCentre) throws -> [Session] {
    let people = try Self.screeners(of: centre)
    return try cases.map { try Self.session(for: $0, people, in: centre) }
  }

  private static func longest(_ count: Int, at path: String) throws -> [CaseSummary] {
    let register = try Register.open(at: path, mode: .readOnly, now: "")
    let found = try register.read { reader in
      try reader.summaries(CaseFilter(phase: .followUp, limit: 100_000))
        .filter { try reader.caseHistory($0.id)?.file.assessment.started != nil }
    }
    guard found.count >= count else { throw BenchFailure("too few open cases") }
    return Array(found.sorted { $0.version > $1.version }.prefix(count))
  }

  private static func screeners(of centre: SoteCentre) throws -> [UnitID: String] {
    let session = try centre.session(
      as: PracticeRegister.login,
      systemUser: nil,
      purpose: .practice
    )
    let logins = try session.staff().filter { $0.details.roles.contains(.screener) }
      .compactMap { staff in staff.details.unit.map { ($0, staff.details.login) } }
    return Dictionary(logins) { first, _ in first }
  }

  private static func session(
    for summary: CaseSummary,
    _ people: [UnitID: String],
    in centre: SoteCentre
  ) throws -> Session {
    try centre.session(as: people[summary.unit], systemUser: nil, purpose: .practice)
  }
}
