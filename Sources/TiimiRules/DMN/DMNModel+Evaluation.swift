extension DMNModel {
  /// Makes a decision, with all that it needs.
  ///
  /// - Parameters:
  ///   - decision: The name or the identifier of a decision, a decision service or a knowledge
  ///     model; a service and a knowledge model take their parameters from the input.
  ///   - input: The values by the names of the inputs; a missing one counts as null.
  /// - Returns: The value with its trace and messages.
  /// - Throws: `DMNRefusal.unknownDecision`.
  public func evaluate(
    _ decision: String,
    input: FEELContext
  ) throws(DMNRefusal) -> DMNOutcome {
    let name = FEELNames.normal(decision)
    if let found = decisions.first(where: { $0.id == decision || $0.name == name }) {
      return outcomes(of: [found], input: input)[0]
    }
    if let service = services.first(where: { $0.id == decision || $0.name == name }) {
      return outcome(of: service, input: input)
    }
    if let model = knowledge.first(where: { $0.id == decision || $0.name == name }) {
      let arguments = model.function.parameters.map { input[$0.name] ?? .null }
      let value = DMNEvaluator(self).function(model).call(arguments)
      return DMNOutcome(name: model.name, value: value, table: nil, messages: [])
    }
    throw .unknownDecision(decision)
  }

  /// Makes every decision of the model, in the order of the file.
  public func evaluateAll(input: FEELContext) -> [DMNOutcome] {
    outcomes(of: decisions, input: input)
  }

  /// The inputs that a decision needs, itself or through others; all inputs for nil.
  ///
  /// Throws `DMNRefusal.unknownDecision`.
  public func inputs(of decision: String?) throws(DMNRefusal) -> [DMNInput] {
    guard let decision else { return inputs }
    let name = FEELNames.normal(decision)
    if let found = decisions.first(where: { $0.id == decision || $0.name == name }) {
      let needed = Set(order(of: [found.id]).flatMap(\.requirements.inputs))
      return inputs.filter { needed.contains($0.id) }
    }
    guard let service = services.first(where: { $0.id == decision || $0.name == name }) else {
      throw .unknownDecision(decision)
    }
    return inputs.filter { service.inputs.contains($0.id) }
  }

  private func outcomes(of wanted: [DMNDecision], input: FEELContext) -> [DMNOutcome] {
    var run = DMNRun(self)
    run.take(input, for: order(of: wanted.map(\.id)))
    run.decide(order(of: wanted.map(\.id)))
    return wanted.map { decision in
      DMNOutcome(
        name: decision.name,
        value: run.values[decision.id] ?? .null,
        table: run.tables[decision.id],
        messages: run.messages(about: Set(order(of: [decision.id]).map(\.id)))
      )
    }
  }

  private func outcome(of service: DMNService, input: FEELContext) -> DMNOutcome {
    let names = parameters(of: service).map(\.name)
    let value = DMNEvaluator(self).function(service).call(names.map { input[$0] ?? .null })
    return DMNOutcome(name: service.name, value: value, table: nil, messages: [])
  }

  /// The decisions and what they need, each after what it needs itself.
  func order(of wanted: [String], given: Set<String> = []) -> [DMNDecision] {
    var done = given
    var result: [DMNDecision] = []
    var stack = wanted.reversed().map { (id: $0, isOpen: false) }
    while let (id, isOpen) = stack.popLast() {
      guard !done.contains(id), let decision = decision(id) else { continue }
      if isOpen {
        done.insert(id)
        result.append(decision)
      } else {
        stack.append((id, true))
        stack += decision.requirements.decisions.reversed().map { (id: $0, isOpen: false) }
      }
    }
    return result
  }
}
