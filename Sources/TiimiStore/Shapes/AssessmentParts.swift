import TiimiDomain
import TiimiEncoding

extension NetworkPlace: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      who: try node.part("person"),
      relation: try node.string("relation"),
      closeness: try node.int("closeness", in: 1...3),
      support: try node.optionalString("support"),
      isWanted: try node.bool("wanted")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("person", who)
    writer.field("relation", relation)
    writer.field("closeness", closeness)
    writer.field("support", support)
    writer.field("wanted", isWanted)
  }
}

extension Disagreement: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(participant: try node.part("participant"), about: try node.string("about"))
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("participant", participant)
    writer.field("about", about)
  }
}

extension AssessmentConclusion: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      summary: try node.string("summary"),
      preconditions: try node.string("preconditions"),
      needFound: try node.bool("needFound")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("summary", summary)
    writer.field("preconditions", preconditions)
    writer.field("needFound", needFound)
  }
}
