import Testing

@testable import TiimiRules

struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("2.50", "2.5"), ("-1.5", "-1.5"), ("0.1", "0.1"), ("1e2", "100"),
    ("0.000000001", "0.000000001"), ("1000000", "1000000"), ("-0.0", "0"),
  ])
  func `a number reads and writes as it is`(text: String, canonical: String) throws {
    #expect(try #require(ExactDecimal(text)).text == canonical)
  }

  @Test(arguments: ["", "x", "1,5", "1000001", "1e30", "0.0000000001", "NaN", "+1", " 1"])
  func `anything else is no number`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `ten tenths are one`() throws {
    let tenth = try #require(ExactDecimal("0.1"))
    let sum = (0..<10).reduce(ExactDecimal(0)) { sum, _ in sum + tenth }
    #expect(sum == ExactDecimal(1))
  }

  @Test(arguments: [
    ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.124", 2, "0.12"), ("2.5", 0, "3"),
  ])
  func `halves are rounded away from zero`(text: String, decimals: Int, rounded: String) throws {
    #expect(try #require(ExactDecimal(text)).rounded(to: decimals).text == rounded)
  }

  @Test func `a third is rounded to nine decimals`() {
    #expect(ExactDecimal(1).divided(by: 3).text == "0.333333333")
    #expect((ExactDecimal(2).divided(by: 3) * ExactDecimal(3)).text == "2.000000001")
  }
}
