import Testing

@testable import TiimiRules

struct TableAnalysisTests {
  private func analysis(
    _ inputs: [DecisionTableText.Input],
    _ rows: [[String]],
    policy: HitPolicy = .unique,
    outputs: [DecisionTableText.Output] = [.init()]
  ) throws -> TableAnalysis {
    let text = DecisionTableText(
      hitPolicy: policy,
      inputs: inputs,
      outputs: outputs,
      rules: rows.map { .init(Array($0.dropLast()), [$0.last ?? "1"]) }
    )
    return TableAnalysis(of: try DecisionTable(text, names: FEELNames(["a", "b", "c"])))
  }

  private func conditions(_ pairs: [(String, String)]) -> [TableAnalysis.Condition] {
    pairs.map { .init(input: $0.0, test: $0.1) }
  }

  @Test func `a whole table without overlaps has no findings`() throws {
    let found = try analysis(
      [.init("a"), .init("b", type: "boolean")],
      [
        ["< 18", "-", "1"], [">= 18", "true", "2"], [">= 18", "false", "3"],
      ]
    )
    #expect(found.findings.isEmpty)
    #expect(found.notAnalysed.isEmpty)
  }

  @Test func `open and closed ends are kept apart`() throws {
    let gap = try analysis([.init("a")], [["< 18", "1"], ["> 18", "2"]])
    #expect(gap.findings == [.gap(region: conditions([("a", "18")]))])
    let overlap = try analysis([.init("a")], [["<= 18", "1"], [">= 18", "2"]])
    #expect(overlap.findings == [.overlap(rules: [1, 2], region: conditions([("a", "18")]))])
    let between = try analysis([.init("a")], [["<= 18", "1"], [">= 19", "2"]])
    #expect(between.findings == [.gap(region: conditions([("a", "(18..19)")]))])
  }

  @Test func `allowed values bound the search`() throws {
    let found = try analysis(
      [.init("a", allowed: "[0..120]")],
      [
        ["[0..65)", "1"], ["[65..120]", "2"],
      ]
    )
    #expect(found.findings.isEmpty)
  }

  @Test func `a gap is told as one region`() throws {
    let found = try analysis(
      [.init("a"), .init("b", allowed: "\"x\", \"y\", \"z\"")],
      [
        ["< 10", "-", "1"], [">= 10", "\"x\"", "2"],
      ]
    )
    #expect(found.findings == [.gap(region: conditions([("a", ">= 10"), ("b", "\"y\", \"z\"")]))])
  }

  @Test func `texts without a list may be others`() throws {
    let found = try analysis([.init("b")], [["\"x\"", "1"], ["\"y\"", "2"]])
    #expect(found.findings == [.gap(region: conditions([("b", "not(\"x\", \"y\")")]))])
  }

  @Test func `neighbouring days have nothing between them`() throws {
    let found = try analysis(
      [.init("a")],
      [
        ["<= date(\"2024-12-31\")", "1"], [">= date(\"2025-01-01\")", "2"],
      ]
    )
    #expect(found.findings.isEmpty)
  }

  @Test func `a default fills the gaps`() throws {
    let found = try analysis([.init("a")], [["< 18", "1"]], outputs: [.init(standard: "9")])
    #expect(found.findings.isEmpty)
  }

  @Test func `rows behind others are unreachable`() throws {
    let found = try analysis([.init("a")], [["-", "1"], ["> 3", "2"]], policy: .first)
    #expect(found.findings == [.unreachable(rule: 2)])
    let ranked = try analysis(
      [.init("a")],
      [["> 3", "2"], ["-", "1"]],
      policy: .priority,
      outputs: [.init(allowed: "1, 2")]
    )
    #expect(ranked.findings == [.unreachable(rule: 1)])
  }

  @Test func `a row that excludes itself is unreachable`() throws {
    let found = try analysis([.init("a"), .init("a")], [["< 3", "> 5", "1"], ["-", "-", "2"]])
    #expect(found.findings == [.unreachable(rule: 1)])
  }

  @Test func `any minds overlaps only where the outputs differ`() throws {
    let same = try analysis([.init("a")], [["-", "1"], ["> 3", "1"]], policy: .any)
    #expect(same.findings.isEmpty)
    let differing = try analysis([.init("a")], [["-", "1"], ["> 3", "2"]], policy: .any)
    #expect(differing.findings.count == 1)
  }

  @Test(arguments: ["> b", "? * 2 > 3", "date and time(\"2025-01-01T00:00:00\")", "null"])
  func `a fancier cell is not analysed`(cell: String) throws {
    let found = try analysis([.init("a")], [["-", "1"], [cell, "2"]])
    #expect(found.findings.isEmpty)
    #expect(found.notAnalysed == [.cell(rule: 2, input: 1)])
  }

  @Test func `values of several types are not analysed`() throws {
    let found = try analysis([.init("a")], [["1", "1"], ["\"x\"", "2"]])
    #expect(found.notAnalysed == [.types(input: 1)])
  }

  @Test func `too many combinations are not analysed`() throws {
    let cells = (0..<300).map { row in ["\(row)", "\(row)", "\(row)", "1"] }
    let found = try analysis([.init("a"), .init("b"), .init("c")], cells)
    #expect(found.notAnalysed == [.tooLarge])
  }
}
