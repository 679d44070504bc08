import Testing
import TiimiDomain
import TiimiReports

@Suite struct `Writing in a language` {
  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a ja b", "a och b"),
    (["a", "b", "c"], "a, b ja c", "a, b och c"),
  ])
  func `joins a list`(items: [String], finnish: String, swedish: String) {
    #expect(Language.finnish.list(items) == finnish)
    #expect(Language.swedish.list(items) == swedish)
  }

  @Test func `has its own quotation marks`() {
    #expect(Language.finnish.quoted(" En tiedä.\n") == "”En tiedä.”")
    #expect(Language.swedish.quoted("Jag vet inte.") == "”Jag vet inte.”")
    #expect(Language.english.quoted("I do not know.") == "“I do not know.”")
    #expect(Language.english.quoted("  ") == "“”")
  }

  @Test func `makes the first letter a capital`() {
    #expect("äiti ja isä".capitalisedFirst == "Äiti ja isä")
    #expect("".capitalisedFirst == "")
  }
}
