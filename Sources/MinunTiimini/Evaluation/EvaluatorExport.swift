import TiimiDomain
import TiimiReports

/// An export that somebody asks for: what, of which cases, for whom, and how persons leave in it.
public struct EvaluatorExport: Sendable {
  /// Which export it is, such as `tables` or `events-csv`.
  public var format: String
  /// Which cases, and what was known when.
  public var selection: CaseSelection
  /// The condition that the cases have to meet; it stands in the manifest as it was written.
  public var condition: CaseCondition?
  /// Who gets the data.
  public var recipient: String
  /// How persons leave.
  public var identity: ExportIdentity
  /// The size below which a group of persons counts as small.
  public var threshold: Int
  /// The language of texts in the export.
  public var language: Language

  /// The threshold when nothing else is said, a common Finnish practice: five persons.
  public static let usualThreshold = 5

  /// Makes an order.
  public init(
    _ format: String,
    of selection: CaseSelection = .all,
    where condition: CaseCondition? = nil,
    for recipient: String,
    as identity: ExportIdentity,
    threshold: Int = usualThreshold,
    language: Language = .finnish
  ) {
    self.format = format
    self.selection = selection
    self.condition = condition
    self.recipient = recipient
    self.identity = identity
    self.threshold = threshold
    self.language = language
  }

  /// What stands for persons, cases and units in it.
  public var names: ExportNames {
    switch identity {
    case .pseudonyms(let names): names
    case .identified: .identified
    }
  }
}

/// How persons leave in an evaluator's export.
public enum ExportIdentity: Sendable {
  /// Under pseudonyms.
  case pseudonyms(ExportNames)
  /// Under the register's own identifiers, for a reason that the access log keeps.
  case identified(reason: String)
}

extension EvaluatorExport {
  /// Refuses an order whose recipient, study or reason is not told.
  func check() throws(EvaluatorExportRefusal) {
    try check(recipient, "for")
    switch identity {
    case .pseudonyms(let names): try check(names.pseudonyms?.study ?? "", "study")
    case .identified(let reason): try check(reason, "identified")
    }
  }

  private func check(_ text: String, _ field: String) throws(EvaluatorExportRefusal) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw EvaluatorExportRefusal(.wordMissing, field: field)
    }
  }

  /// How the access log tells the order: what, of which cases, for whom, and how persons leave.
  var detail: String {
    var parts = ["evaluation: \(format)", "for \(recipient.prefix(200))"]
    if let from = selection.from { parts.append("from \(from.iso)") }
    if let to = selection.to { parts.append("to \(to.iso)") }
    if let asOf = selection.asOf { parts.append("as of \(asOf.iso)") }
    if let condition { parts.append("where \(condition.text.prefix(200))") }
    switch identity {
    case .pseudonyms(let names):
      parts.append("study \((names.pseudonyms?.study ?? "").prefix(200))")
      parts.append("key \(names.pseudonyms?.fingerprint ?? "")")
      parts.append("dates \(names.policy.rawValue)")
      if names.hidesUnits { parts.append("units hidden") }
    case .identified(let reason): parts.append("identified: \(reason.prefix(200))")
    }
    return parts.joined(separator: "; ")
  }
}
