import TiimiDomain

/// What can be said of rules without any case: what a careful reader would ask about.
public struct RuleCheck: Sendable {
  /// Something that whoever wrote the rule should look at.
  public struct Remark: Hashable, Sendable {
    /// What is to be looked at.
    public enum Subject: Hashable, Sendable {
      /// Nothing can reach the row of the table, counted from 1.
      case unreachableRow(Int)
      /// These rows of the table can match together.
      case overlap([Int])
      /// No row matches these inputs.
      case gap(String)
      /// The table could not be analysed.
      case notAnalysed
      /// The source names a statute without a section, or nothing at all.
      case sourceIncomplete
      /// Two versions of the rule are in force on the same day.
      case versionsOverlap(Int, Int)
      /// A parameter that no expression of the rule uses.
      case parameterUnused(String)
      /// The condition asks for facts, but the rule never looks at any.
      case noFacts
    }

    /// The rule.
    public let rule: String
    /// Its version.
    public let version: Int
    /// What is to be looked at.
    public let subject: Subject

    /// Whether it is an error; what was not analysed is only said.
    public var isError: Bool { subject != .notAnalysed }
  }

  /// What was found, in the order of the rules.
  public let remarks: [Remark]

  /// Looks at these rules.
  public init(of rules: [Rule]) {
    remarks = rules.flatMap { rule in
      (Self.source(rule) + Self.table(rule) + Self.parameters(rule) + Self.versions(rule, rules))
        .map { Remark(rule: rule.id, version: rule.version, subject: $0) }
    }
  }

  private static func source(_ rule: Rule) -> [Remark.Subject] {
    let isComplete = (rule.source.act == nil) == (rule.source.section == nil)
    return isComplete ? [] : [.sourceIncomplete]
  }

  private static func parameters(_ rule: Rule) -> [Remark.Subject] {
    let used = Set(rule.variables)
    let unused = rule.parameters.filter { !used.contains($0.name) }
    return unused.map { .parameterUnused($0.name) } + (used.isEmpty ? [.noFacts] : [])
  }

  private static func versions(_ rule: Rule, _ rules: [Rule]) -> [Remark.Subject] {
    rules.filter { $0.id == rule.id && $0.version > rule.version }
      .filter { $0.inForce.overlaps(rule.inForce) }
      .map { .versionsOverlap(rule.version, $0.version) }
  }

  private static func table(_ rule: Rule) -> [Remark.Subject] {
    guard let table = rule.outcome.table?.table else { return [] }
    let analysis = TableAnalysis(of: table)
    let found = analysis.findings.map { finding -> Remark.Subject in
      switch finding {
      case .unreachable(let row): .unreachableRow(row)
      case .overlap(let rows, _): .overlap(rows)
      case .gap(let region):
        .gap(region.map { "\($0.input) \($0.test)" }.joined(separator: ", "))
      }
    }
    return found + (analysis.notAnalysed.isEmpty ? [] : [.notAnalysed])
  }
}

extension InForce {
  fileprivate func overlaps(_ other: InForce) -> Bool {
    let startsInTime = other.from.map { from in until.map { from <= $0 } ?? true } ?? true
    let endsInTime = other.until.map { end in from.map { $0 <= end } ?? true } ?? true
    return startsInTime && endsInTime
  }
}
