import Testing
import TiimiReports

@Suite struct `The page of refusals` {
  @Test func `is what the catalogue says`() throws {
    try Golden.expect(RefusalDocument.markdown([.process]), at: "docs/refusals.md")
  }
}
