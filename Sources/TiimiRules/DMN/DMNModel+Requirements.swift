extension DMNModel {
  /// How many knowledge models may call each other one inside the other.
  static let knowledgeLimit = 20

  /// What each element needs, by identifier.
  private var needs: [String: [String]] {
    var needs: [String: [String]] = [:]
    for decision in decisions { needs[decision.id] = decision.requirements.all }
    for model in knowledge { needs[model.id] = model.requirements.all }
    for service in services { needs[service.id] = service.outputs + service.encapsulated }
    return needs
  }

  private var names: [String: String] {
    let pairs =
      inputs.map { ($0.id, $0.name) } + decisions.map { ($0.id, $0.name) }
      + knowledge.map { ($0.id, $0.name) } + services.map { ($0.id, $0.name) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Refuses references to the wrong kind of element, circles, and towers of knowledge models.
  func checkRequirements(_ places: [String: DMNPlace]) throws(DMNRefusal) {
    let inputs = Set(inputs.map(\.id))
    let decided = Set(decisions.map(\.id))
    let callable = Set(knowledge.map(\.id) + services.map(\.id))
    for (id, requirements) in decisions.map({ ($0.id, $0.requirements) })
      + knowledge.map({ ($0.id, $0.requirements) })
    {
      let strays =
        requirements.inputs.filter { !inputs.contains($0) }
        + requirements.decisions.filter { !decided.contains($0) }
        + requirements.knowledge.filter { !callable.contains($0) }
      if let stray = strays.first, let place = places[id] { throw .dangling(place, href: stray) }
    }
    for service in services {
      let strays =
        (service.outputs + service.encapsulated + service.inputDecisions)
        .filter { !decided.contains($0) } + service.inputs.filter { !inputs.contains($0) }
      guard let stray = strays.first, let place = places[service.id] else { continue }
      throw .dangling(place, href: stray)
    }
    try checkOrder()
  }

  /// Takes away what needs nothing that is left; what stays goes round in a circle.
  private func checkOrder() throws(DMNRefusal) {
    let needs = needs
    let names = names
    let callable = Set(knowledge.map(\.id) + services.map(\.id))
    var users: [String: [String]] = [:]
    var missing: [String: Int] = [:]
    for (id, needed) in needs {
      let open = needed.filter { needs[$0] != nil }
      missing[id] = open.count
      for other in open { users[other, default: []].append(id) }
    }
    var levels: [String: Int] = [:]
    var ready = missing.filter { $0.value == 0 }.map(\.key).sorted()
    while let id = ready.popLast() {
      missing[id] = nil
      let level = (levels[id] ?? 0) + (callable.contains(id) ? 1 : 0)
      guard level <= Self.knowledgeLimit else {
        throw .tooDeep(name: names[id] ?? id, limit: Self.knowledgeLimit)
      }
      for user in users[id] ?? [] {
        levels[user] = max(levels[user] ?? 0, level)
        missing[user, default: 0] -= 1
        if missing[user] == 0 { ready.append(user) }
      }
    }
    guard missing.isEmpty else {
      throw .cycle(Self.circle(in: Set(missing.keys), needs).map { names[$0] ?? $0 })
    }
  }

  /// One circle among elements of which each needs another one, its first member also at the end.
  private static func circle(in open: Set<String>, _ needs: [String: [String]]) -> [String] {
    var path: [String] = []
    var next = open.min()
    while let id = next {
      if let start = path.firstIndex(of: id) { return path[start...] + [id] }
      path.append(id)
      next = needs[id]?.filter(open.contains).min()
    }
    return path
  }
}
