import Testing
import TiimiEncoding

/// A typed read of one text that must fail in a known way.
struct FaultyRead: CustomTestStringConvertible, Sendable {
  static let text = """
    {"n": 1,
      "inner": {"131052-308T": "x"},
      "list": [{"role": "a"}, {"role": 1}]}
    """

  let testDescription: String
  let problem: JSONFault.Problem
  let path: String
  let line: Int
  let column: Int
  let body: @Sendable (JSONNode) throws(JSONFault) -> Void

  init(
    _ name: String,
    _ problem: JSONFault.Problem,
    _ path: String,
    _ line: Int,
    _ column: Int,
    _ body: @escaping @Sendable (JSONNode) throws(JSONFault) -> Void
  ) {
    self.testDescription = name
    self.problem = problem
    self.path = path
    self.line = line
    self.column = column
    self.body = body
  }

  static let all: [FaultyRead] = missing + wrongKinds + data

  private static let missing: [FaultyRead] = [
    FaultyRead("field of the root", .missing, "missing", 1, 1) { (node) throws(JSONFault) in
      _ = try node.string("missing")
    },
    FaultyRead("field of an inner object", .missing, "inner.x", 2, 12) {
      (node) throws(JSONFault) in
      _ = try node.required("inner").int("x")
    },
  ]

  private static let wrongKinds: [FaultyRead] = [
    FaultyRead("no string", .wrongKind(.string), "n", 1, 7) { (node) throws(JSONFault) in
      _ = try node.string("n")
    },
    FaultyRead("no object", .wrongKind(.object), "n", 1, 7) { (node) throws(JSONFault) in
      _ = try node.required("n").required("x")
    },
    FaultyRead("no array", .wrongKind(.array), "inner", 2, 12) { (node) throws(JSONFault) in
      _ = try node.elements("inner")
    },
    FaultyRead("no boolean", .wrongKind(.boolean), "n", 1, 7) { (node) throws(JSONFault) in
      _ = try node.bool("n")
    },
    FaultyRead("element", .wrongKind(.string), "list[1].role", 3, 36) { (node) throws(JSONFault) in
      for element in try node.elements("list") { _ = try element.string("role") }
    },
  ]

  private static let data: [FaultyRead] = [
    FaultyRead("unknown field", .unknownField, "inner", 2, 3) { (node) throws(JSONFault) in
      try node.refuseFields(except: ["n", "list"])
    },
    FaultyRead("key that is data", .wrongKind(.integer), "inner.*", 2, 28) {
      (node) throws(JSONFault) in
      for member in try node.required("inner").members() { _ = try member.value.int() }
    },
    FaultyRead("value of no use", .invalid, "list[0].role", 3, 21) { (node) throws(JSONFault) in
      for element in try node.elements("list") { _ = try element.value("role", Int.init) }
    },
  ]
}
