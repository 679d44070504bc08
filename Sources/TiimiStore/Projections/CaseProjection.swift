import TiimiDomain

/// The rows that a case has in the projections, from nothing but the case file.
package enum CaseProjection {
  package static func rows(of file: CaseFile) -> [ProjectionRow] {
    guard let summary = file.summary else { return [] }
    return [listRow(summary)] + staffRows(file) + itemRows(file)
  }

  /// The rows that a case had and has now, without the groups of rows that stay as they were.
  ///
  /// Most commands leave the team and what waits untouched, and making their rows takes its time.
  static func change(
    from before: CaseFile?,
    to after: CaseFile
  ) -> (before: [ProjectionRow], after: [ProjectionRow]) {
    guard let before, let was = before.summary, let now = after.summary else {
      return ([], rows(of: after))
    }
    var rows = (before: [listRow(was)], after: [listRow(now)])
    if before.openItems != after.openItems {
      rows.before += itemRows(before)
      rows.after += itemRows(after)
    }
    if before.members != after.members || before.ownWorker != after.ownWorker
      || before.isClosed != after.isClosed
    {
      rows.before += staffRows(before)
      rows.after += staffRows(after)
    }
    return rows
  }

  private static func listRow(_ summary: CaseSummary) -> ProjectionRow {
    ProjectionRow(
      table: .cases,
      keys: [.text(summary.id.text)],
      values: [
        StoredValue(summary.version), .text(summary.caseNumber), .text(summary.client.text),
        .text(summary.unit.text), .text(summary.phase.rawValue), StoredValue(summary.episode),
        .text(summary.opened.iso), StoredValue(summary.closed?.iso),
        StoredValue(summary.ownWorker?.text), StoredValue(summary.openResponsibilities),
        StoredValue(summary.earliestDue?.iso), StoredValue(summary.nextMeeting?.iso),
        StoredValue(summary.nextFollowUp?.iso),
      ]
    )
  }

  private static func staffRows(_ file: CaseFile) -> [ProjectionRow] {
    var staff = Set<StaffID>()
    if case .named(let worker, let coWorker) = file.ownWorker {
      staff.insert(worker)
      if let coWorker { staff.insert(coWorker) }
    }
    for member in file.members where member.isActive {
      if case .staff(let id) = member.participant { staff.insert(id) }
    }
    return staff.map {
      ProjectionRow(
        table: .caseStaff,
        keys: [.text(file.id.text), .text($0.text)],
        values: [StoredValue(file.isClosed)]
      )
    }
  }

  private static func itemRows(_ file: CaseFile) -> [ProjectionRow] {
    file.openItems.enumerated().map { place, item in
      ProjectionRow(
        table: .openItems,
        keys: [.text(file.id.text), StoredValue(place)],
        values: [
          .text(item.kind.rawValue), StoredValue(item.number), StoredValue(item.staff?.text),
          StoredValue(item.unit?.text), StoredValue(item.day?.iso), StoredValue(item.minute),
          StoredValue(item.words),
        ]
      )
    }
  }
}
