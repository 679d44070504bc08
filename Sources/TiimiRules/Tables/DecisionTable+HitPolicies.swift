extension DecisionTable {
  /// What the hit policy makes of the rows that matched, of which there is at least one.
  func choose(among hits: [Hit]) -> HitChoice {
    switch hitPolicy {
    case .unique where hits.count > 1:
      HitChoice(reason: .severalMatched(hits.map(\.number)))
    case .any where !saySame(hits):
      HitChoice(reason: .outputsDiffer(hits.map(\.number)))
    case .unique, .first: single(hits.first, fired: hits.prefix(1))
    case .any: single(hits.first, fired: hits[...])
    case .priority: single(ranked(hits).first, fired: ranked(hits).prefix(1))
    case .ruleOrder, .collect: list(hits)
    case .outputOrder: list(ranked(hits))
    case .count:
      HitChoice(value: .number(FEELNumber(hits.count)), fired: hits.map(\.number))
    case .sum: aggregate(hits, by: TableArithmetic.sum)
    case .minimum: aggregate(hits, by: TableArithmetic.minimum)
    case .maximum: aggregate(hits, by: TableArithmetic.maximum)
    }
  }

  private func single(_ hit: Hit?, fired: some Sequence<Hit>) -> HitChoice {
    HitChoice(value: hit.map { value(of: $0.outputs) } ?? .null, fired: fired.map(\.number))
  }

  private func list(_ hits: [Hit]) -> HitChoice {
    HitChoice(value: .list(hits.map { value(of: $0.outputs) }), fired: hits.map(\.number))
  }

  private func saySame(_ hits: [Hit]) -> Bool {
    guard let first = hits.first else { return true }
    return hits.dropFirst().allSatisfy { hit in
      zip(hit.outputs, first.outputs).allSatisfy { TableArithmetic.areEqual($0, $1) }
    }
  }

  /// The hits by the order of the allowed values, the first output weighing most.
  private func ranked(_ hits: [Hit]) -> [Hit] {
    let ranks = hits.map { hit in
      zip(outputs, hit.outputs).map { $0.allowed?.rank(of: $1) ?? 0 } + [hit.number]
    }
    return zip(hits, ranks).sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// Each output on its own, as some models aggregate tables of several outputs.
  private func aggregate(_ hits: [Hit], by function: ([FEELValue]) -> FEELValue) -> HitChoice {
    let values = outputs.indices.map { column in function(hits.map { $0.outputs[column] }) }
    guard !values.contains(.null) else {
      return HitChoice(reason: .notAggregable(hits.map(\.number)))
    }
    return HitChoice(value: value(of: values), fired: hits.map(\.number))
  }
}

/// The arithmetic that tables need, done by the language itself.
enum TableArithmetic {
  static func sum(_ values: [FEELValue]) -> FEELValue { call("sum(values)", values) }

  static func minimum(_ values: [FEELValue]) -> FEELValue { call("min(values)", values) }

  static func maximum(_ values: [FEELValue]) -> FEELValue { call("max(values)", values) }

  /// Whether two values are equal in the sense of the language; two nulls are.
  static func areEqual(_ one: FEELValue, _ other: FEELValue) -> Bool {
    one == other || compute("one = other", ["one": one, "other": other]) == .boolean(true)
  }

  /// The value of a text of the program's own with some variables of one word.
  static func compute(_ text: String, _ variables: [String: FEELValue]) -> FEELValue {
    let expression = try? FEELExpression(parsing: text, names: FEELNames(variables.keys))
    let pairs = variables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return expression?.evaluate(in: FEELContext(pairs)) ?? .null
  }

  private static func call(_ text: String, _ values: [FEELValue]) -> FEELValue {
    compute(text, ["values": .list(values)])
  }
}
