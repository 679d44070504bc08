import Testing
import TiimiRules

/// Each construct of the grammar with the value that DMN 1.5 gives it.
struct GrammarTests {
  @Test(arguments: [
    ("1", "1"), ("1.50", "1.50"), (".5", "0.5"), ("1e3", "1000"), ("-3", "-3"),
    ("true", "true"), ("null", "null"), ("\"a\"", "\"a\""), ("\"a\\nb\"", "\"a\\nb\""),
    ("\"\\u0041\\U01F40E\"", "\"A🐎\""), ("\"\\uD83D\\uDC0E\"", "\"🐎\""),
    ("\"\\\"\\\\\\t\"", "\"\\\"\\\\\\t\""), ("\"\\d\"", "\"\\\\d\""),
    ("@\"2024-02-29\"", "@\"2024-02-29\""), ("@\"P1Y2M\"", "@\"P1Y2M\""),
    ("@\"P3D\"", "@\"P3D\""), ("1 // one\n", "1"), ("/* a */ 1 /* b */ + /**/ 2", "3"),
  ])
  func `a literal is its value`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 2 - 3", "5"), ("2 ** 3 ** 2", "64"),
    ("5+2**5+3", "40"), ("-2 ** 2", "4"), ("10**-2", "0.01"), ("10--5", "15"), ("1/4", "0.25"),
    ("10 + 20 / -5 - 3", "3"), ("1 / 0", "null"), ("1 + null", "null"), ("1 + \"a\"", "null"),
    ("\"a\" + \"b\"", "\"ab\""), ("0.1 + 0.2 = 0.3", "true"), ("- - 1", "1"), ("-null", "null"),
    ("@\"2024-01-31\" + @\"P1M\"", "@\"2024-02-29\""), ("1.2*10**3", "1200.0"),
  ])
  func `arithmetic binds as in DMN`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("1 < 2", "true"), ("2 <= 2", "true"), ("3 > 4", "false"), ("3 >= 3", "true"),
    ("1 = 1.0", "true"), ("1 != 2", "true"), ("1 = \"1\"", "null"), ("1 < null", "null"),
    ("null = null", "true"), ("1 = null", "false"), ("null != null", "false"),
    ("1 + 1 = 2 and 2 > 1", "true"), ("5 between 1 and 5", "true"),
    ("0 between 1 and 5", "false"), ("null between 1 and 5", "null"),
    ("2 between 1 and 3 and false", "false"), ("[1, 2] = [1, 2]", "true"),
    ("{a: 1, b: 2} = {b: 2, a: 1}", "true"), ("1 = 1 = true", "true"),
  ])
  func `a comparison has three answers`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("5 in [1..5]", "true"), ("5 in [1..5)", "false"), ("5 in [1..5[", "false"),
    ("1 in (1..5]", "false"), ("1 in ]1..5]", "false"), ("3 in ]1..5[", "true"),
    ("5 in (1, 3, 5)", "true"), ("5 in (< 3, > 4)", "true"), ("5 in > 4", "true"),
    ("5 in (< 3)", "false"), ("5 in [1, 2, 5]", "true"), ("5 in ([1..2], [4..6])", "true"),
    ("5 in (? > 4)", "true"), ("5 in (1..6)", "true"), ("5 in != 5", "false"),
    ("5 in = 5", "true"), ("null in [1..5]", "null"), ("3 in ]1..5[ and true", "true"),
    ("\"b\" in [\"a\"..\"c\"]", "true"), ("3 in [[1..2], [3..4]]", "true"),
    ("[1..3] = [1..3]", "true"), ("3 in ((< 2), (>= 3))", "true"),
  ])
  func `membership looks at ranges, lists and tests`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("if 1 < 2 then \"a\" else \"b\"", "\"a\""), ("if null then 1 else 2", "2"),
    ("if false then 1 else if true then 2 else 3", "2"),
    ("for i in [1, 2, 3] return i * 2", "[2, 4, 6]"), ("for i in 1..3 return i", "[1, 2, 3]"),
    ("for i in 3..1 return i", "[3, 2, 1]"), ("for i in [1..3] return i", "[1, 2, 3]"),
    ("for i in ]1..3[ return i", "[2]"), ("for i in null return i", "null"),
    ("for i in 1..2, j in 1..i return i * 10 + j", "[11, 21, 22]"),
    ("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"),
    ("for d in @\"2024-02-28\"..@\"2024-03-01\" return d.day", "[28, 29, 1]"),
    ("for need of help in [1] return need of help + 1", "[2]"),
    ("some x in [1, 2] satisfies x > 1", "true"), ("every x in [1, 2] satisfies x > 1", "false"),
    ("every x in [] satisfies false", "true"), ("some x in [] satisfies true", "false"),
    ("some x in [1, null] satisfies x > 1", "null"),
    ("some x in [null, 2] satisfies x > 1", "true"),
    ("every x in [2, null] satisfies x > 1", "null"),
    ("some x in [1, 2], y in [2, 3] satisfies x = y", "true"),
  ])
  func `conditions and loops`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("[1, 2, 3][2]", "2"), ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][0]", "null"),
    ("[1, 2, 3][4]", "null"), ("[1, 2, 3][item > 1]", "[2, 3]"), ("5[1]", "5"),
    ("5[item = 5]", "[5]"), ("null[true]", "[]"), ("[][1]", "null"), ("[1, 2][null]", "[]"),
    ("[{x: 1, y: 2}, {x: 2, y: 3}][x = 1].y", "[2]"), ("[{x: 1}, {x: 2}].x", "[1, 2]"),
    ("[{x: 1}, {x: 2}][item.x > 1]", "[{x: 2}]"), ("[{a: 1}, {b: 2}][a = 1]", "[{a: 1}]"),
    ("[1, 2, 3][\"a\"]", "null"), ("[[1], [2, 3]][2][1]", "2"),
  ])
  func `a filter keeps or picks`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("{}", "{}"), ("{a: 1, b: a + 1}.b", "2"), ("{\"a b\": 1, c: a b + 1}.c", "2"),
    ("{a: {b: {c: 3}}}.a.b.c", "3"), ("{a: 1}.b", "null"),
    ("{first name: \"x\"}.first name", "\"x\""),
    ("null.a", "null"), ("@\"2024-05-06\".weekday", "1"), ("@\"P3DT4H\".hours", "4"),
    ("[1..5].end", "5"), ("[1..5].start included", "true"), ("{f: function(x) x + 1}.f(1)", "2"),
  ])
  func `a path goes into contexts and values`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("(function(a, b) a - b)(3, 1)", "2"), ("(function(a, b) a - b)(b: 3, a: 1)", "-2"),
    ("(function(a) a)(1, 2)", "null"), ("(function() 7)()", "7"), ("{}(1)", "null"),
    ("(function(a: number) a)(\"x\")", "null"), ("(function(a: list<number>) a)([1])", "[1]"),
    ("(function(a) (function(b) a + b))(1)(2)", "3"), ("not(true)", "false"),
    ("not(null)", "null"), ("not(1)", "null"), ("not(negand: true)", "false"),
  ])
  func `functions are values`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("1 instance of number", "true"), ("null instance of number", "false"),
    ("null instance of Null", "true"), ("null instance of Any", "true"),
    ("\"a\" instance of string", "true"), ("[1] instance of list<number>", "true"),
    ("[1, \"a\"] instance of list<number>", "false"), ("{a: 1} instance of context", "true"),
    ("{a: 1} instance of context<a: number>", "true"),
    ("{a: 1} instance of context<a: string>", "false"),
    ("[1..2] instance of range<number>", "true"),
    ("(function(x) x) instance of function<number> -> Any", "true"),
    ("@\"P1D\" instance of days and time duration", "true"),
    ("@\"P1M\" instance of years and months duration", "true"),
    ("@\"2024-01-01\" instance of date", "true"), ("@\"10:00:00\" instance of time", "true"),
    ("@\"2024-01-01T10:00:00\" instance of date and time", "true"),
    ("1 instance of number and true", "true"),
  ])
  func `types are told apart`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }
}
