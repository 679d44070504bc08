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
  func deadlineNote(
    on today: Day,
    by desk: RuleDesk,
    _ language: Language
  ) -> DeadlineNote? {
    startDay(on: today, by: desk).map { day in
      DeadlineNote(
        due: day.deadline.due,
        rule: day.summary(language),
        met: day.met,
        isOverdue: day.isOverdue(on: today)
      )
    }
  }

  /// The statutory day by which the assessment must have started, by the rules of the call.
  func startDay(on today: Day, by desk: RuleDesk) -> StatutoryDay? {
    desk.book.flatMap { startDay(on: today, by: $0, switches: desk.switches) }
  }
}

/// The rules that a call works with, for pages that can do without them.
struct RuleDesk {
  /// The rules; those of the library when the organisation's own cannot be read.
  let book: RuleBook?
  /// How days are counted where the text of the law leaves it open.
  let switches: CountingSwitches

  /// Takes the rules of the call.
  init(_ settings: Settings) {
    book = (try? settings.shelf.book()) ?? (try? RuleBook.embedded())
    switches = settings.switches
  }
}

extension StatutoryDay {
  /// The rule with its section and with what was taken for a weekday, in one line.
  fileprivate func summary(_ language: Language) -> String {
    let title = rule.title(language)
    let grounds = [rule.section, deadline.reading?.name(language)].compactMap { $0 }
    return title.prefix(1).lowercased() + title.dropFirst()
      + " (\(grounds.joined(separator: "; ")))"
  }
}
