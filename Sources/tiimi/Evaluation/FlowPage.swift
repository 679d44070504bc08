import TiimiDomain
import TiimiEncoding
import TiimiReports

/// How cases flow, as it is shown: durations, the commonest ways and the commonest transitions.
struct FlowPage {
  /// What may be shown.
  let view: FlowView
  /// How many ways are shown.
  let variants: Int
  /// How finely the flow is seen; nil for a log from elsewhere.
  let level: FlowLevel?

  private static let arcs = 10

  func blocks(_ style: TextStyle) -> [Block] {
    let language = style.language
    let transitions = view.arcs.filter { $0.medianDays != nil }.prefix(Self.arcs)
    var blocks: [Block] = [.heading(style(Self.flow)), .pairs(figures(style))]
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(style(Self.transition)),
            Table.Column(style(Self.times), isNumeric: true),
            Table.Column(style(Self.days), isNumeric: true),
          ],
          rows: transitions.map { arc in
            [
              Cell("\(name(arc.from, language)) → \(name(arc.to, language))"),
              Cell(FlowNames.count(arc.count)),
              Cell(arc.medianDays.map { FlowNames.days($0, language) } ?? ""),
            ]
          }
        )
      )
    )
    if variants > 0 { blocks += variantBlocks(style) }
    if let threshold = view.threshold {
      let facts = ["arcs": view.hiddenArcs, "threshold": threshold]
      blocks.append(.paragraph(style(Self.hidden).filled(facts, style), role: .dim))
    }
    return blocks
  }

  private func figures(_ style: TextStyle) -> [Block.Pair] {
    let durations = view.durations
    let none = style(Self.none)
    return [
      Block.Pair(style(Self.cases), view.cases.map(FlowNames.count) ?? none),
      Block.Pair(style(Self.steps), view.events.map(FlowNames.count) ?? none),
      Block.Pair(
        style(Self.median),
        durations?.median.map { days($0, style) } ?? none
      ),
      Block.Pair(style(Self.mean), durations?.mean.map { days($0, style) } ?? none),
    ]
  }

  private func variantBlocks(_ style: TextStyle) -> [Block] {
    let shown = view.variants.prefix(variants)
    var covered = 0
    let lines = shown.map { variant in
      covered += variant.count
      let steps = variant.steps.map { FlowNames.title(view.name(of: Int($0)), style.language) }
      let share = view.cases.map { " (\(percent(covered, of: $0)))" } ?? ""
      return Cell("\(FlowNames.count(variant.count))\(share): \(steps.joined(separator: " → "))")
    }
    let rest = view.others.cases + view.variants.dropFirst(variants).reduce(0) { $0 + $1.count }
    let count = view.others.variants + max(0, view.variants.count - variants)
    let facts = ["variants": count, "cases": rest]
    let others = rest == 0 ? [] : [Cell(style(Self.others).filled(facts, style), .dim)]
    return [.heading(style(Self.ways)), .bullets(lines + (view.cases == nil ? [] : others))]
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    "\((part * 100 + whole / 2) / max(1, whole)) %"
  }

  /// Seconds as days with one decimal.
  private func days(_ seconds: Double, _ style: TextStyle) -> String {
    let tenths = Int((seconds / 8_640).rounded())
    let point = style.language == .english ? "." : ","
    return "\(tenths / 10)\(point)\(tenths % 10) \(style(Self.unit))"
  }

  private func name(_ node: FlowView.Node, _ language: Language) -> String {
    switch node {
    case .start, .end: ""
    case .step(let step): FlowNames.title(view.name(of: step), language)
    }
  }

  private static let flow = Phrase(fi: "Asioiden kulku", sv: "Ärendenas gång", en: "The flow")
  private static let cases = Phrase(fi: "Asioita", sv: "Ärenden", en: "Cases")
  private static let steps = Phrase(fi: "Askelia", sv: "Steg", en: "Steps")
  private static let median = Phrase(
    fi: "Kesto, mediaani",
    sv: "Tid, median",
    en: "Duration, median"
  )
  private static let mean = Phrase(
    fi: "Kesto, keskiarvo",
    sv: "Tid, medelvärde",
    en: "Duration, mean"
  )
  private static let unit = Phrase(fi: "pv", sv: "d", en: "days")
  private static let none = Phrase(fi: "peitetty", sv: "dold", en: "hidden")
  private static let transition = Phrase(fi: "Siirtymä", sv: "Övergång", en: "Transition")
  private static let times = Phrase(fi: "Kertaa", sv: "Gånger", en: "Times")
  private static let days = Phrase(
    fi: "Väli, mediaani",
    sv: "Emellan, median",
    en: "Between, median"
  )
  private static let ways = Phrase(
    fi: "Yleisimmät kulut (osuus yhteensä)",
    sv: "De vanligaste förloppen (andel tillsammans)",
    en: "The commonest ways (share together)"
  )
  private static let others = Phrase(
    fi: "{cases} asiaa kulki muutoin: {variants} muuta kulkua.",
    sv: "{cases} ärenden gick annorlunda: {variants} andra förlopp.",
    en: "{cases} cases went otherwise: {variants} other ways."
  )
  private static let hidden = Phrase(
    fi: "Peitettyjä siirtymiä: {arcs} (alle {threshold} henkilöä, ja niitä suojaavat).",
    sv: "Dolda övergångar: {arcs} (färre än {threshold} personer, och de som skyddar dem).",
    en: "Hidden transitions: {arcs} (fewer than {threshold} persons, and those protecting them)."
  )
}

