import TiimiDomain

/// For whom a worklist is made.
public enum WorkAudience: Hashable, Sendable {
  /// A staff member: what waits for them, what waits for nobody in particular in the unit where they
  /// screen, and what others have to do in the cases that they look after.
  case staff(StaffID, screensIn: UnitID?)
  /// A unit: everything that waits in its cases, whoever it waits for.
  case unit(UnitID)
  /// Everybody: all that waits in the cases.
  case everybody
}

extension WorkAudience {
  /// The lines of a case that belong in the list, each with its urgency and no key twice.
  func lines(of work: CaseWork, on day: Day, within days: Int) -> [WorkItem] {
    var seen: Set<String> = []
    return ordered(work).compactMap { line -> WorkItem? in
      guard let place = place(of: line, in: work.facts.file),
        seen.insert(line.item.key).inserted
      else { return nil }
      var item = line.item
      let natural = Urgency(due: item.due, on: day, within: days)
      item.urgency =
        place == .elsewhere ? .others : natural == .later && line.isForToday ? .today : natural
      return item
    }
  }

  private enum Place {
    /// It can be acted on here and now.
    case here
    /// Somebody else has to act first.
    case elsewhere
  }

  /// A meeting stands in the list of every member; where all are shown, the lead's line is kept.
  private func ordered(_ work: CaseWork) -> [CaseWork.Line] {
    guard let lead = work.facts.file.lead else { return work.lines }
    let (own, other) = (WorkAssignee.staff(lead), work.lines)
    return other.filter { $0.assignee == own } + other.filter { $0.assignee != own }
  }

  private func place(of line: CaseWork.Line, in file: CaseFile) -> Place? {
    let usual: Place = line.isAwaited ? .elsewhere : .here
    switch self {
    case .everybody: return usual
    case .unit(let unit):
      if line.item.isTransferToAnswer { return line.assignee == .unit(unit) ? .here : nil }
      return file.unit == unit ? usual : nil
    case .staff(let staff, let unit):
      if line.assignee == .staff(staff) { return usual }
      if let unit, line.assignee == .unit(unit) { return usual }
      return concerns(staff, line, in: file) ? .elsewhere : nil
    }
  }

  /// Whether somebody wants to know of what waits for another: all of it for the lead of the case,
  /// what rules say for everybody who works in it.
  private func concerns(_ staff: StaffID, _ line: CaseWork.Line, in file: CaseFile) -> Bool {
    if case .item(let item) = line.item.matter {
      return file.lead == staff && item.kind != .meeting && item.kind != .transferToAnswer
    }
    return file.worksInCase(staff)
  }
}

extension WorkItem {
  fileprivate var isTransferToAnswer: Bool {
    if case .item(let item) = matter { item.kind == .transferToAnswer } else { false }
  }
}
