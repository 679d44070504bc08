import Testing

@testable import TiimiRules

struct PrinterTests {
  @Test(arguments: [
    #"{"b  c": 1}"#, #"{"b c": 1}"#, #"{"c ": 1}"#, #"{"": 1}"#, "1 + 2 * 3", "[1..3]",
    "if a then 1 else 2", "for x in [1, 2] return x + a", #""say \"yes\"""#,
  ])
  func `what is printed is read as the same`(text: String) throws {
    let names = FEELNames(["a"])
    let printed = try FEELExpression(parsing: text, names: names).plainText
    let again = try FEELExpression(parsing: printed, names: names)
    let context = FEELContext([("a", .boolean(true))])
    #expect(again.plainText == printed)
    #expect(
      again.evaluate(in: context)
        == (try FEELExpression(parsing: text, names: names)).evaluate(in: context)
    )
  }
}
