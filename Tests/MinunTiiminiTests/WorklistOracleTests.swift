import Testing
import TiimiDomain
import TiimiStore

@testable import MinunTiimini

/// The worklists of a register of a thousand cases against what a ledger kept by hand says.
@Suite struct WorklistOracleTests {
  private struct KeptCase {
    let entries: [RecordedEntry]
    let birth: Day?
  }

  private let world: PracticeWorld
  private let cases: [KeptCase]

  init() throws {
    world = try PracticeWorld()
    try PracticePopulation(cases: 1_000, seed: 4).fill(try world.session)
    cases = try world.centre.register.read { reader in
      try reader.streams(prefix: "case/").compactMap { stream in
        guard let id = CaseID(stream.dropFirst(5)) else { return nil }
        let entries = try reader.recordedEntries(of: id)
        let client = CaseLedger(entries, until: Day(number: 40_000)).client
        let birth = try client.flatMap { try reader.client($0)?.details?.birthDay }
        return KeptCase(entries: entries, birth: birth)
      }
    }
  }

  private func work(on day: Day) -> [LedgerWork] {
    cases.map { kept in
      LedgerWork(CaseLedger(kept.entries, until: day), birth: kept.birth, today: day)
    }
  }

  private func urgency(_ line: LedgerWork.Line, isElsewhere: Bool, on day: Day) -> String {
    if isElsewhere { return "others" }
    guard let due = line.due else { return line.isForToday ? "today" : "later" }
    let days = day.days(until: due)
    return days < 0 ? "overdue" : days == 0 ? "today" : days <= 7 ? "coming" : "later"
  }

  private func lines(
    _ works: [LedgerWork],
    for staff: StaffSummary,
    on day: Day
  ) -> [String] {
    let unit = staff.details.roles.contains(.screener) ? staff.details.unit : nil
    var found: Set<String> = []
    for work in works {
      for line in work.lines {
        let isMine = line.staff == staff.id || (line.unit != nil && line.unit == unit)
        let isLeads =
          work.ledger.lead == staff.id && !line.key.hasPrefix("meeting/")
          && !line.key.hasPrefix("transferToAnswer")
        let concerns = line.isByRule ? work.ledger.works(staff.id) : isLeads
        guard isMine || concerns else { continue }
        let urgency = urgency(line, isElsewhere: !isMine || line.isAwaited, on: day)
        found.insert("\(work.ledger.number)/\(line.key) \(urgency) \(line.due?.iso ?? "-")")
      }
    }
    return found.sorted()
  }

  @Test(arguments: ["2026-03-02", "2026-03-09", "2026-03-30", "2027-01-01"])
  func `the list is what a ledger kept by hand says`(iso: String) throws {
    let day = try #require(Day(iso: iso))
    let works = work(on: day)
    let people = try world.session.staff().enumerated().filter { $0.offset % 7 == 1 }
    var count = 0
    for (_, person) in people {
      let login = person.details.login
      let session = try world.centre.session(as: login, systemUser: nil, purpose: .practice)
      let list = try session.worklist(on: day)
      let listed = list.items.map { "\($0.key) \($0.urgency.rawValue) \($0.due?.iso ?? "-")" }
      let expected = lines(works, for: person, on: day)
      #expect(Set(listed).subtracting(expected) == [], "\(login)")
      #expect(Set(expected).subtracting(listed) == [], "\(login)")
      #expect(listed.count == Set(listed).count)
      count += listed.count
    }
    #expect(people.count > 20)
    #expect(count > 100)
  }
}
