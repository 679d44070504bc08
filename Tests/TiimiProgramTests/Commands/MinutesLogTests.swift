import Testing

@testable import tiimi

@Suite struct `Minutes for somebody else` {
  @Test func `are in the access log with whom they were for`() throws {
    let office = try ProtectedOffice()
    #expect(office.run("meeting minutes YLO-2025-1 1").exitCode == .done)
    #expect(!office.run("access-report Kerttu --lang en").output.contains("recipient"))
    #expect(office.run("meeting minutes YLO-2025-1 1 --for close:1").exitCode == .done)
    let report = office.run("access-report Kerttu --json --lang en").output
    #expect(report.contains("the minutes of your meeting, recipient: Marja Niittylä (tytär)"))
  }

  @Test func `and so is whose contact details went along with an export`() throws {
    let office = try ProtectedOffice()
    #expect(office.run("export case YLO-2025-1 --whereabouts Muutto").exitCode == .done)
    let report = office.run("access-report Kerttu --json --lang en").output
    #expect(report.contains("Took your contact details to a file. Reason: Muutto"))
  }
}
