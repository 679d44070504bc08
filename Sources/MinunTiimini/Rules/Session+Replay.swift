import TiimiDomain
import TiimiRules
import TiimiStore

/// What a change of rules would have meant for the cases of a register.
public struct ReplayReport: Sendable {
  /// The identifiers of the rules that were compared.
  public let rules: [String]
  /// How many cases were played through.
  public let cases: Int
  /// How often a case was evaluated: once for each day on which something was written in it.
  public let evaluations: Int
  /// The differences by case, in the order of the cases.
  public let differences: [CaseDifference]

  /// How many differences of a kind there are.
  public func count(of kind: ReplayDifference.Kind) -> Int {
    differences.count { $0.difference.kind == kind }
  }
}

/// One difference in one case.
public struct CaseDifference: Sendable {
  /// The number of the case, such as `YLO-2026-17`.
  public let caseNumber: String
  /// The case.
  public let caseID: CaseID
  /// What would have been different.
  public let difference: ReplayDifference
}

extension Session {
  /// Plays every case of the register through two sets of rules; nothing is written.
  ///
  /// - Parameters:
  ///   - replay: The two sets of rules.
  ///   - period: The days that are looked at; all by default.
  ///   - progress: Told how many of how many cases are done.
  /// - Returns: The differences, without any client's identity.
  /// - Throws: `AccessRefusal.noRole` for somebody who has no role, and `StoreFailure`.
  public func replay(
    _ replay: RuleReplay,
    within period: ClosedRange<Day>? = nil,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> ReplayReport {
    try read { reader, trail in
      try AccessPolicy.require(.seeLists, of: actor)
      trail.note(.read, subject: "register", detail: "rules-replay")
      let staff = try reader.staffByID()
      let units = try reader.unitsByID()
      let ids = try reader.streams(prefix: "case/").compactMap { CaseID($0.dropFirst(5)) }
      var differences: [CaseDifference] = []
      var evaluations = 0
      for (place, id) in ids.enumerated() {
        guard let history = try reader.caseHistory(id), let opening = history.file.opening else {
          continue
        }
        let client = try reader.client(opening.client)?.details
        let result = replay.differences(in: history, within: period) { file, day in
          CaseFacts(file: file, today: day, client: client, staff: staff, units: units)
        }
        evaluations += result.evaluations
        for difference in result.differences {
          differences.append(
            CaseDifference(caseNumber: opening.caseNumber, caseID: id, difference: difference)
          )
        }
        if !result.differences.isEmpty {
          trail.note(.list, subject: opening.client.stream, detail: id.stream)
        }
        try progress(place + 1, ids.count)
      }
      return ReplayReport(
        rules: replay.rules,
        cases: ids.count,
        evaluations: evaluations,
        differences: differences
      )
    }
  }
}

extension Reading {
  fileprivate func staffByID() throws -> [StaffID: StaffDetails] {
    Dictionary(try allStaff().map { ($0.id, $0.details) }) { first, _ in first }
  }

  fileprivate func unitsByID() throws -> [UnitID: UnitDetails] {
    Dictionary(try allUnits().map { ($0.id, $0.details) }) { first, _ in first }
  }
}
