import Testing

@testable import TiimiRules

struct HitPolicyTests {
  /// A table on one number; the rows pass from their number upwards.
  private func table(
    _ policy: HitPolicy,
    _ rows: [(String, String)],
    allowed: String? = nil,
    standard: String? = nil
  ) throws -> DecisionTable {
    let text = DecisionTableText(
      hitPolicy: policy,
      inputs: [.init("n", type: "number")],
      outputs: [.init(allowed: allowed, standard: standard)],
      rules: rows.map { .init([$0.0], [$0.1]) }
    )
    return try DecisionTable(text, names: FEELNames(["n"]))
  }

  private func value(_ text: String) throws -> FEELValue {
    try FEELExpression(parsing: text, names: FEELNames([])).evaluate(in: FEELContext())
  }

  private let rows = [("> 1", "\"b\""), ("> 2", "\"a\""), ("> 3", "\"b\"")]

  @Test(arguments: [
    (HitPolicy.unique, "2", "\"b\"", [1]), (.unique, "3", "null", []),
    (.any, "2", "\"b\"", [1]), (.any, "3", "null", []),
    (.first, "4", "\"b\"", [1]), (.priority, "4", "\"a\"", [2]), (.priority, "2", "\"b\"", [1]),
    (.ruleOrder, "4", "[\"b\", \"a\", \"b\"]", [1, 2, 3]),
    (.outputOrder, "4", "[\"a\", \"b\", \"b\"]", [2, 1, 3]),
    (.collect, "3", "[\"b\", \"a\"]", [1, 2]), (.count, "4", "3", [1, 2, 3]),
    (.minimum, "4", "\"a\"", [1, 2, 3]), (.maximum, "4", "\"b\"", [1, 2, 3]),
  ])
  func `a policy makes its own of the rows that match`(
    policy: HitPolicy,
    input: String,
    expected: String,
    fired: [Int]
  ) throws {
    let table = try table(policy, rows, allowed: "\"a\", \"b\"")
    let evaluation = table.evaluate(in: FEELContext([("n", try value(input))]))
    #expect(evaluation.value == (try value(expected)))
    #expect(evaluation.fired == fired)
  }

  @Test(arguments: [
    (HitPolicy.unique, "null"), (.any, "null"), (.priority, "null"), (.first, "null"),
    (.ruleOrder, "null"), (.outputOrder, "null"), (.collect, "[]"), (.sum, "null"),
    (.minimum, "null"), (.maximum, "null"), (.count, "0"),
  ])
  func `no match without a default`(policy: HitPolicy, expected: String) throws {
    let evaluation = try table(policy, rows).evaluate(in: FEELContext([("n", try value("0"))]))
    #expect(evaluation.value == (try value(expected)))
    #expect(evaluation.reason == .nothingMatched)
    #expect(evaluation.fired.isEmpty)
  }

  @Test(arguments: [(HitPolicy.unique, "\"z\""), (.first, "\"z\""), (.collect, "[\"z\"]")])
  func `no match gives the default`(policy: HitPolicy, expected: String) throws {
    let table = try table(policy, rows, standard: "\"z\"")
    let evaluation = table.evaluate(in: FEELContext([("n", try value("0"))]))
    #expect(evaluation.value == (try value(expected)))
  }

  @Test func `rows that may not match together are named`() throws {
    let input = FEELContext([("n", try value("4"))])
    #expect(try table(.unique, rows).evaluate(in: input).reason == .severalMatched([1, 2, 3]))
    #expect(try table(.any, rows).evaluate(in: input).reason == .outputsDiffer([1, 2, 3]))
  }

  @Test func `any takes rows that say the same, also in other digits`() throws {
    let evaluation = try table(.any, [("> 1", "1.0"), ("> 2", "1.00")])
      .evaluate(in: FEELContext([("n", try value("3"))]))
    #expect(evaluation.value == (try value("1")))
    #expect(evaluation.fired == [1, 2])
  }

  @Test(arguments: [
    (HitPolicy.sum, "0.6"), (.minimum, "0.1"), (.maximum, "0.3"), (.count, "3"),
  ])
  func `aggregates are exact decimals`(policy: HitPolicy, expected: String) throws {
    let evaluation = try table(policy, [("> 1", "0.1"), ("> 2", "0.2"), ("> 3", "0.3")])
      .evaluate(in: FEELContext([("n", try value("4"))]))
    #expect(evaluation.value == (try value(expected)))
  }

  @Test func `what cannot be added up is null with a reason`() throws {
    let evaluation = try table(.sum, [("> 1", "1"), ("> 2", "\"a\"")])
      .evaluate(in: FEELContext([("n", try value("3"))]))
    #expect(evaluation.value == .null)
    #expect(evaluation.reason == .notAggregable([1, 2]))
  }

  @Test func `a value outside the list of priorities comes last`() throws {
    let rows = [("> 1", "\"x\""), ("> 1", "\"b\""), ("> 1", "\"a\"")]
    let evaluation = try table(.outputOrder, rows, allowed: "\"a\", \"b\"")
      .evaluate(in: FEELContext([("n", try value("2"))]))
    #expect(evaluation.value == (try value("[\"a\", \"b\", \"x\"]")))
  }

  @Test func `several outputs are ranked from the left`() throws {
    let text = DecisionTableText(
      hitPolicy: .outputOrder,
      inputs: [.init("n")],
      outputs: [.init("one", allowed: "\"a\", \"b\""), .init("two", allowed: "2, 1")],
      rules: [
        .init(["-"], ["\"b\"", "1"]), .init(["-"], ["\"b\"", "2"]), .init(["-"], ["\"a\"", "1"]),
      ]
    )
    let table = try DecisionTable(text, names: FEELNames(["n"]))
    #expect(table.evaluate(in: FEELContext()).fired == [3, 2, 1])
  }
}
