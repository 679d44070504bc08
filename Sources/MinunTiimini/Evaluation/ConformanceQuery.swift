import TiimiDomain
import TiimiReports

/// What is asked about how the process follows its model.
public struct ConformanceQuery: Sendable {
  /// Which cases, and what was known when.
  public let selection: CaseSelection
  /// The numbers or identifiers of single cases; empty for all of the selection.
  public let cases: [String]
  /// The rules.
  public let book: ProcessRuleBook
  /// How finely the sequences of steps are seen.
  public let level: FlowLevel
  /// Whether the deviations of the cases that the reader may know are listed one by one.
  public let listsDeviations: Bool

  /// Makes a query.
  public init(
    _ selection: CaseSelection = .all,
    cases: [String] = [],
    book: ProcessRuleBook,
    level: FlowLevel = .phase,
    listsDeviations: Bool = false
  ) {
    self.selection = selection
    self.cases = cases
    self.book = book
    self.level = level
    self.listsDeviations = listsDeviations
  }
}

/// How the process follows its model: counts, deviations and the flow of the cases.
public struct ConformanceFigures: Sendable {
  /// What each rule says, in the order of the rules.
  public let rules: [RuleFigures]
  /// How the cases flow.
  public let flow: FlowView
  /// How finely the flow is seen.
  public let level: FlowLevel
  /// The day up to whose end entries are known.
  public let asOf: Day
  /// The fewest persons that a number may be of; nil for somebody who may read every case in it.
  public let threshold: Int?
  /// The deviations of the cases that the reader may read, case by case; empty unless asked for.
  public let deviations: [ConformanceDeviation]
  /// Whether deviations of cases that the reader may not read are in the counts alone.
  public let hasOthersDeviations: Bool
}

/// One deviation in one case.
public struct ConformanceDeviation: Sendable {
  /// The number of the case, such as `YLO-2026-17`.
  public let caseNumber: String
  /// The case.
  public let caseID: CaseID
  /// What deviates.
  public let finding: ProcessFinding
}
