import TiimiDomain

/// One making of decisions: each is made once.
struct DMNRun {
  let model: DMNModel
  /// The values of inputs and decisions by identifier.
  private(set) var values: [String: FEELValue] = [:]
  /// How the tables of decisions came out, by identifier.
  private(set) var tables: [String: TableEvaluation] = [:]
  /// What there is to say, with the identifier of the input or decision.
  private var notes: [(id: String, message: DMNMessage)] = []
  private let inputNames: [String: String]

  private let evaluator: DMNEvaluator

  init(_ model: DMNModel, budget: DMNBudget = DMNBudget()) {
    self.model = model
    evaluator = DMNEvaluator(model, budget: budget)
    inputNames = Dictionary(model.inputs.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Takes the inputs that the decisions need.
  mutating func take(_ input: FEELContext, for decisions: [DMNDecision]) {
    let needed = Set(decisions.flatMap(\.requirements.inputs))
    for wanted in model.inputs where needed.contains(wanted.id) {
      guard let given = input[wanted.name] else {
        notes.append((wanted.id, .inputMissing(wanted.name)))
        continue
      }
      do {
        values[wanted.id] = try model.types.value(given, as: wanted.type)
      } catch {
        values[wanted.id] = .null
        notes.append((wanted.id, Self.message(error, input: wanted.name)))
      }
    }
    let known = Set(model.inputs.map(\.name))
    for name in input.names where !known.contains(name) {
      notes.append(("", .inputUnknown(name)))
    }
  }

  /// Takes the value of an input or a decision as it is.
  mutating func take(_ value: FEELValue, for id: String) {
    values[id] = value
  }

  /// Makes decisions of which each stands after what it needs.
  mutating func decide(_ decisions: [DMNDecision]) {
    for decision in decisions {
      let context = context(of: decision.requirements)
      let value: FEELValue
      if let table = decision.table {
        let evaluation = table.evaluate(in: context)
        tables[decision.id] = evaluation
        value = evaluation.value
        if let reason = evaluation.reason {
          notes.append((decision.id, .table(name: decision.name, reason)))
        }
      } else {
        value = evaluator.value(of: decision.expression, in: context)
      }
      if case .faulty(let number) = decision.expression {
        let code = model.faults[number].code
        notes.append((decision.id, .faulty(name: decision.name, code: code)))
      }
      if evaluator.budget.isSpent { notes.append((decision.id, .workLimit(name: decision.name))) }
      do {
        values[decision.id] = try model.types.value(value, as: decision.variable.type)
      } catch {
        values[decision.id] = .null
        notes.append((decision.id, Self.message(error, decision: decision.name)))
      }
    }
  }

  /// The messages about some decisions and their inputs.
  func messages(about decisions: Set<String>) -> [DMNMessage] {
    guard !notes.isEmpty else { return [] }
    let needed = decisions.compactMap(model.decision).flatMap(\.requirements.inputs)
    let wanted = decisions.union(needed).union([""])
    return notes.filter { wanted.contains($0.id) }.map(\.message)
  }

  /// What a decision may name.
  private func context(of requirements: DMNRequirements) -> FEELContext {
    var context = evaluator.context(ofKnowledge: requirements.knowledge)
    for id in requirements.inputs {
      if let name = inputNames[id] { context[name] = values[id] ?? .null }
    }
    for decision in requirements.decisions.compactMap(model.decision) {
      context[decision.variable.name] = values[decision.id] ?? .null
    }
    return context
  }

  private static func message(_ mismatch: DMNTypes.Mismatch, input: String) -> DMNMessage {
    switch mismatch {
    case .type(let path, let wanted): .inputType(name: input, path: path, wanted: wanted)
    case .notAllowed(let path): .inputNotAllowed(name: input, path: path)
    }
  }

  private static func message(_ mismatch: DMNTypes.Mismatch, decision: String) -> DMNMessage {
    switch mismatch {
    case .type(_, let wanted): .resultType(name: decision, wanted: wanted)
    case .notAllowed: .resultNotAllowed(name: decision)
    }
  }
}
