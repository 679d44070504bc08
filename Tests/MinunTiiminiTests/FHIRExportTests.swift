import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@Suite struct FHIRExportTests {
  @Test func `those who read the case export it, and the log tells`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let bytes = try centre.session("antti").exportFHIR(id, in: .finnish)
    #expect(try JSON(parsing: bytes)["resourceType"] == "Bundle")
    let rows = try centre.session("tiina").accessLog(of: centre.client)
    #expect(rows.contains { $0.action == "export" && $0.allowed && $0.detail.contains(id.text) })
  }

  @Test(arguments: ["vieras", "arvioija"])
  func `others do not export it, and the attempt is logged`(login: String) throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    #expect(throws: AccessRefusal.self) {
      try centre.session(login).exportFHIR(id, in: .finnish)
    }
    let rows = try centre.session("tiina").accessLog(of: centre.client)
    #expect(rows.contains { $0.action == "export" && !$0.allowed })
  }

  @Test(arguments: ["tiina", "arvioija"])
  func `all cases are for administrators`(login: String) throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    var sent = 0
    #expect(throws: AccessRefusal.self) {
      try centre.session(login).exportFHIR(
        everyCaseBecause: "Siirto",
        in: .finnish,
        to: { sent += $0.count }
      )
    }
    #expect(sent == 0)
  }

  @Test(arguments: ["", " \n"])
  func `all cases leave for a reason only`(reason: String) throws {
    let world = try PracticeWorld()
    let refusal = try #require(throws: CentreRefusal.self) {
      try world.session.exportFHIR(everyCaseBecause: reason, in: .finnish, to: { _ in })
    }
    #expect(refusal.reason == .identifiedExportNeedsReason)
  }

  @Test func `all cases are one bundle on each line`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 20, seed: 4).fill(world.session)
    var bytes: [UInt8] = []
    var steps: [Int] = []
    let count = try world.session.exportFHIR(
      everyCaseBecause: "Siirto",
      in: .swedish,
      to: { bytes += $0 },
      progress: { done, total in steps.append(done * 1_000 + total) }
    )
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(count == 20 && lines.count == 20)
    #expect(steps == (1...20).map { $0 * 1_000 + 20 })
    for line in lines { #expect(try JSON(parsing: Array(line))["language"] == "sv") }
  }

  @Test func `a case alone is the same to the byte as among all`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    var all: [UInt8] = []
    try centre.world.session.exportFHIR(
      everyCaseBecause: "Siirto",
      for: .social,
      in: .finnish,
      to: { all += $0 }
    )
    #expect(try centre.session("tiina").exportFHIR(id, for: .social, in: .finnish) == all)
  }
}
