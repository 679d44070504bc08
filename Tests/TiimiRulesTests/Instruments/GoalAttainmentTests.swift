import Testing
import TiimiDomain

@testable import TiimiRules

struct GoalAttainmentTests {
  @Test(arguments: [
    ([0], "50"), ([2], "70"), ([-1], "40"), ([1, 1, 1], "63.69"), ([1, -1], "50"),
    ([-1, -1, -1], "36.31"),
  ])
  func `the vectors of the literature come out`(levels: [Int], expected: String) {
    #expect(GoalAttainment.tScore(levels: levels)?.text == expected)
  }

  @Test func `equal weights change nothing and unequal ones do`() throws {
    let three = try #require(ExactDecimal("3"))
    let half = try #require(ExactDecimal("0.5"))
    let same = GoalAttainment.tScore(levels: [1, 1, 1], weights: [three, three, three])
    #expect(same?.text == "63.69")
    let other = GoalAttainment.tScore(levels: [2, -2], weights: [three, half])
    #expect(other?.text == "65.69")
  }

  @Test func `levels outside the scale and wrong weights give nothing`() {
    #expect(GoalAttainment.tScore(levels: []) == nil)
    #expect(GoalAttainment.tScore(levels: [3]) == nil)
    #expect(GoalAttainment.tScore(levels: [1, 1], weights: [ExactDecimal(1)]) == nil)
    #expect(GoalAttainment.tScore(levels: [1], weights: [ExactDecimal(0)]) == nil)
  }

  @Test func `the instrument takes lists of goals and weights`() throws {
    let gas = try builtIn("gas")
    let plain = try score(gas, #"{"goal": [1, 1, 1]}"#)
    #expect(plain.score?.text == "63.69")
    #expect(plain.cautions.contains { $0.en.hasPrefix("Ordinal data") })
    #expect(try score(gas, #"{"goal": [2, -2], "weight": [3, 0.5]}"#).score?.text == "65.69")
    #expect(try score(gas, #"{"goal": [1, 1], "weight": [1]}"#).codes == ["WEIGHT-COUNT"])
    #expect(try score(gas, #"{"goal": [0.5]}"#).codes == ["ANSWER-OUT-OF-RANGE"])
    #expect(try score(gas, "{}").missing == ["goal"])
  }
}
