import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A number of things` {
  @Test(arguments: [
    (0, "0 vastuuta"), (1, "1 vastuu"), (2, "2 vastuuta"), (11, "11 vastuuta"), (21, "21 vastuuta"),
  ])
  func `has the partitive in Finnish but after one`(count: Int, text: String) {
    #expect(Counted.responsibilities(count, .finnish) == text)
  }

  @Test(arguments: [
    (0, "0 möten", "0 meetings"), (1, "1 möte", "1 meeting"), (21, "21 möten", "21 meetings"),
  ])
  func `has the plural in Swedish and English but after one`(
    count: Int,
    swedish: String,
    english: String
  ) {
    #expect(Counted.meetings(count, .swedish) == swedish)
    #expect(Counted.meetings(count, .english) == english)
  }
}
