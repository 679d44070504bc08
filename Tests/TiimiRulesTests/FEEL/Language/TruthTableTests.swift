import Testing
import TiimiRules

/// The three truth values of DMN 1.5, tables 50 and 51; anything that is no boolean counts as null.
struct TruthTableTests {
  @Test(arguments: [
    ("true", "true", "true"), ("true", "false", "false"), ("true", "null", "null"),
    ("false", "true", "false"), ("false", "false", "false"), ("false", "null", "false"),
    ("null", "true", "null"), ("null", "false", "false"), ("null", "null", "null"),
    ("true", "1", "null"), ("\"a\"", "false", "false"), ("[]", "{}", "null"),
  ])
  func `and in three values`(left: String, right: String, expected: String) throws {
    #expect(try value("\(left) and \(right)") == expected)
    #expect(try value("a and b", ["a": left, "b": right]) == expected)
  }

  @Test(arguments: [
    ("true", "true", "true"), ("true", "false", "true"), ("true", "null", "true"),
    ("false", "true", "true"), ("false", "false", "false"), ("false", "null", "null"),
    ("null", "true", "true"), ("null", "false", "null"), ("null", "null", "null"),
    ("true", "1", "true"), ("\"a\"", "false", "null"), ("[]", "{}", "null"),
  ])
  func `or in three values`(left: String, right: String, expected: String) throws {
    #expect(try value("\(left) or \(right)") == expected)
    #expect(try value("a or b", ["a": left, "b": right]) == expected)
  }

  @Test(arguments: [
    ("true", "false"), ("false", "true"), ("null", "null"), ("1", "null"),
  ])
  func `not in three values`(operand: String, expected: String) throws {
    #expect(try value("not(\(operand))") == expected)
  }

  @Test(arguments: [
    ("true and null and false", "false"), ("null or false or true", "true"),
    ("true and true and null", "null"), ("false or null or false", "null"),
    ("true or false and false", "true"), ("(true or false) and false", "false"),
    ("null and (false or true)", "null"),
  ])
  func `long chains keep the three values`(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }
}
