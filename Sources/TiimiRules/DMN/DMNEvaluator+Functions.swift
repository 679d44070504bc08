extension DMNEvaluator {
  /// The knowledge models and services that something needs, as functions by name.
  func context(ofKnowledge ids: [String]) -> FEELContext {
    var context = FEELContext()
    for id in ids {
      if let known = model.knowledge.first(where: { $0.id == id }) {
        context[known.variable.name] = .function(function(known))
      } else if let service = model.services.first(where: { $0.id == id }) {
        context[service.variable.name] = .function(function(service))
      }
    }
    return context
  }

  /// A knowledge model as a function; what it needs is looked up only when it is called.
  func function(_ knowledge: DMNKnowledge) -> FEELFunction {
    let parameters = knowledge.function.parameters.map(\.name)
    return FEELFunction(name: knowledge.name, parameters: parameters) { arguments in
      let context = context(ofKnowledge: knowledge.requirements.knowledge)
      let value = value(of: knowledge.function, arguments, in: context)
      return model.types.valueOrNull(value, as: knowledge.variable.type)
    }
  }

  /// A function written in an expression, with the values around it.
  func function(_ function: DMNFunction, in outer: FEELContext) -> FEELFunction {
    FEELFunction(parameters: function.parameters.map(\.name)) { arguments in
      value(of: function, arguments, in: outer)
    }
  }

  private func value(
    of function: DMNFunction,
    _ arguments: [FEELValue],
    in outer: FEELContext
  ) -> FEELValue {
    guard arguments.count == function.parameters.count else { return .null }
    var context = outer
    for (parameter, argument) in zip(function.parameters, arguments) {
      guard let value = try? model.types.value(argument, as: parameter.type) else { return .null }
      context[parameter.name] = value
    }
    return value(of: function.body, in: context)
  }

  /// A service as a function.
  func function(_ service: DMNService) -> FEELFunction {
    let parameters = model.parameters(of: service)
    return FEELFunction(name: service.name, parameters: parameters.map(\.name)) { arguments in
      guard arguments.count == parameters.count else { return .null }
      var run = DMNRun(model, budget: budget)
      for (parameter, argument) in zip(parameters, arguments) {
        guard let value = try? model.types.value(argument, as: parameter.type) else { return .null }
        run.take(value, for: parameter.id)
      }
      run.decide(model.order(of: service.outputs, given: Set(service.inputDecisions)))
      let results = service.outputs.map { id in
        (model.decision(id)?.variable.name ?? id, run.values[id] ?? .null)
      }
      let value = results.count == 1 ? results[0].1 : .context(FEELContext(results))
      return model.types.valueOrNull(value, as: service.variable.type)
    }
  }
}

extension DMNModel {
  /// What a service is told: inputs first, then decisions made elsewhere.
  func parameters(of service: DMNService) -> [(id: String, name: String, type: String?)] {
    let inputs = service.inputs.compactMap { id in self.inputs.first { $0.id == id } }
    let decided = service.inputDecisions.compactMap(decision)
    return inputs.map { ($0.id, $0.name, $0.type) }
      + decided.map { ($0.id, $0.variable.name, $0.variable.type) }
  }
}
