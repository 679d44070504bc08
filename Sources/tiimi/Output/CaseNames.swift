import MinunTiimini
import TiimiDomain
import TiimiReports
import TiimiRules

extension CaseView {
  /// The names for the pages of the case.
  var names: Names {
    let close = client.closePersons.map {
      ($0.number, Names.CloseName(name: $0.name, relation: $0.relation))
    }
    return Names(
      staff: staff.mapValues(\.name),
      professions: staff.mapValues(\.profession),
      sectors: staff.mapValues(\.sector),
      homeUnits: staff.compactMapValues(\.unit),
      phones: staff.compactMapValues(\.phone),
      units: units.mapValues(\.name),
      clientName: client.details?.fullName,
      closePersons: Dictionary(close) { first, _ in first }
    )
  }

  /// The statutory day by which the assessment must have started, as the page of the case shows it.
  func deadlineNote(on today: Day, _ language: Language) -> DeadlineNote? {
    startDeadline.map { deadline in
      DeadlineNote(
        due: deadline.due,
        rule: deadline.summary(language),
        met: file.assessment.started,
        isOverdue: isLate(deadline, on: today)
      )
    }
  }

  /// Whether the assessment was started late, or is not started and the day has passed.
  func isLate(_ deadline: Deadline, on today: Day) -> Bool {
    (file.assessment.started ?? today) > deadline.due
  }
}

extension Deadline {
  /// The rule with its section and with what was taken for a weekday, in one line.
  fileprivate func summary(_ language: Language) -> String {
    guard let rule = DeadlineRule.named(rule) else { return rule }
    let title = rule.title(language)
    let grounds = [rule.section, reading?.name(language)].compactMap { $0 }
    return title.prefix(1).lowercased() + title.dropFirst()
      + " (\(grounds.joined(separator: "; ")))"
  }
}
