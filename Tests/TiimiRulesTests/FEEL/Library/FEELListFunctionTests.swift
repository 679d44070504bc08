import Testing
import TiimiRules

@Suite struct `List functions of FEEL` {
  @Test(
    arguments: [
      ("list contains", "[1, 2, 3], 2", "true"), ("list contains", "[1, null], null", "true"),
      ("list contains", #"[1], "1""#, "false"), ("list contains", "null, 1", "null"),
      ("count", "[1, 2, 3]", "3"), ("count", "[]", "0"), ("count", "[1, [2, 3]]", "2"),
      ("count", "null", "null"), ("count", "5", "1"), ("min", "[1, 2, 3]", "1"), ("min", "1", "1"),
      ("min", "3, 1, 2", "1"), ("min", "[]", "null"), ("min", "[1, null]", "null"),
      ("min", #"["b", "a"]"#, #""a""#), ("max", #"[1, "a"]"#, "null"), ("max", "1, 2, 3", "3"),
      ("max", #"[@"2026-01-01", @"2025-01-01"]"#, #"@"2026-01-01""#), ("sum", "[1, 2, 3]", "6"),
      ("sum", "1, 2, 3", "6"), ("sum", "1", "1"), ("sum", "[]", "null"),
      ("sum", "[1, null]", "null"),
      ("sum", #"["1"]"#, "null"), ("sum", "0.1, 0.2", "0.3"), ("mean", "[1, 2, 3]", "2"),
      ("mean", "1", "1"), ("mean", "[]", "null"), ("product", "[2, 3, 4]", "24"),
      ("product", "2, 3, 4", "24"), ("product", "[]", "null"), ("median", "8, 2, 5, 3, 4", "4"),
      ("median", "[6, 1, 2, 3]", "2.5"), ("median", "[]", "null"),
      ("stddev", "2, 4, 7, 5", "2.081665999466132735282297706979931"), ("stddev", "[47]", "null"),
      ("stddev", "[]", "null"), ("mode", "6, 3, 9, 6, 6", "[6]"),
      ("mode", "[6, 1, 9, 6, 1]", "[1, 6]"),
      ("mode", "[]", "[]"), ("mode", "[1, null]", "null"),
    ]
  )
  func `count and measure`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test(
    arguments: [
      ("all", "[true, false]", "false"), ("all", "true, null", "null"),
      ("all", "false, null", "false"),
      ("all", "[]", "true"), ("all", "0", "null"), ("all", "null", "null"), ("all", "true", "true"),
      ("any", "[false, true]", "true"), ("any", "false, null", "null"),
      ("any", "true, null", "true"),
      ("any", "[]", "false"), ("any", "0", "null"), ("any", "false", "false"),
    ]
  )
  func `decide in three values`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test(
    arguments: [
      ("sublist", "[4, 5, 6], 1, 2", "[4, 5]"), ("sublist", "[4, 5, 6], 2", "[5, 6]"),
      ("sublist", "[4, 5, 6], -1", "[6]"), ("sublist", "[4, 5, 6], 0", "null"),
      ("sublist", "[4, 5, 6], 4", "null"), ("sublist", "[4, 5, 6], 2, 3", "null"),
      ("append", "[1], 2, 3", "[1, 2, 3]"), ("append", "[1], [2]", "[1, [2]]"),
      ("append", "1, 2", "[1, 2]"), ("append", "[1], null", "[1, null]"),
      ("append", "null, 1", "null"),
      ("concatenate", "[1, 2], [3]", "[1, 2, 3]"), ("concatenate", "[1], 2", "[1, 2]"),
      ("concatenate", "[1], null", "null"), ("insert before", "[1, 3], 1, 2", "[2, 1, 3]"),
      ("insert before", "[1, 3], -1, 2", "[1, 2, 3]"), ("insert before", "[1, 3], 0, 2", "null"),
      ("insert before", "[1, 3], 3, 2", "null"), ("remove", "[1, 2, 3], 2", "[1, 3]"),
      ("remove", "[1, 2, 3], -1", "[1, 2]"), ("remove", "[1, 2, 3], 4", "null"),
      ("list replace", "[2, 4, 7, 8], 3, 6", "[2, 4, 6, 8]"), ("list replace", "[2], 2, 6", "null"),
      ("reverse", "[1, 2, 3]", "[3, 2, 1]"), ("reverse", "null", "null"),
      ("index of", "[1, 2, 3, 2], 2", "[2, 4]"), ("index of", "[1, null], null", "[2]"),
      ("index of", "[1], 5", "[]"), ("union", "[1, 2], [2, 3]", "[1, 2, 3]"),
      ("union", "[1.0], [1.00]", "[1]"), ("distinct values", "[1, 2, 3, 2, 1]", "[1, 2, 3]"),
      ("distinct values", "[null, null]", "[null]"),
      ("flatten", "[[1, 2], [[3]], 4]", "[1, 2, 3, 4]"),
      ("flatten", "[]", "[]"), ("flatten", "1", "[1]"),
    ]
  )
  func `take apart and put together`(name: String, arguments: String, expected: String) throws {
    try expectCall(name, arguments, expected)
  }

  @Test func `sort by a function and keep what is equal in order`() throws {
    let sort = try #require(FEELLibrary.function(named: "sort"))
    let byAge = FEELFunction(parameters: ["x", "y"]) { values in
      let ages = values.map { $0.property("age") ?? .null }
      return FEELValue(ages[0].isLess(than: ages[1]))
    }
    let people = try feel("[{n: 1,age: 80}, {n: 2,age: 75}, {n: 3,age: 80}, {n: 4,age: 75}]")
    let sorted = try feel("[{n: 2,age: 75}, {n: 4,age: 75}, {n: 1,age: 80}, {n: 3,age: 80}]")
    #expect(sort.call([people, .function(byAge)]) == sorted)
    #expect(sort.call([people]) == .null)
    let unary = FEELFunction(parameters: ["x"]) { _ in .boolean(true) }
    #expect(sort.call([people, .function(unary)]) == .null)
  }

  @Test func `replace what a function matches`() throws {
    let replace = try #require(FEELLibrary.function(named: "list replace"))
    let isSmaller = FEELFunction(parameters: ["item", "newItem"]) { values in
      FEELValue(values[0].isLess(than: values[1]))
    }
    let list = try feel("[2, 4, 7, 8]")
    let expected = try feel("[5, 5, 7, 8]")
    #expect(replace.call([list, .function(isSmaller), FEELValue(5)]) == expected)
    let silent = FEELFunction(parameters: ["item", "newItem"]) { _ in .null }
    #expect(replace.call([list, .function(silent), FEELValue(5)]) == .null)
  }
}
