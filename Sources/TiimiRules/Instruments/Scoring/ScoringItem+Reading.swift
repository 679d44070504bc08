import TiimiDomain
import TiimiEncoding

extension ScoringItem {
  init(_ node: JSONNode, scales: [String: [AnswerOption]]) throws(JSONFault) {
    try node.refuseFields(except: [
      "linkId", "codes", "label", "min", "max", "allowed", "scale", "options", "reverse", "scored",
      "optional", "repeats", "group", "factor", "ageOptions", "norm",
    ])
    linkId = try node.value("linkId") { $0.isEmpty ? nil : $0 }
    codes = try node.optionalStrings("codes")
    label = try node.optional("label")?.phrase()
    var options = try node.optionalValue("scale") { scales[$0] } ?? []
    options += try node.optionalElements("options").map { (node) throws(JSONFault) in
      try node.scoringOption()
    }
    self.options = options
    allowed = try node.optionalElements("allowed").map { (node) throws(JSONFault) in
      try node.exact()
    }
    let points = options.compactMap(\.weight) + allowed
    let low = try node.exact("min") ?? points.min()
    let high = try node.exact("max") ?? points.max()
    if let low, let high, low > high { throw node.fault(.invalid) }
    if let low, let high { range = ScoreRange(low: low, high: high) } else { range = nil }
    isReversed = try node.optionalBool("reverse") ?? false
    isScored = try node.optionalBool("scored") ?? true
    isOptional = try node.optionalBool("optional") ?? false
    repeats = try node.optionalBool("repeats") ?? false
    group = try node.optionalString("group")
    factor = try node.factor("factor")
    ageOptions = try node.optionalElements("ageOptions").map { (node) throws(JSONFault) in
      AgeOption(maximum: try node.optionalInt("max"), code: try node.string("code"))
    }
    norm = try node.exact("norm")
    if isReversed, range == nil { throw node.fault(.missing, field: "max") }
    if !ageOptions.allSatisfy({ option in options.contains { $0.code == option.code } }) {
      throw node.fault(.invalid)
    }
  }
}
