import TiimiDomain
import TiimiEncoding

/// The stored shapes of facts, agreed days and results of instruments.
package enum FactShape: String, EntryShape {
  case recorded = "factRecorded.1"
  case overridden = "deadlineOverridden.1"
  case result = "resultRecorded.1"

  package static func current(for entry: FactEntry) -> FactShape {
    switch entry {
    case .recorded: .recorded
    case .deadlineOverridden: .overridden
    case .resultRecorded: .result
    }
  }

  package static func writeFields(of entry: FactEntry, into writer: inout JSONWriter) {
    switch entry {
    case .recorded(let name, let value, let note):
      writer.field("name", name)
      writer.field("value", value)
      writer.field("note", note)
    case .deadlineOverridden(let override):
      override.writeFields(into: &writer)
    case .resultRecorded(let number, let result):
      writer.field("number", number)
      result.writeFields(into: &writer)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> FactEntry {
    switch self {
    case .recorded:
      .recorded(
        name: try payload.string("name"),
        value: try payload.part("value"),
        note: try payload.optionalString("note")
      )
    case .overridden: .deadlineOverridden(try DeadlineOverride(part: payload))
    case .result:
      .resultRecorded(try payload.number("number"), try InstrumentResult(part: payload))
    }
  }
}

/// `{"kind":"yesNo","yesNo":true}`, and likewise `number`, `day` and `text`; a number is a string.
extension FactValue: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("kind") {
    case "yesNo": self = .yesNo(try node.bool("yesNo"))
    case "number": self = .number(try node.decimal("number"))
    case "day": self = .day(try node.day("day"))
    case "text": self = .text(try node.string("text"))
    default: throw try node.required("kind").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .yesNo(let value):
      writer.field("kind", "yesNo")
      writer.field("yesNo", value)
    case .number(let number):
      writer.field("kind", "number")
      writer.field("number", number.text)
    case .day(let day):
      writer.field("kind", "day")
      writer.field("day", day)
    case .text(let text):
      writer.field("kind", "text")
      writer.field("text", text)
    }
  }
}

extension DeadlineOverride: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      rule: try node.string("rule"),
      computed: try node.day("computed"),
      agreed: try node.day("agreed"),
      reason: try node.string("reason")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("rule", rule)
    writer.field("computed", computed)
    writer.field("agreed", agreed)
    writer.field("reason", reason)
  }
}

extension InstrumentResult: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      instrument: try node.string("instrument"),
      version: try node.string("version"),
      answers: try node.parts("answers"),
      score: try node.optionalDecimal("score"),
      band: try node.optionalString("band"),
      alerts: try node.strings("alerts"),
      statedBy: try node.part("statedBy")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("instrument", instrument)
    writer.field("version", version)
    writer.field("answers", answers)
    writer.field("score", score?.text)
    writer.field("band", band)
    writer.field("alerts", alerts)
    writer.field("statedBy", statedBy)
  }
}

extension JSONNode {
  fileprivate func decimal(_ key: StaticString) throws(JSONFault) -> DecimalText {
    try required(key).value(DecimalText.init)
  }

  fileprivate func optionalDecimal(_ key: StaticString) throws(JSONFault) -> DecimalText? {
    guard let node = try optional(key) else { return nil }
    return try node.value(DecimalText.init)
  }
}
