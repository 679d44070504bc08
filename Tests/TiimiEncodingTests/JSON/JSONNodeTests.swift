import Testing
import TiimiEncoding

@Suite struct JSONNodeTests {
  private func root(_ text: String) throws -> JSONNode { try JSONDocument(text).root }

  @Test func `fields are read by name whatever their order`() throws {
    let node = try root(
      #"{"n":-12,"list":["x","y"],"s":"ä\n\u20ac","b":true,"inner":{"s":"deep"}}"#
    )
    #expect(try node.string("s") == "ä\n€")
    #expect(try node.int("n") == -12)
    #expect(try node.bool("b"))
    #expect(try node.strings("list") == ["x", "y"])
    #expect(try node["inner"]?.string("s") == "deep")
    #expect(node["absent"] == nil)
    #expect(try node.required("n").double() == -12)
  }

  @Test func `absent and null fields read as nil`() throws {
    let node = try root(#"{"null":null}"#)
    #expect(try node.optionalString("null") == nil)
    #expect(try node.optionalInt("absent") == nil)
    #expect(try node.optionalBool("absent") == nil)
    #expect(try node.optionalStrings("null").isEmpty)
    #expect(try node.optionalValue("absent", Int.init) == nil)
    #expect(node["null"]?.isNull == true)
  }

  @Test func `a key written with escapes is found`() throws {
    #expect(try root(#"{"\u0061b":1}"#).int("ab") == 1)
  }

  @Test func `members and elements come in order`() throws {
    let node = try root(#"{"b":[1,[2],3],"a":{"c":null}}"#)
    #expect(try node.members().map(\.key) == ["b", "a"])
    #expect(try node.elements("b").map(\.kind) == [.number, .array, .number])
  }

  @Test(arguments: [
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("-0", 0), ("0", 0),
  ])
  func `whole numbers are read to their limits`(text: String, value: Int) throws {
    #expect(try root(text).int() == value)
  }

  @Test(arguments: [
    ("9223372036854775808", JSONFault.Problem.outOfRange),
    ("-9223372036854775809", .outOfRange),
    ("123456789012345678901234567890", .outOfRange),
    ("1.0", .wrongKind(.integer)),
    ("1e2", .wrongKind(.integer)),
    ("\"1\"", .wrongKind(.integer)),
  ])
  func `what is no whole number is refused`(text: String, problem: JSONFault.Problem) throws {
    let node = try root(text)
    #expect(throws: JSONFault.self) { try node.int() }
    #expect(fault { () throws(JSONFault) in _ = try node.int() }?.problem == problem)
  }

  @Test func `a number too large for a double is out of range`() throws {
    let node = try root("[1e400,1e308]")
    #expect(
      fault { () throws(JSONFault) in
        _ = try node.elements().map { (n) throws(JSONFault) in try n.double() }
      }?
      .path == "[0]"
    )
  }

  @Test(arguments: FaultyRead.all)
  func `a fault tells its path and place`(read: FaultyRead) throws {
    let node = try root(FaultyRead.text)
    let found = fault { () throws(JSONFault) in try read.body(node) }
    #expect(found?.problem == read.problem)
    #expect(found?.path == read.path)
    #expect([found?.line, found?.column] == [read.line, read.column])
  }

  @Test func `a reader reuses its memory without touching nodes left behind`() throws {
    var reader = JSONReader()
    let first = try reader.parse([UInt8](#"{"a":"first"}"#.utf8))
    let second = try reader.parse([UInt8](#"{"a":"other"}"#.utf8))
    #expect(try first.string("a") == "first")
    #expect(try second.string("a") == "other")
  }

  @Test func `a reader goes on after a bad text`() throws {
    var reader = JSONReader()
    #expect(throws: JSONFault.self) { try reader.parse([UInt8]("[1,".utf8)) }
    #expect(try reader.parse([UInt8]("7".utf8)).int() == 7)
  }

  @Test func `bytes of a string are seen with escapes undone`() throws {
    let node = try root(#"["plain","\u00e4\/"]"#)
    let seen = try node.elements().map { try $0.withUTF8 { [UInt8]($0) } }
    #expect(seen == [[UInt8]("plain".utf8), [UInt8]("ä/".utf8)])
  }

  @Test func `long strings are read whole`() throws {
    let long = String(repeating: "pitkä teksti ", count: 100_000)
    #expect(try root("[\"\(long)\"]").elements().map { try $0.string() } == [long])
  }

  private func fault(_ body: () throws(JSONFault) -> Void) -> JSONFault? {
    do throws(JSONFault) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
