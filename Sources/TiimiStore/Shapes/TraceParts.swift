import TiimiDomain
import TiimiEncoding

extension RecordedTrace: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      rule: try node.string("rule"),
      version: try node.string("version"),
      pack: try node.string("pack"),
      source: try node.string("source"),
      outcome: try node.choice("outcome"),
      conditions: try node.parts("conditions"),
      missing: try node.strings("missing")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("rule", rule)
    writer.field("version", version)
    writer.field("pack", pack)
    writer.field("source", source)
    writer.field("outcome", outcome)
    writer.field("conditions", conditions)
    writer.field("missing", missing)
  }
}

extension RecordedCondition: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      depth: try node.int("depth", in: 0...Int.max),
      text: try node.string("text"),
      value: try node.string("value")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("depth", depth)
    writer.field("text", text)
    writer.field("value", value)
  }
}
