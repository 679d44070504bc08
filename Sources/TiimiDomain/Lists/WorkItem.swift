/// A line of somebody's worklist: an open item, its case, and how near it is on the day.
public struct WorkItem: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The case's number.
  public let caseNumber: String
  /// The client, whose name is added for those who may see it.
  public let client: ClientID
  /// What waits.
  public let item: OpenItem
  /// The last day in time, after the counting of statutory days.
  public let due: Day?
  /// How near it is.
  public let urgency: Urgency

  /// Makes a line.
  public init(
    caseID: CaseID,
    caseNumber: String,
    client: ClientID,
    item: OpenItem,
    due: Day?,
    urgency: Urgency
  ) {
    self.caseID = caseID
    self.caseNumber = caseNumber
    self.client = client
    self.item = item
    self.due = due
    self.urgency = urgency
  }
}

/// How near something is on the day one looks; never stored.
public enum Urgency: String, CaseIterable, Comparable, Sendable {
  /// Past its last day.
  case overdue
  /// Due on the day.
  case today
  /// Due within the days asked for.
  case coming
  /// Later, or without a day.
  case later

  /// The urgency of a due day.
  public init(due: Day?, on day: Day, within days: Int) {
    guard let due else {
      self = .later
      return
    }
    if due < day {
      self = .overdue
    } else if due == day {
      self = .today
    } else {
      self = day.days(until: due) <= days ? .coming : .later
    }
  }

  /// The most urgent first.
  public static func < (lhs: Urgency, rhs: Urgency) -> Bool { lhs.place < rhs.place }

  private var place: Int { Urgency.allCases.firstIndex(of: self) ?? 0 }
}
