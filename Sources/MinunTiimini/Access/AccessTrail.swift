import TiimiDomain
import TiimiStore

/// What somebody did to a person's data.
public enum AccessAction: String, CaseIterable, Sendable {
  case read, write, list, print, export, `import`
}

/// The rows that a piece of work leaves in the access log, each subject once.
struct AccessTrail {
  private struct Line: Hashable {
    let actor: StaffID?
    let action: AccessAction
    let subject: String
    let detail: String
  }

  private var lines: [Line] = []
  private var seen: Set<Line> = []

  mutating func note(
    _ action: AccessAction,
    subject: String,
    detail: String,
    by actor: StaffID? = nil
  ) {
    let line = Line(actor: actor, action: action, subject: subject, detail: detail)
    if seen.insert(line).inserted { lines.append(line) }
  }

  func rows(by actor: StaffID, purpose: Purpose, at moment: Moment, allowed: Bool) -> [AccessRow] {
    lines.map {
      AccessRow(
        moment: moment.iso,
        actor: ($0.actor ?? actor).text,
        action: $0.action.rawValue,
        subject: $0.subject,
        detail: $0.detail,
        purpose: purpose.rawValue,
        allowed: allowed
      )
    }
  }
}
