import Testing
import TiimiReports

@Suite struct `A template` {
  @Test func `puts facts in their places`() {
    let template = Template("{what} on {number}. vastuu.")
    #expect(template.filled(with: ["what": "Tämä", "number": "3"]) == "Tämä on 3. vastuu.")
    #expect(template.placeholders == ["what", "number"])
  }

  @Test(arguments: [
    (["number": "3"], "Vastuu 3 on tehty."),
    ([:], "Vastuu on tehty."),
  ])
  func `leaves out a stretch whose fact is missing`(facts: [String: String], text: String) {
    #expect(Template("Vastuu[ {number}] on tehty.").filled(with: facts) == text)
  }

  @Test func `shows a dash for a missing fact outside brackets`() {
    #expect(Template("Syy: {reason}.").filled(with: [:]) == "Syy: –.")
  }

  @Test func `does not read facts as templates`() {
    let filled = Template("Syy: {reason}.").filled(with: ["reason": "{other} [x]", "other": "no"])
    #expect(filled == "Syy: {other} [x].")
  }

  @Test(arguments: [
    ("Soitan.", "Sanat: Soitan. Kiitos."),
    ("Soitanko?", "Sanat: Soitanko? Kiitos."),
    ("”Soitan.”", "Sanat: ”Soitan.” Kiitos."),
    ("”Soitan”", "Sanat: ”Soitan”. Kiitos."),
    ("Soitan", "Sanat: Soitan. Kiitos."),
  ])
  func `does not end a sentence twice`(words: String, text: String) {
    #expect(Template("Sanat: {words}. Kiitos.").filled(with: ["words": words]) == text)
  }
}
