import Testing
import TiimiEncoding

@Suite struct JSONWriterTests {
  @Test func `fields are written in the order given and nil left out`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("b", "x")
      writer.field("a", 1)
      writer.field("nil", String?.none)
      writer.field("t", true)
      writer.field("list", ["p", "q"])
      writer.field("none", [String]())
      writer.field("num", JSONNumber("1.50"))
      writer.object("inner") { writer in writer.field("z", -5) }
      writer.array("mixed") { writer in
        writer.value(1)
        writer.null()
        writer.object { _ in }
        writer.array { _ in }
        writer.value(json: "[3]".utf8)
      }
      writer.array("parts", [1, 2]) { part, writer in writer.value(part) }
      writer.field("raw", json: "{}".utf8)
      writer.field("json", ["k": nil] as JSON)
    }
    #expect(
      writer.text
        == #"{"b":"x","a":1,"t":true,"list":["p","q"],"none":[],"num":1.5,"inner":{"z":-5},"#
        + #""mixed":[1,null,{},[],[3]],"parts":[1,2],"raw":{},"json":{"k":null}}"#
    )
  }

  @Test(arguments: [
    ("", #""""#), ("plain ASCII of some length", #""plain ASCII of some length""#),
    ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""), ("äö€😀", "\"äö€😀\""),
    ("1234567\"", #""1234567\"""#), ("12345678\n9", #""12345678\n9""#),
    ("äääää\\", #""äääää\\""#), ("\u{2028}", "\"\u{2028}\""),
  ])
  func `only what must be escaped is escaped`(text: String, written: String) {
    var writer = JSONWriter()
    writer.value(text)
    #expect(writer.text == written)
  }

  @Test func `each byte that may stand in a string survives`() throws {
    let text = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    var writer = JSONWriter()
    writer.value(text)
    #expect(try JSONDocument(writer.bytes).root.string() == text)
  }

  @Test func `lines of JSON have no commas between them`() {
    var writer = JSONWriter()
    writer.value(1)
    writer.newline()
    writer.object { $0.field("a", "\n") }
    writer.newline()
    #expect(writer.text == "1\n{\"a\":\"\\n\"}\n")
    writer.removeAll()
    writer.value("again")
    #expect(writer.text == "\"again\"")
  }

  @Test func `an error of the body comes through`() {
    struct Stop: Error {}
    var writer = JSONWriter()
    #expect(throws: Stop.self) { try writer.object { (_) throws(Stop) in throw Stop() } }
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("0e5", "0"), ("1.0", "1"), ("1.50", "1.5"),
    ("100", "100"),
    ("1e2", "100"), ("1E+2", "100"), ("12e-1", "1.2"), ("0.000001", "0.000001"),
    ("0.0000001", "1e-7"), ("1.5e-7", "1.5e-7"), ("1e20", "100000000000000000000"),
    ("1e21", "1e+21"), ("12.5e20", "1.25e+21"), ("-3.25", "-3.25"), ("0.10", "0.1"),
    ("123456789012345678901234567890", "1.2345678901234567890123456789e+29"),
  ])
  func `a number has one text`(source: String, text: String) {
    #expect(JSONNumber(source)?.text == text)
  }

  @Test(arguments: ["", "-", "01", "1.", ".5", "1e", "+1", "1x", "1e9999999999999999999999", "NaN"])
  func `what is no number makes none`(source: String) {
    #expect(JSONNumber(source) == nil)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1e21, "1e+21"), (1e-7, "1e-7"), (.leastNonzeroMagnitude, "5e-324"), (-0.0, "0"),
    (333_333_333.333_333_29, "333333333.3333333"), (1_424_953_923_781_206.2, "1424953923781206.2"),
  ])
  func `doubles are written as RFC 8785 writes them`(value: Double, text: String) {
    #expect(JSONNumber(value)?.text == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what JSON cannot hold is no number`(value: Double) {
    #expect(JSONNumber(value) == nil)
  }
}
