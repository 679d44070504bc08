import TiimiDomain
import TiimiEncoding
import TiimiRules

/// A file of local metrics: the same fields as the program's own, with FEEL where those have code.
public struct LocalMetrics: Sendable {
  /// The name of the format.
  public static let format = "tiimi-metrics"

  /// The metrics, in the order of the file.
  public let metrics: [MetricDefinition]

  /// Reads a file; throws ``MetricRefusal`` with the place of what is wrong.
  public init(_ bytes: [UInt8]) throws(MetricRefusal) {
    do {
      metrics = try Self.read(JSONDocument(bytes).root)
    } catch let refusal as MetricRefusal {
      throw refusal
    } catch let fault as JSONFault {
      throw .fileUnreadable(fault)
    } catch {
      throw .otherFormat
    }
  }

  private static func read(_ root: JSONNode) throws -> [MetricDefinition] {
    guard try root.optionalString("format") == format, try root.optionalInt("formatVersion") == 1
    else { throw MetricRefusal.otherFormat }
    try root.refuseFields(except: ["format", "formatVersion", "title", "metrics", "$schema"])
    var metrics: [MetricDefinition] = []
    for (place, node) in try root.elements("metrics").enumerated() {
      let metric = try LocalMetricReading(node, "metrics[\(place)]").definition()
      let isTaken =
        metrics.contains { $0.id == metric.id } || MetricCatalogue.metric(metric.id) != nil
      if isTaken { throw MetricRefusal.identifierTaken(field: "metrics[\(place)].id") }
      metrics.append(metric)
    }
    return metrics
  }
}

/// The reading of one metric of a file.
private struct LocalMetricReading {
  let node: JSONNode
  let place: String

  init(_ node: JSONNode, _ place: String) {
    self.node = node
    self.place = place
  }

  private static let fields: [StaticString] = [
    "id", "name", "definition", "kind", "unit", "direction", "source", "tags", "target",
    "numerator", "denominator", "date", "value", "days", "exclusions",
  ]

  func definition() throws -> MetricDefinition {
    try node.refuseFields(except: Self.fields)
    let kind = try node.value("kind") { MetricKind(rawValue: $0) }
    let formula = try formula(kind)
    return MetricDefinition(
      id: try node.value("id") { FigureWord($0) }.text,
      name: try phrase("name", of: node),
      definition: try phrase("definition", of: node),
      numerator: try text(of: "numerator"),
      denominator: try text(of: "denominator"),
      dateRule: try text(of: kind.isDuration ? "days" : "date"),
      exclusions: formula.exclusions.map(\.reason),
      sources: [.local(try node.string("source"))],
      tags: try node.optionalElements("tags").map { try $0.value { MetricTag(rawValue: $0) } },
      unit: .caseFile,
      kind: kind,
      direction: try node.optionalValue("direction") { MetricDirection(rawValue: $0) } ?? .neither,
      target: try target(),
      formula: formula
    )
  }

  private func formula(_ kind: MetricKind) throws -> MetricFormula {
    let days = try node.optional("days")
    let numerator = try node.optional("numerator").flatMap {
      try condition("when", of: $0, "numerator")
    }
    let value = try condition("value", of: node, nil)
    let from = try days.flatMap { try condition("from", of: $0, "days") }
    let to = try days.flatMap { try condition("to", of: $0, "days") }
    let day = try node.optional("date").flatMap { try condition("day", of: $0, "date") }
    try require(kind == .proportion, numerator != nil, "numerator.when")
    try require(kind == .mean || kind == .score, value != nil, "value")
    try require(kind.isDuration, from != nil, "days.from")
    try require(kind.isDuration, to != nil, "days.to")
    try require(!kind.isDuration, day != nil, "date.day")
    return MetricFormula(
      denominator: try node.optional("denominator").flatMap {
        try condition("when", of: $0, "denominator")
      },
      numerator: numerator,
      value: value,
      from: from,
      to: to,
      day: day,
      exclusions: try exclusions()
    )
  }

  /// Refuses a field that is missing where it is needed, or there where it says nothing.
  private func require(_ isNeeded: Bool, _ isGiven: Bool, _ field: String) throws {
    if isNeeded != isGiven { throw MetricRefusal.fieldWrong(field: "\(place).\(field)") }
  }

  private func exclusions() throws -> [MetricFormula.Exclusion] {
    try node.optionalElements("exclusions").enumerated().map { number, node in
      let reason = try node.value("reason") { MetricExclusion(rawValue: $0) }
      guard let condition = try condition("when", of: node, "exclusions[\(number)]") else {
        throw MetricRefusal.fieldWrong(field: "\(place).exclusions[\(number)].when")
      }
      return MetricFormula.Exclusion(reason: reason, condition: condition)
    }
  }

  private func target() throws -> MetricTarget? {
    guard let node = try node.optional("target") else { return nil }
    let percent = try node.int("percent")
    guard (0...100).contains(percent) else {
      throw MetricRefusal.fieldWrong(field: "\(place).target.percent")
    }
    return MetricTarget(share: Double(percent) / 100, words: try phrase("text", of: node, "target"))
  }

  private func condition(
    _ key: StaticString,
    of node: JSONNode,
    _ parent: String?
  ) throws -> CaseCondition? {
    guard let text = try node.optionalString(key) else { return nil }
    let field = [place, parent, "\(key)"].compactMap(\.self).joined(separator: ".")
    do throws(FEELFault) {
      return try CaseCondition(text)
    } catch {
      throw MetricRefusal.conditionFaulty(field: field, error)
    }
  }

  private func text(of key: StaticString) throws -> Phrase {
    try phrase("text", of: try node.required(key), "\(key)")
  }

  private func phrase(
    _ key: StaticString,
    of node: JSONNode,
    _ parent: String? = nil
  ) throws -> Phrase {
    let texts = try node.required(key)
    let field = [place, parent, "\(key)"].compactMap(\.self).joined(separator: ".")
    let read = { (language: StaticString) throws -> String in
      guard let text = try texts.optionalString(language), text.contains(where: { $0 != " " })
      else { throw MetricRefusal.translationMissing(field: "\(field).\(language)") }
      return text
    }
    return Phrase(fi: try read("fi"), sv: try read("sv"), en: try read("en"))
  }
}
