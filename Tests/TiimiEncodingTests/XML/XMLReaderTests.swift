import Testing

@testable import TiimiEncoding

struct XMLReaderTests {
  @Test func `elements keep their names, texts and order`() throws {
    let root = try XMLReader().parse("<a><b>one</b><!-- no --><c x='1' y=\"2\"/>two</a>")
    #expect(root.name == "a")
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.children[0].text == "one")
    #expect(root.text == "two")
    #expect(root.children[1].attribute("x") == "1")
    #expect(root.children[1].attribute("z") == nil)
  }

  @Test func `prefixes stand for namespaces`() throws {
    let root = try XMLReader().parse(
      "<a xmlns='u:one' xmlns:p='u:two'><p:b p:x='1' x='2'/><c xmlns=''/></a>"
    )
    #expect(root.namespace == "u:one")
    #expect(root.children[0].namespace == "u:two")
    #expect(root.children[0].attribute("x", in: "u:two") == "1")
    #expect(root.children[0].attribute("x") == "2")
    #expect(root.children[1].namespace == nil)
  }

  @Test(arguments: [
    ("&lt;&amp;&gt;&quot;&apos;", "<&>\"'"), ("&#228;&#xE4;", "ää"), ("<![CDATA[<&]]>", "<&"),
    ("a\r\nb\rc", "a\nb\nc"), ("&#13;", "\r"), ("a<!-- x -->b<?pi x?>c", "abc"), ("ä😀", "ä😀"),
  ])
  func `text is read as it is meant`(written: String, meant: String) throws {
    #expect(try XMLReader().parse("<a>\(written)</a>").text == meant)
  }

  @Test func `white space in an attribute becomes spaces`() throws {
    #expect(try XMLReader().parse("<a b='1\r\n2\t3&#10;4'/>").attribute("b") == "1 2 3\n4")
  }

  @Test func `a byte order mark and a declaration may come first`() throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\" standalone='no' ?>\n<a/>"
    let root = try XMLReader().parse(text)
    #expect(root.line == 2)
    #expect(root.column == 1)
  }

  @Test func `an element knows its place`() throws {
    let root = try XMLReader().parse("<a>\n  ää<b/>\n</a>")
    #expect(root.children[0].line == 2)
    #expect(root.children[0].column == 5)
  }

  @Test(arguments: [
    ("", XMLFault.Expectation.rootElement, 1, 1), ("x", .rootElement, 1, 1),
    ("<a>", .endTag, 1, 4), ("<a>\n<b></a>", .endTag, 2, 4), ("<a/><b/>", .end, 1, 5),
    ("<a b/>", .equalsSign, 1, 5), ("<a b=1/>", .quote, 1, 6), ("<a b='1/>", .closingQuote, 1, 10),
    ("<a b='<'/>", .closingQuote, 1, 7), ("<a b='1'c='2'/>", .space, 1, 9),
    ("<a b='1' b='2'/>", .uniqueAttribute, 1, 10), ("<p:a/>", .declaredPrefix, 1, 2),
    ("<a xmlns:p=''/>", .namespace, 1, 4), ("<a>&nbsp;</a>", .reference, 1, 4),
    ("<a>&amp</a>", .reference, 1, 4), ("<a>&#0;</a>", .reference, 1, 4),
    ("<a>&#xD800;</a>", .reference, 1, 4), ("<a>\u{1}</a>", .character, 1, 4),
    ("<a>]]></a>", .sectionEnd, 1, 4), ("<a><![CDATA[x</a>", .sectionEnd, 1, 18),
    ("<!-- a -- b --><a/>", .commentEnd, 1, 8), ("<a><?pi </a>", .instructionEnd, 1, 13),
    ("<a><?xml version='1.0'?></a>", .declaration, 1, 4), ("<1/>", .name, 1, 2),
    ("<a", .tagEnd, 1, 3), ("<a></a", .tagEnd, 1, 7), ("<a:b:c/>", .name, 1, 2),
    ("<?xml version='1.0' encoding='latin1'?><a/>", .declaration, 1, 21),
    ("<?xml version='2.0'?><a/>", .declaration, 1, 7), ("<a><!ELEMENT b></a>", .name, 1, 5),
  ])
  func `what is not well formed is told with its place`(
    text: String,
    expected: XMLFault.Expectation,
    line: Int,
    column: Int
  ) {
    #expect(throws: XMLFault(expected: expected, line: line, column: column)) {
      try XMLReader().parse(text)
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;'>]><a>&z;</a>",
  ])
  func `a document type is refused`(text: String) {
    #expect(throws: XMLFault(expected: .noDocumentType, line: 1, column: 1)) {
      try XMLReader().parse(text)
    }
  }

  @Test func `what is not UTF-8 is refused at its place`() {
    let bytes: [UInt8] = [0x3C, 0x61, 0x3E, 0xC3, 0x28]
    #expect(throws: XMLFault(expected: .utf8, line: 1, column: 4)) { try XMLReader().parse(bytes) }
  }

  @Test func `nesting and size have limits`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: XMLFault(expected: .shallowerNesting, line: 1, column: 301)) {
      try XMLReader().parse(deep)
    }
    #expect(throws: XMLFault(expected: .shorterText, line: 1, column: 1)) {
      try XMLReader(sizeLimit: 3).parse("<a/>")
    }
  }

  @Test func `every cut of a text is refused without a crash`() throws {
    let text = Array("<?xml version='1.0'?><a b='&lt;'><![CDATA[x]]><!--y--><c>ä</c></a>".utf8)
    for count in 0..<text.count {
      #expect(throws: XMLFault.self) { try XMLReader().parse(Array(text.prefix(count))) }
    }
  }
}
