/// One look at a table: its dimensions, and which pieces of them each row takes.
struct TableSurvey {
  let table: DecisionTable
  private(set) var findings: [TableAnalysis.Finding] = []
  private(set) var obstacles: [TableAnalysis.Obstacle] = []
  private var dimensions: [TableDimension] = []
  /// For each row and dimension the pieces that the row takes.
  private var taken: [[[Bool]]] = []

  init(_ table: DecisionTable) {
    self.table = table
  }

  mutating func look() {
    makeDimensions()
    guard obstacles.isEmpty else { return }
    taken = table.rules.map { rule in dimensions.map { pieces(of: rule, in: $0) } }
    let boxes = dimensions.map { Double($0.pieces.count) }.reduce(1, *)
    guard boxes * Double(table.rules.count) <= Double(TableAnalysis.workLimit) else {
      obstacles = [.tooLarge]
      return
    }
    let (reached, gaps) = walk()
    for (number, isReached) in zip(1..., reached) where !isReached {
      findings.append(.unreachable(rule: number))
    }
    findings += overlaps()
    if !hasDefault { findings += Self.merged(gaps).prefix(TableAnalysis.gapLimit).map(gap) }
  }

  private var hasDefault: Bool { table.outputs.contains { $0.standard != nil } }

  // MARK: Dimensions

  private mutating func makeDimensions() {
    var columns: [String: [Int]] = [:]
    var order: [String] = []
    for (index, input) in table.inputs.enumerated() {
      let text = input.expression.text
      if columns[text] == nil { order.append(text) }
      columns[text, default: []].append(index)
    }
    for expression in order {
      let columns = columns[expression] ?? []
      let found = columns.flatMap { literals(of: $0) }
      let dimension = TableDimension(expression: expression, columns: columns, literals: found)
      if var dimension {
        dimension.pieces.removeAll { !isAllowed($0, in: columns) }
        dimensions.append(dimension)
      } else {
        obstacles.append(.types(input: (columns.first ?? 0) + 1))
      }
    }
  }

  private mutating func literals(of column: Int) -> [String] {
    var found: [String] = []
    for (number, rule) in zip(1..., table.rules) {
      guard let test = rule.tests[column] else { continue }
      if let literals = CellGrammar.literals(of: test.text) {
        found += literals
      } else {
        obstacles.append(.cell(rule: number, input: column + 1))
      }
    }
    guard let allowed = table.inputs[column].allowed else {
      return table.inputs[column].type == "boolean" ? found + ["true", "false"] : found
    }
    if let literals = CellGrammar.literals(of: allowed.text) { return found + literals }
    obstacles.append(.allowedValues(input: column + 1))
    return found
  }

  private func isAllowed(_ piece: TableDimension.Piece, in columns: [Int]) -> Bool {
    guard let sample = piece.sample else { return true }
    return columns.allSatisfy { table.inputs[$0].allowed?.allow(sample) ?? true }
  }

  private func pieces(of rule: DecisionTable.Rule, in dimension: TableDimension) -> [Bool] {
    dimension.pieces.map { piece in
      dimension.columns.allSatisfy { column in
        guard let test = rule.tests[column], let sample = piece.sample else { return true }
        return test.matches(sample, in: FEELContext()) == true
      }
    }
  }

  // MARK: Combinations

  /// Which rows are ever used, and the combinations that no row takes.
  private func walk() -> (reached: [Bool], gaps: [[Int]]) {
    var reached = table.rules.map { _ in false }
    var gaps: [[Int]] = []
    guard dimensions.allSatisfy({ !$0.pieces.isEmpty }) else { return (reached, gaps) }
    let precedence = precedence
    var box = dimensions.map { _ in 0 }
    while true {
      let hits = taken.indices.filter { takes($0, box) }
      if hits.isEmpty { gaps.append(box) }
      if let precedence {
        if let first = hits.min(by: { precedence[$0] < precedence[$1] }) { reached[first] = true }
      } else {
        for hit in hits { reached[hit] = true }
      }
      guard advance(&box) else { return (reached, gaps) }
    }
  }

  private func takes(_ rule: Int, _ box: [Int]) -> Bool {
    box.indices.allSatisfy { taken[rule][$0][box[$0]] }
  }

  private func advance(_ box: inout [Int]) -> Bool {
    for dimension in box.indices.reversed() {
      box[dimension] += 1
      if box[dimension] < dimensions[dimension].pieces.count { return true }
      box[dimension] = 0
    }
    return false
  }

  /// Which row wins over which, the smallest first; nil when all that match count.
  private var precedence: [Int]? {
    switch table.hitPolicy {
    case .first: return Array(table.rules.indices)
    case .priority:
      let ranks = table.rules.enumerated().map { index, rule in
        zip(table.outputs, rule.outputs).map { output, cell in
          output.allowed?.rank(of: cell.evaluate(in: FEELContext())) ?? 0
        } + [index]
      }
      let isStatic = table.rules.allSatisfy { $0.outputs.allSatisfy(\.variables.isEmpty) }
      guard isStatic else { return nil }
      let order = ranks.indices.sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
      var places = ranks.map { _ in 0 }
      for (place, rule) in order.enumerated() { places[rule] = place }
      return places
    default: return nil
    }
  }

  // MARK: Findings

  private func overlaps() -> [TableAnalysis.Finding] {
    guard table.hitPolicy == .unique || table.hitPolicy == .any else { return [] }
    var found: [TableAnalysis.Finding] = []
    for one in table.rules.indices {
      for other in table.rules.indices.dropFirst(one + 1) where conflict(one, other) {
        let common = dimensions.indices.map { dimension in
          dimensions[dimension].pieces.indices.filter {
            taken[one][dimension][$0] && taken[other][dimension][$0]
          }
        }
        guard common.allSatisfy({ !$0.isEmpty }) else { continue }
        found.append(.overlap(rules: [one + 1, other + 1], region: region(common)))
      }
    }
    return found
  }

  private func conflict(_ one: Int, _ other: Int) -> Bool {
    table.hitPolicy == .unique || table.rules[one].outputs != table.rules[other].outputs
  }

  private func gap(_ box: [[Int]]) -> TableAnalysis.Finding { .gap(region: region(box)) }

  private func region(_ box: [[Int]]) -> [TableAnalysis.Condition] {
    zip(dimensions, box).map { .init(input: $0.expression, test: $0.test(of: $1)) }
  }

  /// Joins boxes that differ in one dimension only, dimension by dimension from the last.
  private static func merged(_ boxes: [[Int]]) -> [[[Int]]] {
    var result = boxes.map { $0.map { [$0] } }
    for dimension in (boxes.first ?? []).indices.reversed() {
      var places: [[[Int]]: Int] = [:]
      var joined: [[[Int]]] = []
      for box in result {
        var rest = box
        rest[dimension] = []
        if let place = places[rest] {
          joined[place][dimension] += box[dimension]
        } else {
          places[rest] = joined.count
          joined.append(box)
        }
      }
      result = joined
    }
    return result
  }
}
