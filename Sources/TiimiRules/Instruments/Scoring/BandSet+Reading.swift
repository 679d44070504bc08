import TiimiDomain
import TiimiEncoding

extension BandSet {
  init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: ["when", "bands", "finding"])
    let condition = try node.optional("when")
    try condition?.refuseFields(except: ["minAge", "maxAge", "sex", "switch", "value"])
    minimumAge = try condition?.optionalInt("minAge")
    maximumAge = try condition?.optionalInt("maxAge")
    sex = try condition?.optionalValue("sex", Sex.init)
    if let condition, let id = try condition.optionalString("switch") {
      choice = InstrumentSwitch.Choice(id: id, value: try condition.string("value"))
    } else {
      choice = nil
    }
    bands = try node.elements("bands").map { (node) throws(JSONFault) in try ScoreBand(node) }
    finding = try node.optional("finding").map { (node) throws(JSONFault) in
      InstrumentFinding(
        code: try node.string("code"),
        place: "band",
        text: try node.phrase("text")
      )
    }
  }
}

extension ScoreBand {
  fileprivate init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: [
      "code", "name", "low", "high", "positive", "source", "unverified",
    ])
    code = try node.string("code")
    name = try node.phrase("name")
    range = try node.scoreRange(of: "low", "high")
    isPositive = try node.optionalBool("positive") ?? false
    source = try node.sourceOfClaim()
  }
}

extension InstrumentSwitch {
  init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: ["id", "title", "values"])
    id = try node.string("id")
    title = try node.phrase("title")
    values = try node.elements("values").map { (node) throws(JSONFault) in
      try node.refuseFields(except: ["value", "title", "reverse", "method", "range"])
      return Value(
        value: try node.string("value"),
        title: try node.phrase("title"),
        reversed: try node.optionalStrings("reverse"),
        method: try node.optionalValue("method", ScoringDescription.Method.init),
        range: try node.optional("range")?.scoreRange()
      )
    }
  }
}

extension InstrumentAlert {
  init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: [
      "code", "linkId", "above", "text", "band", "source", "unverified",
    ])
    code = try node.string("code")
    linkId = try node.string("linkId")
    above = try node.exact("above") ?? ExactDecimal(0)
    text = try node.phrase("text")
    band = try node.optionalString("band")
    source = try node.sourceOfClaim()
  }
}
