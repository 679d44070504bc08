import Testing
import TiimiRules

@Suite struct `Arithmetic of FEEL` {
  @Test(
    arguments: [
      ("1", "+", "2", "3"), (#""a""#, "+", #""b""#, #""ab""#), (#""a""#, "+", "1", "null"),
      ("null", "+", "1", "null"), ("1", "/", "0", "null"), ("true", "*", "1", "null"),
      (#"@"2021-01-31""#, "+", #"@"P1M""#, #"@"2021-02-28""#),
      (#"@"P1Y""#, "+", #"@"2020-02-29""#, #"@"2021-02-28""#),
      (#"@"2021-01-02""#, "-", #"@"PT1H""#, #"@"2021-01-01""#),
      (#"@"2021-01-02""#, "-", #"@"-PT25H""#, #"@"2021-01-03""#),
      (#"@"2020-03-01""#, "-", #"@"P1D""#, #"@"2020-02-29""#),
      (#"@"2021-01-02""#, "-", #"@"2021-01-01""#, #"@"P1D""#),
      (#"@"2021-01-02""#, "-", #"@"2021-01-01T10:10:10""#, "null"),
      (#"@"2021-01-02""#, "-", #"@"2021-01-01T10:10:10+11:00""#, #"@"P1DT49M50S""#),
      (#"@"2021-01-02T00:00:00Z""#, "-", #"@"2021-01-02""#, #"@"PT0S""#),
      (#"@"2021-01-02T00:00:00""#, "-", #"@"PT1H""#, #"@"2021-01-01T23:00:00""#),
      (#"@"2021-03-31T10:00:00+11:00""#, "-", #"@"P1M""#, #"@"2021-02-28T10:00:00+11:00""#),
      (
        #"@"2021-01-01T10:10:10@Asia/Dhaka""#, "-", #"@"P1D""#,
        #"@"2020-12-31T10:10:10@Asia/Dhaka""#
      ),
      (#"@"2021-01-01T12:00:00Z""#, "-", #"@"2021-01-01T12:00:00+02:00""#, #"@"PT2H""#),
      (#"@"2021-01-01T12:00:00Z""#, "-", #"@"2021-01-01T12:00:00""#, "null"),
      (#"@"10:10:10""#, "-", #"@"11:10:10""#, #"@"-PT1H""#),
      (#"@"10:10:10+02:00""#, "-", #"@"10:10:10Z""#, #"@"-PT2H""#),
      (#"@"23:30:00Z""#, "+", #"@"PT1H""#, #"@"00:30:00Z""#),
      (#"@"P1D""#, "-", #"@"PT1H""#, #"@"PT23H""#), (#"@"P1Y""#, "-", #"@"P2M""#, #"@"P10M""#),
      (#"@"P1Y""#, "+", #"@"P1D""#, "null"), (#"@"2021-01-01""#, "+", #"@"2021-01-01""#, "null"),
      ("2.5", "*", #"@"PT23H""#, #"@"P2DT9H30M""#), (#"@"P1Y11M""#, "*", "-2.5", #"@"-P4Y9M""#),
      (#"@"P10Y11M""#, "/", "2.5", #"@"P4Y4M""#), (#"@"P10D""#, "/", #"@"P4D""#, "2.5"),
      (#"@"P10Y""#, "/", #"@"P5Y""#, "2"), (#"@"P10D""#, "/", #"@"P0Y""#, "null"),
      (#"@"P10D""#, "/", "0", "null"), ("1", "/", #"@"P1D""#, "null"),
      ("2", "**", "3", "8"), (#""a""#, "**", "2", "null"),
      (#"@"999999999-12-31""#, "+", #"@"P1D""#, "null"),
      (#"@"P999999999999D""#, "*", "1e20", "null"), (#"@"P1Y""#, "*", "1e30", "null"),
    ]
  )
  func `follows the tables of the standard`(
    one: String,
    sign: String,
    other: String,
    expected: String
  ) throws {
    let (one, other) = try (feel(one), feel(other))
    let result =
      switch sign {
      case "+": one.adding(other)
      case "-": one.subtracting(other)
      case "*": one.multiplied(by: other)
      case "/": one.divided(by: other)
      default: one.raised(to: other)
      }
    #expect(try result == feel(expected))
  }

  @Test(
    arguments: [
      ("1", "-1"), (#"@"P1D""#, #"@"-P1D""#), (#"@"-P1Y""#, #"@"P1Y""#), (#""a""#, "null"),
      ("null", "null"),
    ]
  )
  func `turns numbers and lengths around`(value: String, expected: String) throws {
    #expect(try feel(value).negated == feel(expected))
  }

  @Test(
    arguments: [
      ("2026-03-28T12:00:00", "P1D", "2026-03-29T13:00:00"),
      ("2026-03-29T02:30:00", "PT1H", "2026-03-29T04:30:00"),
      ("2026-10-25T02:30:00", "PT3H", "2026-10-25T04:30:00"),
      ("2026-10-24T12:00:00", "P1D", "2026-10-25T11:00:00"),
      ("2026-06-01T12:00:00", "P1D", "2026-06-02T12:00:00"),
    ]
  )
  func `keeps to summer time in Helsinki`(start: String, length: String, end: String) throws {
    let start = try feel(#"@"\#(start)@Europe/Helsinki""#)
    let length = try feel(#"@"\#(length)""#)
    let end = try feel(#"@"\#(end)@Europe/Helsinki""#)
    #expect(start.adding(length) == end)
    #expect(end.subtracting(start) == length)
  }

  @Test func `makes no endless texts`() {
    var text = FEELValue.string("0123456789")
    for _ in 0..<40 { text = text.adding(text) }
    #expect(text == .null)
  }
}
