import Testing
import TiimiRules

@Suite struct `Comparing in FEEL` {
  @Test(
    arguments: [
      ("null", "null", true), ("null", "1", false), (#""a""#, "null", false), ("[]", "null", false),
      ("true", "true", true), ("true", "1", nil), ("false", "0", nil), ("1.0", "1.00", true),
      (#""a""#, #""A""#, false), (#""1""#, "1", nil), ("[1, 2]", "[1, 2]", true),
      ("[1, 2]", "[2, 1]", false), ("[1]", "[1, 2]", false), ("[1]", "1", nil), ("[]", "0", nil),
      (#"[1, "a"]"#, "[2, 1]", false), (#"["a"]"#, "[1]", nil),
      ("{a: 1,b: 2}", "{b: 2,a: 1}", true),
      ("{a: 1}", "{a: 2}", false), ("{a: 1}", "{b: 1}", false), ("{}", "[]", nil),
      (#"@"10:30:00Z""#, #"@"10:30:00+00:00""#, true), (#"@"10:30:00""#, #"@"10:30:00Z""#, false),
      (#"@"2018-12-08T00:00:00Z""#, #"@"2018-12-08T00:00:00@Etc/UTC""#, false),
      (#"@"2018-12-08""#, #"@"2018-12-08T00:00:00""#, nil), (#"@"P1D""#, #"@"PT24H""#, true),
      (#"@"P1Y""#, #"@"P12M""#, true), (#"@"P0D""#, #"@"P0Y""#, nil), ("[1..3]", "[1..3]", true),
      ("[1..3]", "[1..3)", false),
    ] as [(String, String, Bool?)]
  )
  func `finds values equal, different or neither`(
    one: String,
    other: String,
    expected: Bool?
  ) throws {
    let (one, other) = try (feel(one), feel(other))
    #expect(one.equals(other) == expected)
    #expect(other.equals(one) == expected)
  }

  @Test func `tells letters apart that only look the same`() {
    #expect(FEELValue.string("\u{E4}").equals(.string("a\u{308}")) == false)
  }

  @Test(
    arguments: [
      ("1", "2", true), ("2", "1", false), ("1", "1.0", false), (#""a""#, #""b""#, true),
      (#""Z""#, #""a""#, true), ("1", #""2""#, nil), ("null", "1", nil), ("true", "false", nil),
      ("[1]", "[2]", nil), (#"@"2020-01-01""#, #"@"2020-01-02""#, true),
      (#"@"2020-01-01""#, #"@"2020-01-02T00:00:00""#, nil),
      (#"@"10:00:00""#, #"@"11:00:00""#, true),
      (#"@"11:00:00+02:00""#, #"@"10:00:00Z""#, true), (#"@"10:00:00""#, #"@"11:00:00Z""#, nil),
      (#"@"2020-01-01T11:00:00+02:00""#, #"@"2020-01-01T10:00:00Z""#, true),
      (#"@"2020-01-01T10:00:00@Asia/Dhaka""#, #"@"2020-01-01T10:00:01@Asia/Dhaka""#, true),
      (#"@"2020-01-01T10:00:00@Asia/Dhaka""#, #"@"2020-01-01T10:00:01@Europe/Paris""#, nil),
      (#"@"2026-07-01T12:00:00@Europe/Helsinki""#, #"@"2026-07-01T10:00:00Z""#, true),
      (#"@"PT23H""#, #"@"P1D""#, true), (#"@"P11M""#, #"@"P1Y""#, true),
      (#"@"P1Y""#, #"@"P1D""#, nil),
    ] as [(String, String, Bool?)]
  )
  func `orders values of one kind`(one: String, other: String, expected: Bool?) throws {
    let (one, other) = try (feel(one), feel(other))
    #expect(one.isLess(than: other) == expected)
    #expect(other.isAtMost(one) == expected.map { !$0 })
  }

  @Test(
    arguments: [
      ("[1..10]", "1", true), ("[1..10]", "10", true), ("(1..10]", "1", false),
      ("[1..10)", "10", false), ("[1..10]", "0.99", false), ("[1..10]", "5", true),
      ("[1..10]", "null", nil), ("[1..10]", #""5""#, nil), ("[null..10]", "11", false),
      ("[null..10]", "5", nil), (#"["a".."c"]"#, #""b""#, true),
      (#"[@"2026-01-01"..@"2026-12-31"]"#, #"@"2026-12-31""#, true),
    ] as [(String, String, Bool?)]
  )
  func `tells whether a value lies in a range`(
    range: String,
    value: String,
    expected: Bool?
  ) throws {
    guard case .range(let range) = try feel(range) else { return }
    #expect(try range.contains(feel(value)) == expected)
  }

  @Test func `takes a range without an end`() {
    let adult = FEELRange(
      lower: FEELValue(18),
      includesLower: true,
      upper: nil,
      includesUpper: false
    )
    #expect(adult.contains(FEELValue(18)) == true)
    #expect(adult.contains(FEELValue(17)) == false)
    #expect(adult.contains(.null) == nil)
    let nothing = FEELRange(lower: nil, includesLower: false, upper: nil, includesUpper: false)
    #expect(nothing.contains(FEELValue(1)) == nil)
  }
}
