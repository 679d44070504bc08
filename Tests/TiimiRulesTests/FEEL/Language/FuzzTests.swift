import Testing
import TiimiRules

@testable import tiimi_fuzz

/// Made-up and broken expressions: none crashes, all end, and printing is stable.
struct FuzzTests {
  private static let limits = FEELLimits(steps: 5_000, size: 5_000)

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any text is parsed or refused with its place`(seed: UInt64) {
    var generator = ExpressionGenerator(seed: seed)
    let check = ExpressionCheck(limits: Self.limits)
    for _ in 0..<100 {
      let text = generator.text()
      let outcome = check.check(expression: text)
      #expect(outcome == .parsed || outcome == .refused, "\(text)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any cell is parsed or refused with its place`(seed: UInt64) {
    var generator = ExpressionGenerator(seed: seed)
    let check = ExpressionCheck(limits: Self.limits)
    for _ in 0..<100 {
      let text = generator.cell()
      let outcome = check.check(cell: text)
      #expect(outcome == .parsed || outcome == .refused, "\(text)")
    }
  }

  @Test func `the generator makes both kinds`() {
    var generator = ExpressionGenerator(seed: 7)
    let check = ExpressionCheck(limits: Self.limits)
    let outcomes = Set((0..<200).map { _ in check.check(expression: generator.text()) })
    #expect(outcomes == [.parsed, .refused])
  }
}
