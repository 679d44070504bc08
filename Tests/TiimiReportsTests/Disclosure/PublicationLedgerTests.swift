import Testing
import TiimiEncoding

@testable import TiimiReports

struct PublicationLedgerTests {
  private func ledger() throws -> PublicationLedger {
    let days = try period("2026-01-01", "2026-04-01")
    let share = try FigureTable.share(97, of: 100)
    return DisclosureControl().protect([try .row(["a": 3, "b": 40, "c": 7], during: days), share])
      .ledger
  }

  @Test func `a ledger reads back as it was written`() throws {
    let ledger = try ledger()
    let text = ledger.json.compact
    #expect(try PublicationLedger(reading: Array(text.utf8)) == ledger)
  }

  @Test func `a ledger holds no hidden number`() throws {
    let text = try ledger().json.compact
    #expect(text.contains(#"{"suppressed":"protected"}"#))
    #expect(!text.contains(":97"))
    #expect(!text.contains(":3,"))
  }

  @Test(arguments: [
    "", "[]", #"{"format":"other","version":1,"publications":[]}"#,
    #"{"format":"tiimi-publications","version":2,"publications":[]}"#,
    #"{"format":"tiimi-publications","version":1,"publications":[{"threshold":5}]}"#,
  ])
  func `another file is refused`(text: String) {
    #expect(throws: DisclosureRefusal.self) { try PublicationLedger(reading: Array(text.utf8)) }
  }
}
