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
