import TiimiDomain
import TiimiStore

/// Somebody's working day: what waits, the most urgent first.
public struct Worklist: Hashable, Sendable {
  /// The day it was made for.
  public let day: Day
  /// The lines.
  public let items: [WorkItem]
  /// The names of the clients.
  public let clientNames: [ClientID: String]
}

extension Session {
  /// The worklist of the session's staff member: a pure function of the entries, the day and the rules.
  ///
  /// What waits for nobody in particular is shown to the unit's screeners.
  /// - Parameters:
  ///   - day: The day one looks; today by default.
  ///   - days: How many days ahead count as coming.
  /// - Returns: The lines, the most urgent first, and the clients' names.
  /// - Throws: `AccessRefusal` for those who see no identities, and `StoreFailure`.
  public func worklist(on day: Day? = nil, within days: Int = 7) throws -> Worklist {
    let day = day ?? today
    return try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      let unit = actor.has(.screener) ? actor.details.unit : nil
      let rows = try reader.openItems(staff: actor.staff, unit: unit)
      let items = rows.map { row in
        let due = StatutoryClock.due(of: row.item, switches: switches)
        return WorkItem(
          caseID: row.caseID,
          caseNumber: row.caseNumber,
          client: row.client,
          item: row.item,
          due: due,
          urgency: Urgency(due: due, on: day, within: days)
        )
      }
      let names = try reader.clientNames(Set(items.map(\.client)))
      for client in names.keys.sorted() {
        trail.note(.list, subject: client.stream, detail: "worklist")
      }
      return Worklist(day: day, items: items.sorted(by: Self.isMoreUrgent), clientNames: names)
    }
  }

  private static func isMoreUrgent(_ one: WorkItem, _ other: WorkItem) -> Bool {
    if one.urgency != other.urgency { return one.urgency < other.urgency }
    if one.due != other.due {
      return (one.due ?? Day(number: Int(Int32.max))) < (other.due ?? Day(number: Int(Int32.max)))
    }
    if one.item.minute != other.item.minute {
      return (one.item.minute ?? 0) < (other.item.minute ?? 0)
    }
    if one.caseID != other.caseID { return one.caseID < other.caseID }
    return (one.item.kind.rawValue, one.item.number) < (other.item.kind.rawValue, other.item.number)
  }
}
