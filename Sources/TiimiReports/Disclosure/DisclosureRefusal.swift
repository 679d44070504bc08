import TiimiDomain

/// Why figures could not be protected.
public enum DisclosureRefusal: CodedRefusal, Hashable {
  /// The document of earlier publications cannot be read; the field says where.
  case ledgerUnreadable(field: String?)
  /// The threshold is below three persons.
  case thresholdTooLow(Int)
  /// A table has a cell twice, or a cell that does not fit its dimensions.
  case tableMalformed(measure: String)

  /// 0625…0627.
  public var number: Int {
    switch self {
    case .ledgerUnreadable: 625
    case .thresholdTooLow: 626
    case .tableMalformed: 627
    }
  }

  /// Everything here is wrong input.
  public var kind: RefusalKind { .badInput }

  /// The place in the document of earlier publications.
  public var field: String? {
    if case .ledgerUnreadable(let field) = self { field } else { nil }
  }

  /// The threshold asked for, or the measure of the table.
  public var facts: [String: String] {
    switch self {
    case .ledgerUnreadable: [:]
    case .thresholdTooLow(let threshold): ["threshold": String(threshold)]
    case .tableMalformed(let measure): ["measure": measure]
    }
  }
}
