import Testing
import TiimiRules

@Suite struct `The library of FEEL` {
  @Test(
    arguments: [
      ("date", #""2012-12-25""#, #"@"2012-12-25""#), ("date", "2012, 12, 25", #"@"2012-12-25""#),
      ("date", #"@"2012-12-24T23:59:00Z""#, #"@"2012-12-24""#), ("date", "2023, 2, 29", "null"),
      ("date", #""2012-12-25T00:00:00""#, "null"), ("date", "1, 2", "null"),
      ("time", #""23:59:00z""#, "null"), ("time", #""23:59:00""#, #"@"23:59:00""#),
      ("time", #"11, 59, 45.5, @"PT2H""#, #"@"11:59:45.5+02:00""#),
      ("time", "12, 0, 0, null", #"@"12:00:00""#), ("time", "12, 0, 60", "null"),
      ("time", #"12, 0, 0, @"PT19H""#, "null"), ("time", #"@"2012-12-24""#, "null"),
      ("time", #"@"2017-08-10T10:20:00+01:00""#, #"@"10:20:00+01:00""#),
      ("date and time", #""2012-12-24""#, #"@"2012-12-24T00:00:00""#),
      (
        "date and time", #"@"2017-08-10T10:20:00Z", @"23:59:01""#, #"@"2017-08-10T23:59:01""#
      ),
      ("date and time", #"2012, 12, 24, 23, 59, 0"#, #"@"2012-12-24T23:59:00""#),
      (
        "date and time", #"2012, 12, 24, 23, 59, 0, "Europe/Helsinki""#,
        #"@"2012-12-24T23:59:00@Europe/Helsinki""#
      ),
      ("duration", #""P2DT20H14M""#, #"@"P2DT20H14M""#), ("duration", #""P3Y""#, #"@"P3Y""#),
      ("duration", #""P1Y1D""#, "null"), ("duration", "1", "null"),
      (
        "years and months duration", #"@"2011-12-22", @"2013-08-24""#, #"@"P1Y8M""#
      ),
      ("years and months duration", #"@"2013-08-24", @"2011-12-25""#, #"@"-P1Y7M""#),
      ("number", #""1 000,0", " ", ",""#, "1000.0"), ("number", #""1,000.0", ",", ".""#, "1000.0"),
      ("number", #""1.000.000,01", ".", ",""#, "1000000.01"),
      ("number", #""1,0", ",", ",""#, "null"),
      ("number", #""12.5""#, "12.5"), ("number", #""1,5", ",""#, "null"),
      ("number", #""1,000.5", ",", null"#, "1000.5"), ("number", #""x""#, "null"),
      ("number", #""1", "-", ".""#, "null"),
      ("string", "1.1", #""1.1""#), ("string", "null", "null"), ("string", #""a""#, #""a""#),
      ("string", "[1, true]", #""[1, true]""#), ("not", "true", "false"), ("not", "null", "null"),
      ("not", "0", "null"), ("is", #"@"2012-12-25", @"2012-12-25""#, "true"),
      ("is", #"@"23:00:50Z", @"23:00:50""#, "false"), ("is", "null, null", "true"),
      ("is", #"1, "1""#, "false"),
    ]
  )
  func `converts`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test(
    arguments: [
      ("substring", #""foobar", 3"#, #""obar""#), ("substring", #""foobar", 3, 3.8"#, #""oba""#),
      ("substring", #""foobar", -2, 1"#, #""a""#), ("substring", "\"\u{1F40E}ab\", 2", #""ab""#),
      ("substring", #""foobar", 0"#, "null"), ("substring", #""foobar", 1, 0"#, "null"),
      ("substring", #""foobar", 7"#, #""""#), ("substring", #"null, 1"#, "null"),
      ("string length", #""foo""#, "3"), ("string length", "\"\u{1F40E}ab\"", "3"),
      ("string length", "1", "null"), ("upper case", #""aBc4ä""#, #""ABC4Ä""#),
      ("lower case", #""aBc4""#, #""abc4""#), ("substring before", #""foobar", "bar""#, #""foo""#),
      ("substring before", #""foobar", "xyz""#, #""""#),
      ("substring before", #""foobar", "foo""#, #""""#),
      ("substring after", #""foobar", "ob""#, #""ar""#), ("substring after", #""", "a""#, #""""#),
      ("substring after", #""foobar", """#, #""foobar""#),
      ("contains", #""foobar", "of""#, "false"),
      ("contains", #""abababac", "ababac""#, "true"), ("contains", "1, 2", "null"),
      ("starts with", #""foobar", "fo""#, "true"), ("starts with", #""foobar", "f o""#, "false"),
      ("ends with", #""foobar", "r""#, "true"), ("ends with", #""foobar", "o""#, "false"),
      ("string join", #"["a", "b", "c"], "_and_""#, #""a_and_b_and_c""#),
      ("string join", #"["a", null, "c"]"#, #""ac""#), ("string join", "[]", #""""#),
      ("string join", #""a", "X""#, #""a""#), ("string join", "[1, 2]", "null"),
      ("string join", #"["a"], "x", "y""#, "null"), ("upper case", #"["a"]"#, #""A""#),
    ]
  )
  func `works on texts`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test(
    arguments: [
      ("decimal", "0.3333333, 2", "0.33"), ("decimal", "1.5, 0", "2"), ("decimal", "2.5, 0", "2"),
      ("floor", "1.5", "1"), ("floor", "-1.56, 1", "-1.6"), ("ceiling", "1.5", "2"),
      ("ceiling", "-1.56, 1", "-1.5"), ("round up", "5.5, 0", "6"), ("round up", "-5.5, 0", "-6"),
      ("round up", "1.121, 2", "1.13"), ("round up", "5.5, 6176", "5.5"),
      ("round up", "5.5, 6177", "null"), ("round up", "5.5", "null"),
      ("round up", #""5", 0"#, "null"),
      ("round down", "5.5, 0", "5"), ("round down", "-1.126, 2", "-1.12"),
      ("round half up", "5.5, 0", "6"), ("round half up", "-1.126, 2", "-1.13"),
      ("round half down", "5.5, 0", "5"), ("round half down", "1.126, 2", "1.13"),
      ("abs", "-10", "10"), ("abs", #"@"-PT5H""#, #"@"PT5H""#), ("abs", #"@"-P1Y""#, #"@"P1Y""#),
      ("abs", "true", "null"), ("modulo", "-12, 5", "3"), ("modulo", "12, 0", "null"),
      ("sqrt", "16", "4"), ("sqrt", "-16", "null"), ("log", "1", "0"), ("exp", "0", "1"),
      ("odd", "5", "true"), ("odd", "2", "false"), ("odd", "-3", "true"), ("odd", "1.5", "null"),
      ("even", "5", "false"), ("even", "0", "true"), ("even", "2.0", "true"),
      ("even", "null", "null"),
    ]
  )
  func `works on numbers`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test(
    arguments: [
      ("get value", #"{key1: "value1"}, "key1""#, #""value1""#),
      ("get value", #"{key1: 1}, "other""#, "null"),
      ("get value", #"{a: {b: 3}}, ["a", "b"]"#, "3"),
      ("get entries", "{a: 1}", #"[{key: "a",value: 1}]"#), ("get entries", "{}", "[]"),
      ("context", #"[{key: "a",value: 1}]"#, "{a: 1}"), ("context", "[{key: 1,value: 1}]", "null"),
      ("context", #"[{key: "a",value: 1}, {key: "a",value: 2}]"#, "null"),
      ("context", #"{key: "a",value: 1}"#, "{a: 1}"),
      ("context put", #"{x: 1}, "y", 2"#, "{x: 1,y: 2}"),
      ("context put", #"{x: 1}, ["a", "b"], 2"#, "{x: 1,a: {b: 2}}"),
      ("context put", #"{x: 1}, ["x", "b"], 2"#, "null"), ("context put", "{x: 1}, [], 2", "null"),
      ("context merge", "[{x: 1}, {y: 2,x: 0}]", "{x: 0,y: 2}"), ("context merge", "[1]", "null"),
      ("day of year", #"@"2019-09-17""#, "260"), ("day of year", #"@"2024-12-31T10:00:00""#, "366"),
      ("day of week", #"@"2019-09-17""#, #""Tuesday""#),
      ("month of year", #"@"2019-09-17""#, #""September""#),
      ("week of year", #"@"2019-09-17""#, "38"),
      ("week of year", #"@"2003-12-29""#, "1"), ("week of year", #"@"2004-01-04""#, "1"),
      ("week of year", #"@"2005-01-01""#, "53"), ("week of year", #""2005-01-01""#, "null"),
    ]
  )
  func `works on contexts and days`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test func `gives null for no arguments, too many and null itself`() throws {
    let many = Array(repeating: FEELValue.null, count: 12)
    let anyNumber: Set = [
      "all", "any", "append", "concatenate", "max", "mean", "median", "min", "mode", "product",
      "stddev", "sum", "union",
    ]
    for name in FEELLibrary.names {
      let function = try #require(FEELLibrary.function(named: name))
      #expect(function.call([]) == .null, "\(name)")
      if !anyNumber.contains(name) { #expect(function.call(many) == .null, "\(name)") }
      if name != "is" {
        let nulls = function.parameters.map { _ in FEELValue.null }
        #expect(function.call(nulls) == .null, "\(name)")
      }
    }
  }

  @Test func `can be called by name`() throws {
    let substring = try #require(FEELLibrary.function(named: "substring"))
    let text = ("string", FEELValue.string("foobar"))
    let start = ("start position", FEELValue(3))
    #expect(substring.call(named: [start, text]) == .string("obar"))
    #expect(substring.call(named: [text, ("start", FEELValue(3))]) == .null)
    #expect(substring.call(named: [text, text]) == .null)
    #expect(substring.call(named: [start]) == .null)
    let before = try #require(FEELLibrary.function(named: "before"))
    let range = try ("range", feel("[1..5]"))
    #expect(before.call(named: [range, ("point", FEELValue(10))]) == .boolean(true))
    #expect(before.call(named: [("point", FEELValue(10)), range]) == .boolean(false))
    let date = try #require(FEELLibrary.function(named: "date"))
    let parts = [("day", FEELValue(1)), ("year", FEELValue(2026)), ("month", FEELValue(5))]
    #expect(try date.call(named: parts) == feel(#"@"2026-05-01""#))
  }

  @Test func `has no clock`() {
    #expect(FEELLibrary.function(named: "now") == nil)
    #expect(FEELLibrary.function(named: "today") == nil)
  }
}

/// Calls a function with arguments as tests write them.
func expectCall(
  _ name: String,
  _ arguments: String,
  _ expected: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  let function = try #require(FEELLibrary.function(named: name), sourceLocation: location)
  let value = try function.call(feelList(arguments))
  #expect(try value == feel(expected), "\(name)(\(arguments))", sourceLocation: location)
}
