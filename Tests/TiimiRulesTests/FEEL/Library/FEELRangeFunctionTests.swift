import Testing
import TiimiRules

@Suite struct `Range functions of FEEL` {
  @Test(
    arguments: [
      ("before", "1, 10", "true"), ("before", "10, 1", "false"), ("before", "1, [1..10]", "false"),
      ("before", "1, (1..10]", "true"), ("before", "[1..10), 10", "true"),
      ("before", "[1..10], 10", "false"), ("before", "[1..10], [10..20]", "false"),
      ("before", "[1..10), [10..20]", "true"), ("before", "[1..10], (10..20]", "true"),
      ("after", "10, 5", "true"), ("after", "12, [1..10]", "true"),
      ("after", "10, [1..10)", "true"),
      ("after", "[11..20], 11", "false"), ("after", "(11..20], 11", "true"),
      ("after", "[11..20], [1..11)", "true"), ("meets", "[1..5], [5..10]", "true"),
      ("meets", "[1..5), [5..10]", "false"), ("meets", "[1..5], (5..10]", "false"),
      ("meets", "1, 2", "null"), ("met by", "[5..10], [1..5]", "true"),
      ("met by", "(5..10], [1..5]", "false"), ("overlaps", "[1..5], [3..8]", "true"),
      ("overlaps", "[1..5], [6..8]", "false"), ("overlaps", "[1..5], [5..8]", "true"),
      ("overlaps", "[1..5], (5..8]", "false"), ("overlaps before", "[1..5], [3..8]", "true"),
      ("overlaps before", "[1..5], [1..8]", "false"), ("overlaps before", "[1..5], (1..5]", "true"),
      ("overlaps after", "[3..8], [1..5]", "true"), ("overlaps after", "[5..8], [1..5)", "false"),
      ("overlaps after", "(1..6], [1..5]", "true"), ("finishes", "10, [1..10]", "true"),
      ("finishes", "10, [1..10)", "false"), ("finishes", "[5..10], [1..10]", "true"),
      ("finishes", "(1..10], [1..10]", "true"), ("finishes", "[5..10), [1..10]", "false"),
      ("finished by", "[1..10], 10", "true"), ("finished by", "[1..10), [5..10)", "true"),
      ("includes", "[1..10], 5", "true"), ("includes", "(1..10], 1", "false"),
      ("includes", "[1..10], [4..6]", "true"), ("includes", "(1..10], [1..5]", "false"),
      ("includes", "[1..10], (1..10)", "true"), ("during", "5, [1..10]", "true"),
      ("during", "1, (1..10]", "false"), ("during", "[4..6), [1..10]", "true"),
      ("starts", "1, [1..10]", "true"), ("starts", "1, (1..10]", "false"),
      ("starts", "[1..5], [1..10]", "true"), ("starts", "(1..5], [1..10]", "false"),
      ("started by", "[1..10], 1", "true"), ("started by", "[1..10], [1..10)", "true"),
      ("coincides", "5, 5", "true"), ("coincides", "3, 4", "false"),
      ("coincides", "[1..5], [1..5]", "true"), ("coincides", "(1..5), [1..5]", "false"),
      ("coincides", "[1..5], 5", "null"), ("before", #"1, "2""#, "null"),
      ("before", "1, null", "null"),
      ("during", #"@"2026-05-01", [@"2026-01-01"..@"2026-12-31"]"#, "true"),
      ("starts", "[1..5], 1", "null"), ("includes", "5, [1..10]", "null"),
    ]
  )
  func `tell how points and ranges lie`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test func `take ranges without an end`() throws {
    let before = try #require(FEELLibrary.function(named: "before"))
    let old = FEELRange(lower: FEELValue(75), includesLower: true, upper: nil, includesUpper: false)
    #expect(before.call([FEELValue(74), .range(old)]) == .boolean(true))
    #expect(before.call([.range(old), FEELValue(200)]) == .boolean(false))
    let includes = try #require(FEELLibrary.function(named: "includes"))
    #expect(includes.call([.range(old), try feel("[80..90]")]) == .boolean(true))
  }
}
