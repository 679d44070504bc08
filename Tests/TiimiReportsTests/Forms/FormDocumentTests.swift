import Testing
import TiimiDomain
import TiimiRules

@testable import TiimiReports

/// Forms as one HTML file.
struct FormDocumentTests {
  private func html(_ name: String, _ language: Language = .finnish) throws -> String {
    let instrument = try #require(try InstrumentLibrary.instrument(named: name))
    return FormDocument(try AskedForm(instrument), opensIn: language).html
  }

  @Test func `the form of the checklist is as it was looked at`() throws {
    try Golden.expect(
      try html("minun-tiimini-checklist"),
      at: "Tests/Fixtures/forms/minun-tiimini-checklist.html"
    )
  }

  @Test(arguments: Language.allCases)
  func `every question is there in every language, whichever the form opens in`(
    language: Language
  ) throws {
    let text = try html("minun-tiimini-checklist", language)
    #expect(
      text.contains(#"<html lang="\#(language.rawValue)" data-language="\#(language.rawValue)">"#)
    )
    for item in Checklist.minunTiimini.items {
      for language in Language.allCases {
        let words = FormMarkup.escape(item.question(language))
        #expect(text.contains(#"lang="\#(language.rawValue)">\#(words)</span>"#))
      }
    }
  }

  @Test func `an English instrument is marked so and says so in Finnish and Swedish`() throws {
    let text = try html("phq-2")
    #expect(text.contains(#"<span lang="en">Little interest or pleasure in doing things</span>"#))
    #expect(text.contains(#"<p class="only-in only fi" lang="fi">Kysymyksiä ei ole suomeksi."#))
    #expect(text.contains(#"<p class="only-in only sv" lang="sv">Frågorna finns inte på svenska."#))
    #expect(!text.contains(#"class="only-in only en""#))
  }

  @Test(arguments: ["minun-tiimini-checklist", "phq-2", "phq-9", "audit-c", "ucla-3"])
  func `a form fetches nothing, keeps nothing and allows only its own script`(name: String) throws {
    let text = try html(name)
    #expect(text.contains(#"content="default-src 'none'; style-src 'sha256-"#))
    for word in [
      "localStorage", "sessionStorage", "cookie", "fetch(", "XMLHttp", "unsafe", "src=\"",
      "<link", "@import", "url(",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `an answer carries what the response needs`() throws {
    let text = try html("phq-2")
    #expect(text.contains(#"data-questionnaire="urn:minun-tiimini:questionnaire:phq-2|1""#))
    #expect(
      text.contains(
        "data-answer=\"{&quot;valueCoding&quot;:{&quot;system&quot;:&quot;http://loinc.org&quot;,"
          + "&quot;code&quot;:&quot;LA6568-5&quot;}}\""
      )
    )
  }

  @Test func `a question that need not be answered is marked`() throws {
    let text = try html("phq-9")
    #expect(text.contains(#"data-link="difficulty" data-optional"#))
    #expect(text.contains("(vapaaehtoinen)"))
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{1B}[2J\u{202E}b", "a[2Jb"), ("😀 ä", "😀 ä"),
  ])
  func `texts cannot become markup`(text: String, escaped: String) {
    #expect(FormMarkup.escape(text) == escaped)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func `digests are written in sixty-four signs`(plain: String, coded: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == coded)
  }
}
