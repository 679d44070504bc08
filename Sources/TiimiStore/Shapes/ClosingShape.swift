import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens at the end of a case.
package enum ClosingShape: String, EntryShape {
  case closed = "caseClosed.1"
  case reopened = "caseReopened.1"
  case requested = "transferRequested.1"
  case accepted = "transferAccepted.1"
  case rejected = "transferRejected.1"
  case revoked = "transferRevoked.1"

  package static func current(for entry: ClosingEntry) -> ClosingShape {
    switch entry {
    case .closed: .closed
    case .reopened: .reopened
    case .transferRequested: .requested
    case .transferAccepted: .accepted
    case .transferRejected: .rejected
    case .transferRevoked: .revoked
    }
  }

  package static func writeFields(of entry: ClosingEntry, into writer: inout JSONWriter) {
    switch entry {
    case .closed(let summary, let cancelled):
      summary.writeFields(into: &writer)
      writer.field("cancelled", cancelled)
    case .reopened(let reason, let restored):
      writer.field("reason", reason)
      writer.field("restored", restored)
    case .transferRequested(let unit, let reason, let fates):
      writer.field("unit", unit)
      writer.field("reason", reason)
      writer.field("fates", fates)
    case .transferAccepted(let unit, let fates):
      writer.field("unit", unit)
      writer.field("fates", fates)
    case .transferRejected(let reason), .transferRevoked(let reason):
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> ClosingEntry {
    switch self {
    case .closed:
      .closed(try ClosingSummary(part: payload), cancelled: try payload.numbers("cancelled"))
    case .reopened:
      .reopened(
        reason: try payload.string("reason"),
        restored: try payload.numbers("restored")
      )
    case .requested:
      .transferRequested(
        to: try payload.identifier("unit"),
        reason: try payload.string("reason"),
        fates: try payload.parts("fates")
      )
    case .accepted:
      .transferAccepted(
        unit: try payload.identifier("unit"),
        fates: try payload.parts("fates")
      )
    case .rejected:
      .transferRejected(reason: try payload.string("reason"))
    case .revoked:
      .transferRevoked(reason: try payload.string("reason"))
    }
  }
}

extension ClosingSummary: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      reason: try node.choice("reason"),
      summary: try node.string("summary"),
      contactNext: try node.string("contactNext"),
      unfinishedAssessmentGround: try node.optionalString("unfinishedAssessmentGround")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("reason", reason)
    writer.field("summary", summary)
    writer.field("contactNext", contactNext)
    writer.field("unfinishedAssessmentGround", unfinishedAssessmentGround)
  }
}
