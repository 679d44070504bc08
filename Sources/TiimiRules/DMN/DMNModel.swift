/// A decision model of DMN 1.1 to 1.5: what it decides, from what, and how.
public struct DMNModel: Hashable, Sendable {
  /// The name of the model.
  public let name: String
  /// The namespace of its own elements.
  public let namespace: String
  /// What the model is told, in the order of the file.
  public let inputs: [DMNInput]
  /// What it decides, in the order of the file.
  public let decisions: [DMNDecision]
  /// What of it could not be read, when it was read with its faults.
  public let faults: [DMNRefusal]

  let types: DMNTypes
  let knowledge: [DMNKnowledge]
  let services: [DMNService]
  /// The places of the decisions in their list, by identifier.
  let places: [String: Int]

  /// The decision with that identifier; nil if there is none.
  func decision(_ id: String) -> DMNDecision? {
    places[id].map { decisions[$0] }
  }
}

/// Something the model is told.
public struct DMNInput: Hashable, Sendable {
  /// The identifier in the file.
  public let id: String
  /// The name of its variable.
  public let name: String
  /// The name of its type; nil when it has none.
  public let type: String?
}

/// Something the model decides.
public struct DMNDecision: Hashable, Sendable {
  /// The identifier in the file.
  public let id: String
  /// The name.
  public let name: String
  /// What is asked, in words; empty when nothing was written.
  public let question: String
  /// The decision table, when that is how it decides.
  public var table: DecisionTable? {
    if case .table(let table) = expression { table } else { nil }
  }

  let variable: DMNVariable
  let requirements: DMNRequirements
  let expression: DMNExpression
}

/// A function that decisions may call.
struct DMNKnowledge: Hashable, Sendable {
  let id: String
  let name: String
  let variable: DMNVariable
  let requirements: DMNRequirements
  let function: DMNFunction
}

/// Some decisions of the model as one function.
struct DMNService: Hashable, Sendable {
  let id: String
  let name: String
  let variable: DMNVariable
  /// The identifiers of the decisions that it gives.
  let outputs: [String]
  /// The identifiers of the decisions that it makes inside.
  let encapsulated: [String]
  /// The identifiers of the decisions that it is told.
  let inputDecisions: [String]
  /// The identifiers of the inputs that it is told.
  let inputs: [String]
}

/// A name with its type.
struct DMNVariable: Hashable, Sendable {
  let name: String
  let type: String?
}

/// The identifiers of what something needs.
struct DMNRequirements: Hashable, Sendable {
  var inputs: [String] = []
  var decisions: [String] = []
  /// Knowledge models and services.
  var knowledge: [String] = []

  var all: [String] { inputs + decisions + knowledge }
}
