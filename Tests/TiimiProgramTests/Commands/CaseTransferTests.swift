import Testing
import TiimiEncoding

@testable import tiimi

struct CaseTransferTests {
  private let request = "case transfer YLO-2026-1 --to TRE --reason \"Asiakas muutti\""

  @Test func `a transfer takes effect when the other unit accepts`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(office.run(request).exitCode == .done)
    let pending = try office.run("case show YLO-2026-1 --json").json
    #expect(pending["unit"]?["code"] == "YLO")
    #expect(pending["transfer"]?["to"]?["code"] == "TRE")
    #expect(pending["transfer"]?["reason"] == "Asiakas muutti")
    #expect(office.run("case show YLO-2026-1 --as tero").exitCode == .done)
    #expect(office.run("case accept-transfer YLO-2026-1 --as tero").exitCode == .done)
    let moved = try office.run("case show YLO-2026-1 --json --as tero").json
    #expect(moved["unit"]?["code"] == "TRE")
    #expect(moved["transfer"] == .null)
    #expect(office.run("case show YLO-2026-1").exitCode == .notAllowed)
  }

  @Test(arguments: [
    "case reject-transfer YLO-2026-1 --reason \"Ei tilaa\" --as tero",
    "case revoke-transfer YLO-2026-1 --reason \"Jääkin tänne\"",
  ])
  func `a transfer that comes to nothing leaves the case where it was`(line: String) throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(office.failures(of: [request, line]) == [])
    let json = try office.run("case show YLO-2026-1 --json").json
    #expect(json["unit"]?["code"] == "YLO")
    #expect(json["transfer"] == .null)
    #expect(office.run("case show YLO-2026-1 --as tero").exitCode == .notAllowed)
  }

  @Test func `the asking unit cannot answer its own request`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(office.run("case accept-transfer YLO-2026-1").errors.contains("TIIMI-0244"))
    #expect(office.run(request).exitCode == .done)
    let ending = office.run("case accept-transfer YLO-2026-1")
    #expect(ending.errors.contains("TIIMI-0706"))
    #expect(ending.exitCode == .notAllowed)
    #expect(office.run(request).errors.contains("TIIMI-0243"))
  }
}
