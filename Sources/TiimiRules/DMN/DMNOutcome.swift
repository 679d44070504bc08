/// What a model decided, and how.
public struct DMNOutcome: Hashable, Sendable {
  /// The name of the decision, service or knowledge model.
  public let name: String
  /// The value; null where there is none.
  public let value: FEELValue
  /// How its decision table came to it; nil when there is no table.
  public let table: TableEvaluation?
  /// What the value has suffered from, in the order in which it was met.
  public let messages: [DMNMessage]
}

/// Something that a reader of a result should know.
public enum DMNMessage: Hashable, Sendable {
  /// The input was not given, and counted as null.
  case inputMissing(String)
  /// The input is not one of this model, and was passed over.
  case inputUnknown(String)
  /// The input is of another type than wanted, and counted as null; with the path within it.
  case inputType(name: String, path: String, wanted: String)
  /// The input is not among the values allowed, and counted as null; with the path within it.
  case inputNotAllowed(name: String, path: String)
  /// The value of a decision is of another type than declared, and became null.
  case resultType(name: String, wanted: String)
  /// The value of a decision is not among the values that its type allows, and became null.
  case resultNotAllowed(name: String)
  /// A decision table did not get its value from a row.
  case table(name: String, TableEvaluation.Reason)
  /// The decision could not be read, and is null.
  case faulty(name: String, code: String)

  /// The model asks for more work than is done for one result; what was left is null.
  case workLimit(name: String)

  /// A stable word for it.
  public var code: String {
    switch self {
    case .inputMissing: "inputMissing"
    case .inputUnknown: "inputUnknown"
    case .inputType: "inputType"
    case .inputNotAllowed: "inputNotAllowed"
    case .resultType: "resultType"
    case .resultNotAllowed: "resultNotAllowed"
    case .table(_, .nothingMatched): "nothingMatched"
    case .table(_, .severalMatched): "severalMatched"
    case .table(_, .outputsDiffer): "outputsDiffer"
    case .table(_, .inputNotAllowed): "tableInputNotAllowed"
    case .table(_, .notAggregable): "notAggregable"
    case .faulty: "faulty"
    case .workLimit: "workLimit"
    }
  }

  /// The name of the input or the decision.
  public var name: String {
    switch self {
    case .inputMissing(let name), .inputUnknown(let name), .inputType(let name, _, _),
      .inputNotAllowed(let name, _), .resultType(let name, _), .resultNotAllowed(let name),
      .table(let name, _), .faulty(let name, _), .workLimit(let name):
      name
    }
  }

  /// The rows of a table that it is about, counted from 1.
  public var rows: [Int] {
    switch self {
    case .table(_, .severalMatched(let rows)), .table(_, .outputsDiffer(let rows)),
      .table(_, .notAggregable(let rows)):
      rows
    default: []
    }
  }
}
