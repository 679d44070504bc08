import TiimiDomain

/// A case that a bulk action is to work on, as it was named.
public struct BulkTarget: Hashable, Sendable {
  /// The case's number or identifier as it was written.
  public let text: String
  /// Where it was written, such as the number of a line, counted from 1; nil when nowhere.
  public let line: Int?

  /// Makes a target.
  public init(_ text: String, line: Int? = nil) {
    self.text = text
    self.line = line
  }
}

/// What became of one case.
public struct BulkLine: Sendable {
  /// The case as it was named.
  public let target: BulkTarget
  /// The case, when it was found.
  public let id: CaseID?
  /// The case's number, when it was found and may be read.
  public let caseNumber: String?
  /// What became of it.
  public let outcome: BulkOutcome
}

/// What became of a case in a bulk action.
public enum BulkOutcome: Sendable {
  /// It was done; the version is the number of the case's latest entry.
  case done(version: Int)
  /// There was nothing to do.
  case skipped(BulkSkip)
  /// It was refused, and nothing was recorded in the case.
  case refused(any CodedRefusal)
  /// The register failed before the case's turn came.
  case notTried
}