extension FlowPage {
  /// The flow with as many ways as are shown.
  var json: JSON { Self.json(of: view, variants: variants, level: level) }

  /// `{"cases", "events", "threshold", "durations", "activities", "edges", "variants", …}`.
  static func json(of view: FlowView, variants: Int? = nil, level: FlowLevel? = nil) -> JSON {
    let shown = view.variants.prefix(variants ?? view.variants.count)
    let rest = view.variants.dropFirst(shown.count)
    let isShown = view.cases != nil
    return [
      "level": JSON(level?.rawValue), "cases": JSON(number: view.cases),
      "events": JSON(number: view.events), "threshold": JSON(number: view.threshold),
      "durations": [
        "medianSeconds": number(view.durations?.median),
        "meanSeconds": number(view.durations?.mean),
      ],
      "activities": .array(
        view.steps.map {
          ["name": .string(view.name(of: $0)), "count": JSON(number: view.count(of: $0))]
        }
      ),
      "starts": .array(rims(view) { $0.from == .start ? $0.to : nil }),
      "ends": .array(rims(view) { $0.to == .end ? $0.from : nil }),
      "edges": .array(view.arcs.compactMap { edge($0, view) }),
      "hiddenEdges": JSON(view.hiddenArcs),
      "variants": .array(
        shown.map { variant in
          [
            "count": JSON(variant.count),
            "steps": .array(variant.steps.map { .string(view.name(of: Int($0))) }),
          ]
        }
      ),
      "others": [
        "variants": JSON(view.others.variants + rest.count),
        "cases": isShown
          ? JSON(view.others.cases + rest.reduce(0) { $0 + $1.count }) : .null,
      ],
    ]
  }

  private static func rims(
    _ view: FlowView,
    _ node: (FlowView.Arc) -> FlowView.Node?
  ) -> [JSON] {
    view.arcs.compactMap { arc in
      guard case .step(let step) = node(arc) else { return nil }
      return ["name": .string(view.name(of: step)), "count": JSON(arc.count)]
    }
  }

  private static func edge(_ arc: FlowView.Arc, _ view: FlowView) -> JSON? {
    guard case .step(let from) = arc.from, case .step(let to) = arc.to else { return nil }
    return [
      "from": .string(view.name(of: from)), "to": .string(view.name(of: to)),
      "count": JSON(arc.count), "medianDays": number(arc.medianDays),
    ]
  }

  private static func number(_ value: Double?) -> JSON {
    value.flatMap { JSONNumber($0) }.map(JSON.number) ?? .null
  }
}
