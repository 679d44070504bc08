import Testing

@testable import tiimi

@Suite struct `Whereabouts in words that people wrote` {
  private static let promise = """
    responsibility agree YLO-2025-1 --what "Käy: Salakuja 77, soita 0407771119" --holder 3 \
    --due 1.12.2026 --need 1
    """

  @Test(arguments: ["today --within 90", "today --by YLO-2025-1 --json", "case show YLO-2025-1"])
  func `are shown in no list and on no page`(line: String) throws {
    let office = try ProtectedOffice()
    #expect(office.run(Self.promise).exitCode == .done)
    let ending = office.run(line)
    #expect(ending.output.contains("Käy: […]"))
    #expect(ProtectedOffice.leaks(in: ending.output) == [])
  }
}
