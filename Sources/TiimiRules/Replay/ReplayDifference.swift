import TiimiDomain

/// One thing that a change of rules would have changed for a case on a day.
public struct ReplayDifference: Sendable {
  /// What would have changed.
  public enum Kind: String, CaseIterable, Sendable {
    /// The rule would have said something where it said nothing.
    case added
    /// The rule would have said nothing where it said something.
    case removed
    /// The rule says something either way, but another day or another value.
    case changed
    /// One of the two cannot tell for want of a fact that was not recorded then.
    case notEvaluable
  }

  /// The day on which the difference begins.
  public let day: Day
  /// What would have changed.
  public let kind: Kind
  /// What the rule says as it is; nil when it is not among the rules then.
  public let before: RuleFinding?
  /// What it would say.
  public let after: RuleFinding?

  /// The facts that were not recorded then and for want of which one of the two cannot tell.
  public internal(set) var missing: [Fact] = []

  /// Compares what both say; nil when they say the same.
  init?(day: Day, before: RuleFinding?, after: RuleFinding?) {
    let old = before?.verdict ?? .notFound
    let new = after?.verdict ?? .notFound
    switch (old, new) {
    case (.notFound, .notFound), (.cannotTell, .cannotTell): return nil
    case (.cannotTell, _), (_, .cannotTell): kind = .notEvaluable
    case (.notFound, .found): kind = .added
    case (.found, .notFound): kind = .removed
    case (.found, .found):
      if before?.detail == after?.detail { return nil }
      kind = .changed
    }
    self.day = day
    self.before = before
    self.after = after
  }

  /// The rule and the thing at hand.
  var key: String { before?.key ?? after?.key ?? "" }

  /// The identifier of the rule.
  public var rule: String { before?.rule.id ?? after?.rule.id ?? "" }

  /// The number of the thing at hand, if the rule is asked of things one by one.
  public var item: Int? { before?.item ?? after?.item }
}

extension RuleFinding {
  /// What beside the verdict makes two findings different: the last day, or the value.
  fileprivate var detail: [String] {
    [duty?.deadline?.due.iso ?? "", duty?.from?.iso ?? "", value.map { "\($0)" } ?? ""]
  }
}
