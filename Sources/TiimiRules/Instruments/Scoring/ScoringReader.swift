import TiimiDomain
import TiimiEncoding

extension ScoringDescription {
  /// Reads a scoring description strictly; throws `InstrumentRefusal` with the place that is wrong.
  public init(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    do {
      let root = try JSONDocument(bytes, sizeLimit: 4 << 20).root
      try self.init(root)
    } catch {
      throw error.expected == nil ? .notScoring(place: error.path) : InstrumentRefusal(error)
    }
  }

  private init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: [
      "$schema", "scoring", "id", "version", "level", "title", "language", "licence", "method",
      "multiplier", "decimals", "range", "minimumAnswers", "scales", "items", "totalCodes",
      "formCodes", "bandSets", "switches", "alerts", "cautions", "unverified",
    ])
    guard try node.int("scoring") == 1 else { throw try node.required("scoring").fault(.invalid) }
    var scales: [String: [AnswerOption]] = [:]
    for scale in try node.optional("scales")?.memberList() ?? [] {
      scales[scale.key] = try scale.value.elements().map { (node) throws(JSONFault) in
        try node.scoringOption()
      }
    }
    let licence = try node.required("licence")
    id = try node.value("id") { $0.isInstrumentName ? $0 : nil }
    version = try node.string("version")
    level = try node.value("level", Level.init)
    title = try node.phrase("title")
    language = try node.optionalString("language")
    self.licence = try licence.phrase("text")
    licenceSource = try licence.sourceOfClaim()
    method = try node.value("method", Method.init)
    multiplier = try node.factor("multiplier")
    decimals = try node.places()
    range = try node.optional("range")?.scoreRange()
    minimumAnswers = try node.optionalInt("minimumAnswers")
    items = try node.elements("items").map { (node) throws(JSONFault) in
      try ScoringItem(node, scales: scales)
    }
    totalCodes = try node.optionalStrings("totalCodes")
    formCodes = try node.optionalStrings("formCodes")
    bandSets = try node.optionalElements("bandSets").map { (node) throws(JSONFault) in
      try BandSet(node)
    }
    switches = try node.optionalElements("switches").map { (node) throws(JSONFault) in
      try InstrumentSwitch(node)
    }
    alerts = try node.optionalElements("alerts").map { (node) throws(JSONFault) in
      try InstrumentAlert(node)
    }
    cautions = try node.optionalElements("cautions").map { (node) throws(JSONFault) in
      try node.phrase()
    }
    unverified = try node.optionalElements("unverified").map { (node) throws(JSONFault) in
      try node.phrase()
    }
    try checkNames(node)
  }

  /// Names that occur twice, and references to what is not there.
  private func checkNames(_ node: JSONNode) throws(JSONFault) {
    let linkIds = items.map(\.linkId)
    guard Set(linkIds).count == linkIds.count, !items.isEmpty else {
      throw try node.required("items").fault(.invalid)
    }
    let named = alerts.map(\.linkId) + switches.flatMap { $0.values.flatMap(\.reversed) }
    guard named.allSatisfy(linkIds.contains) else { throw node.fault(.invalid) }
    let chosen = bandSets.compactMap(\.choice)
    let known = chosen.allSatisfy { choice in
      switches.contains { $0.id == choice.id && $0.values.contains { $0.value == choice.value } }
    }
    guard known, switches.allSatisfy({ !$0.values.isEmpty }) else { throw node.fault(.invalid) }
  }
}

extension ScoringItem {
  fileprivate init(_ node: JSONNode, scales: [String: [AnswerOption]]) throws(JSONFault) {
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

extension BandSet {
  fileprivate init(_ node: JSONNode) throws(JSONFault) {
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
  fileprivate init(_ node: JSONNode) throws(JSONFault) {
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
  fileprivate init(_ node: JSONNode) throws(JSONFault) {
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
