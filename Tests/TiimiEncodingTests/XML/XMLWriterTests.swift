import Testing
import TiimiEncoding

struct XMLWriterTests {
  @Test func `what is written is indented and escaped`() {
    var writer = XMLWriter()
    writer.element("a", [("b", "1 < \"2\""), ("c", nil)]) { writer in
      writer.element("d", text: "x & y")
      writer.element("e")
    }
    #expect(
      writer.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="1 &lt; &quot;2&quot;">
          <d>x &amp; y</d>
          <e/>
        </a>

        """
    )
  }

  @Test(arguments: ["]]> & <a>", "a\r\nb\tc", "ä😀\u{85}", " spaces ", "\"'"])
  func `what is written is read back`(text: String) throws {
    var writer = XMLWriter()
    writer.element("a", [("b", text)]) { $0.element("c", text: text) }
    let root = try XMLReader().parse(writer.text)
    #expect(root.attribute("b") == text)
    #expect(root.children[0].text == text)
  }

  @Test func `a character that XML cannot hold is replaced`() throws {
    var writer = XMLWriter()
    writer.element("a", text: "x\u{1}y")
    #expect(try XMLReader().parse(writer.text).text == "x\u{FFFD}y")
  }
}
