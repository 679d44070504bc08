extension FEELParser {
  /// The tests of a cell.
  struct Cell {
    /// The tests; none means that everything passes.
    let tests: [FEELTest]
    /// Whether passing none of them is asked for.
    let isNegated: Bool
  }

  /// The whole text as the tests of a cell: `-`, some tests, or `not(…)` around them.
  func wholeCell() throws(FEELFault) -> Cell {
    bind("?")
    if isAt("-"), place + 1 == lastScalar { return Cell(tests: [], isNegated: false) }
    if isAtWord("not"), let negated = try negatedCell() { return negated }
    let tests = try tests()
    guard place == text.count else { throw expected(.end) }
    return Cell(tests: tests, isNegated: false)
  }

  /// The place behind the last scalar that is no space.
  private var lastScalar: Int {
    var end = text.count
    while end > 0, text[end - 1].isFEELSpace { end -= 1 }
    return end
  }

  /// Tests in `not(…)`; nil if more follows, and so `not` is but a part of a test.
  private func negatedCell() throws(FEELFault) -> Cell? {
    let (start, end) = (place, lastEnd)
    try advance(3)
    if try take("(") {
      let tests = try tests()
      try want(")", .closingParenthesis)
      if place == text.count { return Cell(tests: tests, isNegated: true) }
    }
    (place, lastEnd) = (start, end)
    return nil
  }

  private func tests() throws(FEELFault) -> [FEELTest] {
    var tests: [FEELTest] = []
    repeat { tests.append(try test()) } while try take(",")
    return tests
  }

  private func test() throws(FEELFault) -> FEELTest {
    guard peek() != nil else { throw expected(.unaryTest) }
    if let comparison = try takeComparison() { return .comparison(comparison, try endpoint()) }
    return .expression(try expression())
  }

  /// What stands to the right of `in`: one test, or several in brackets.
  func membershipTests() throws(FEELFault) -> [FEELTest] {
    bind("?")
    defer { unbind("?") }
    let start = place
    guard isAt("(") else { return [try singleTest()] }
    try advance(1)
    let outer = mayEndRange
    mayEndRange = false
    defer { mayEndRange = outer }
    let first = try test()
    if case .expression(let lower) = first, isAt("..") {
      return [.expression(try range(from: lower, includesLower: false, start: start))]
    }
    var tests = [first]
    while try take(",") { tests.append(try test()) }
    try want(")", .closingParenthesis)
    return tests
  }

  private func singleTest() throws(FEELFault) -> FEELTest {
    if let comparison = try takeComparison() { return .comparison(comparison, try endpoint()) }
    return .expression(try endpoint())
  }
}
