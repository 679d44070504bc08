import TiimiDomain
import TiimiRules

/// A working day: what waits, the most urgent first.
///
/// It is a pure function of what stands in the cases, the day and the rules; nothing here reads a
/// clock or a register. Overdue is derived and never stored.
public struct Worklist: Sendable {
  /// The day it was made for.
  public let day: Day
  /// How many days ahead count as coming.
  public let within: Int
  /// The lines.
  public let items: [WorkItem]
  /// The clients' names, for those who may see them.
  public internal(set) var clientNames: [ClientID: String] = [:]
  /// The staff members in the lines.
  public internal(set) var staff: [StaffID: StaffDetails] = [:]
  /// The units in the lines.
  public internal(set) var units: [UnitID: UnitDetails] = [:]
  /// How many cases were left out because their reader may not see them.
  public internal(set) var hiddenCases = 0

  /// Lists what waits in the cases.
  ///
  /// - Parameters:
  ///   - cases: The cases as they stood on the day; those in which nothing waits add nothing.
  ///   - unreadable: What is wrong with cases that could not be read, and with the rules.
  ///   - audience: For whom the list is.
  ///   - day: The day one looks.
  ///   - days: How many days ahead count as coming.
  ///   - book: The rules.
  ///   - switches: How days are counted where the law leaves it open.
  public init(
    cases: [CaseFacts],
    unreadable: [WorkFault] = [],
    for audience: WorkAudience,
    on day: Day,
    within days: Int = 7,
    by book: RuleBook,
    switches: CountingSwitches = CountingSwitches()
  ) {
    self.day = day
    within = days
    let rules = WorkRules(book, on: day, switches: switches)
    let works = cases.map { CaseWork($0, by: rules) }
    let shown = works.flatMap { work in audience.lines(of: work, on: day, within: days) }
    let faults = Self.together(unreadable + works.flatMap(\.faults))
    items = (faults.map(\.item) + shown).sorted(by: Self.isMoreUrgent)
  }

  /// One line for each rule that failed, however many cases it failed on.
  private static func together(_ faults: [WorkFault]) -> [WorkFault] {
    var merged: [WorkFault] = []
    for fault in faults {
      let same = merged.firstIndex {
        fault.rule != nil && $0.rule?.id == fault.rule?.id
          && $0.refusal.number == fault.refusal.number
      }
      if let same {
        merged[same].cases += fault.cases
      } else {
        merged.append(fault)
      }
    }
    return merged
  }

  private static func isMoreUrgent(_ one: WorkItem, _ other: WorkItem) -> Bool {
    if one.urgency != other.urgency { return one.urgency < other.urgency }
    if one.due != other.due { return (one.due?.number ?? .max) < (other.due?.number ?? .max) }
    if one.minute != other.minute { return one.minute < other.minute }
    if let id = one.caseID, let second = other.caseID, id != second { return id < second }
    return one.key < other.key
  }
}

extension WorkItem {
  /// The clock time of a meeting; 0 for what has none.
  fileprivate var minute: Int {
    guard case .item(let item) = matter else { return 0 }
    return item.minute ?? 0
  }
}

extension WorkFault {
  /// The line that tells about it, with the first of its cases.
  fileprivate var item: WorkItem {
    let number = cases.first ?? ""
    let command =
      if let rule {
        "tiimi explain CASE --rule \(rule.id)"
      } else {
        cases.isEmpty ? "tiimi rules check" : "tiimi check"
      }
    return WorkItem(
      key: cases.isEmpty ? "error/rules" : rule.map { "error/\($0.id)" } ?? "\(number)/error/case",
      caseID: caseID,
      caseNumber: number,
      client: client,
      matter: .fault(self),
      waitsFor: nil,
      due: nil,
      agreed: nil,
      reasons: rule.map { [.rule($0)] } ?? [],
      command: WorkCommand(command, of: number),
      urgency: .error
    )
  }
}
