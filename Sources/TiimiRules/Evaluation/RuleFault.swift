/// Why a rule failed on a case, which is something else than facts that are missing.
public enum RuleFault: Hashable, Sendable {
  /// An expression asked for more than its limits allow.
  case cutShort
  /// The condition is neither true nor false, or a day or a list is none.
  case unfitValue
  /// The last day could not be counted.
  case counting(CountingRefusal)
}

extension FEELEvaluation {
  /// Why the value cannot be taken, when it has to be of the kind that `fits` tells.
  func fault(unless fits: (FEELValue) -> Bool) -> RuleFault? {
    if isCutShort { return .cutShort }
    return value == .null || fits(value) ? nil : .unfitValue
  }
}

extension FEELValue {
  var isTruth: Bool { if case .boolean = self { true } else { false } }

  var isDay: Bool { if case .date = self { true } else { false } }

  var isList: Bool { if case .list = self { true } else { false } }
}
