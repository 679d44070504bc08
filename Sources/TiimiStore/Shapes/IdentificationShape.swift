import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens in the identification phase.
package enum IdentificationShape: String, EntryShape {
  case opened = "caseOpened.1"
  case screened = "screeningRecorded.1"
  case traced = "screeningRecorded.2"
  case decided = "identificationDecided.1"

  /// A screening without a trace keeps its first shape, so that old entries are exported unchanged.
  package static func current(for entry: IdentificationEntry) -> IdentificationShape {
    switch entry {
    case .opened: .opened
    case .screeningRecorded(_, let record): record.trace.isEmpty ? .screened : .traced
    case .decided: .decided
    }
  }

  package static func writeFields(
    of entry: IdentificationEntry,
    into writer: inout JSONWriter
  ) {
    switch entry {
    case .opened(let client, let unit, let caseNumber, let source, let worry):
      writer.field("client", client)
      writer.field("unit", unit)
      writer.field("caseNumber", caseNumber)
      writer.field("source", source)
      writer.field("worry", worry)
    case .screeningRecorded(let number, let record):
      writer.field("number", number)
      record.writeFields(into: &writer)
    case .decided(let decision, let screening, let recommendation, let reason):
      decision.writeFields(into: &writer)
      writer.field("screening", screening)
      writer.field("recommendation", recommendation)
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> IdentificationEntry {
    switch self {
    case .opened:
      .opened(
        client: try payload.identifier("client"),
        unit: try payload.identifier("unit"),
        caseNumber: try payload.string("caseNumber"),
        source: try payload.choice("source"),
        worry: try payload.string("worry")
      )
    case .screened:
      .screeningRecorded(try payload.number("number"), try ScreeningRecord(payload, trace: []))
    case .traced:
      .screeningRecorded(
        try payload.number("number"),
        try ScreeningRecord(payload, trace: try payload.parts("trace"))
      )
    case .decided:
      .decided(
        try IdentificationDecision(part: payload),
        screening: try payload.optionalNumber("screening"),
        recommendation: try payload.optionalChoice("recommendation"),
        reason: try payload.optionalString("reason")
      )
    }
  }
}

extension ScreeningRecord {
  fileprivate init(_ node: JSONNode, trace: [RecordedTrace]) throws(JSONFault) {
    self.init(
      instrument: try node.string("instrument"),
      version: try node.string("version"),
      answers: try node.parts("answers"),
      score: try node.optionalInt("score"),
      redFlags: try node.strings("redFlags"),
      recommendation: try node.choice("recommendation"),
      trace: trace
    )
  }

  fileprivate func writeFields(into writer: inout JSONWriter) {
    writer.field("instrument", instrument)
    writer.field("version", version)
    writer.field("answers", answers)
    writer.field("score", score)
    writer.field("redFlags", redFlags)
    writer.field("recommendation", recommendation)
    if !trace.isEmpty { writer.field("trace", trace) }
  }
}

extension ScreeningAnswer: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(item: try node.string("item"), answer: try node.string("answer"))
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("item", item)
    writer.field("answer", answer)
  }
}

/// The decision is `notIndicated`, `lightGuidance` with its `help` and `contactNext`, or `proposeTeam`.
extension IdentificationDecision: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("decision") {
    case "notIndicated": self = .notIndicated
    case "lightGuidance":
      self = .lightGuidance(
        help: try node.string("help"),
        contactNext: try node.string("contactNext")
      )
    case "proposeTeam": self = .proposeTeam
    default: throw try node.required("decision").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .notIndicated:
      writer.field("decision", "notIndicated")
    case .lightGuidance(let help, let contactNext):
      writer.field("decision", "lightGuidance")
      writer.field("help", help)
      writer.field("contactNext", contactNext)
    case .proposeTeam:
      writer.field("decision", "proposeTeam")
    }
  }
}
