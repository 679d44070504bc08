import TiimiDomain

/// A flow as a drawing of its own (SVG), with its text alternative.
///
/// Forward lines are solid and blue, backward ones dashed and brown, so that they differ in print and
/// to every eye. The thicker the line, the more often the step is taken.
public struct FlowDrawing {
  private let sketch: FlowSketch
  private let language: Language
  private let title: String

  /// Makes a drawing.
  public init(_ sketch: FlowSketch, title: String, in language: Language) {
    self.sketch = sketch
    self.title = title
    self.language = language
  }

  private static let forward = "#1f4e8c"
  private static let back = "#8f3d00"
  private static let ink = "#1a1c20"
  private static let paper = "#ffffff"
  private static let box = "#eef3f9"

  /// The file.
  public var svg: String {
    let layout = FlowLayout(boxes, arcs)
    let captions = captions
    let height = layout.height + captions.count * 20 + 54
    let width = max(layout.width, (captions.map(\.count).max() ?? 0) * 8 + 32, 420)
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang="\#(language.rawValue)" viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)" font-family="'Liberation Sans', Arial, Helvetica, sans-serif">"#,
      #"<title id="title">\#(Markup.line(title))</title>"#,
      #"<desc id="desc">\#(Markup.line(description))</desc>"#,
      Self.arrow("arrow", Self.forward), Self.arrow("arrow-back", Self.back),
      #"<rect width="\#(width)" height="\#(height)" fill="\#(Self.paper)"/>"#,
      text(title, x: 16, y: 28, size: 18, isBold: true),
      #"<g transform="translate(0 40)">"#,
    ]
    let most = layout.routes.map(\.arc.count).max() ?? 1
    lines += layout.routes.map { line(of: $0, most: most) }
    lines += layout.boxes.flatMap(box)
    lines += layout.routes.map(label)
    lines.append("</g>")
    for (place, caption) in captions.enumerated() {
      lines.append(text(caption, x: 16, y: layout.height + 58 + place * 20, size: 13))
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  /// The drawing in words: the steps that are taken most often.
  public var description: String {
    let words = sketch.arcs.map { arc in
      "\(name(arc.from)) → \(name(arc.to)): \(label(of: arc))"
    }
    return (captions + words).joined(separator: "; ")
  }

  private var boxes: [FlowLayout.Box] {
    let known = sketch.steps.allSatisfy { FlowNames.isKnown(sketch.view.name(of: $0)) }
    let steps =
      known
      ? sketch.steps
      : sketch.steps.sorted {
        (sketch.view.position(of: $0), $0) < (sketch.view.position(of: $1), $1)
      }
    let nodes = [.start] + steps.map { FlowView.Node.step($0) } + [.end]
    return nodes.map { node in
      FlowLayout.Box(
        node: node,
        lines: Markup.clean(name(node)).wrapped(to: 28),
        note: note(node),
        frame: Frame(x: 0, y: 0, width: 0, height: 0)
      )
    }
  }

  private var arcs: [(arc: FlowView.Arc, label: String)] {
    sketch.arcs.map { ($0, label(of: $0)) }
  }

  /// How often, and how many days lie between.
  private func label(of arc: FlowView.Arc) -> String {
    guard let days = arc.medianDays else { return FlowNames.count(arc.count) }
    return "\(FlowNames.count(arc.count)) · \(FlowNames.days(days, language))"
  }

  /// How often the step occurs, and how often it follows itself.
  private func note(_ node: FlowView.Node) -> String {
    guard case .step(let step) = node else { return "" }
    let count = sketch.view.count(of: step).map(FlowNames.count) ?? Self.few(language)
    let own = sketch.arcs.first { $0.from == node && $0.to == node }
    return own.map { "\(count)   ↻ \(label(of: $0))" } ?? count
  }

  private func name(_ node: FlowView.Node) -> String {
    switch node {
    case .start: Self.start(language)
    case .end: Self.end(language)
    case .step(let step): FlowNames.title(sketch.view.name(of: step), language)
    }
  }

  /// What the drawing leaves out, and what its signs mean.
  private var captions: [String] {
    var lines = [Self.legend(language)]
    lines.append(
      Self.drawn(
        language,
        ["share": String(Int((sketch.share * 100).rounded())), "arcs": String(sketch.leftOut)]
      )
    )
    if let threshold = sketch.view.threshold {
      let facts = ["hidden": String(sketch.view.hiddenArcs), "threshold": String(threshold)]
      lines.append(Self.hidden(language, facts))
    }
    return lines
  }
}

extension FlowDrawing {
  private static func arrow(_ id: String, _ colour: String) -> String {
    #"<defs><marker id="\#(id)" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z" fill="\#(colour)"/></marker></defs>"#
  }

  private func line(of route: FlowLayout.Route, most: Int) -> String {
    let tenths = 12 + Int(48 * (Double(route.arc.count) / Double(max(1, most))).squareRoot())
    let colour = route.isBack ? Self.back : Self.forward
    let dash = route.isBack ? #" stroke-dasharray="7 4""# : ""
    let arrow = route.isBack ? "arrow-back" : "arrow"
    let look =
      #"fill="none" stroke="\#(colour)" stroke-width="\#(tenths / 10).\#(tenths % 10)"\#(dash) marker-end="url(#\#(arrow))""#
    return #"<path d="\#(Self.path(route.points))" \#(look)/>"#
  }

  /// A line with rounded corners.
  private static func path(_ points: [(x: Int, y: Int)]) -> String {
    guard points.count == 4 else {
      return "M\(points[0].x) \(points[0].y) L\(points[1].x) \(points[1].y)"
    }
    let radius = 8
    let (start, first, second, end) = (points[0], points[1], points[2], points[3])
    let out = first.x > start.x ? 1 : -1
    let down = second.y > first.y ? 1 : -1
    return "M\(start.x) \(start.y) H\(first.x - out * radius)"
      + " Q\(first.x) \(first.y) \(first.x) \(first.y + down * radius)"
      + " V\(second.y - down * radius)"
      + " Q\(second.x) \(second.y) \(second.x - out * radius) \(second.y) H\(end.x)"
  }

  private func box(_ box: FlowLayout.Box) -> [String] {
    let frame = box.frame
    let isRim = box.note.isEmpty
    let place =
      #"x="\#(frame.x)" y="\#(frame.y)" width="\#(frame.width)" height="\#(frame.height)""#
    let look =
      isRim
      ? #"rx="18" fill="\#(Self.paper)" stroke="\#(Self.ink)" stroke-width="1.5""#
      : #"rx="6" fill="\#(Self.box)" stroke="\#(Self.ink)" stroke-width="1.5""#
    let words = box.lines + (isRim ? [] : [box.note])
    let top = frame.y + (frame.height - words.count * 18) / 2
    return [#"<rect \#(place) \#(look)/>"#]
      + words.enumerated().map { place, words in
        text(
          words,
          x: frame.centre.x,
          y: top + place * 18 + 14,
          size: 14,
          isBold: !isRim && place < box.lines.count,
          anchor: "middle"
        )
      }
  }

  private func label(_ route: FlowLayout.Route) -> String {
    text(
      route.label,
      x: route.labelAt.x,
      y: route.labelAt.y,
      size: 13,
      anchor: route.isLabelLeft ? "end" : "start",
      colour: route.isBack ? Self.back : Self.forward,
      hasHalo: true
    )
  }

  private func text(
    _ words: String,
    x: Int,
    y: Int,
    size: Int,
    isBold: Bool = false,
    anchor: String = "start",
    colour: String = ink,
    hasHalo: Bool = false
  ) -> String {
    let weight = isBold ? #" font-weight="700""# : ""
    let halo =
      hasHalo
      ? #" stroke="\#(Self.paper)" stroke-width="4" paint-order="stroke" stroke-linejoin="round""#
      : ""
    let look =
      #"font-size="\#(size)" fill="\#(colour)" text-anchor="\#(anchor)"\#(weight)\#(halo)"#
    return #"<text x="\#(x)" y="\#(y)" \#(look)>\#(Markup.line(words))</text>"#
  }

  private static let start = Phrase(fi: "Alku", sv: "Början", en: "Start")
  private static let end = Phrase(fi: "Loppu tai nykyhetki", sv: "Slut eller nu", en: "End, or now")
  private static let few = Phrase(fi: "peitetty", sv: "dold", en: "hidden")
  private static let legend = Phrase(
    fi:
      "Luvut: kuinka monta kertaa · välipäivien mediaani. Katkoviiva: paluu aiempaan vaiheeseen. ↻: toistuu heti.",
    sv:
      "Talen: hur många gånger · median av dagarna emellan. Streckad linje: tillbaka. ↻: upprepas direkt.",
    en:
      "Numbers: how many times · median of the days between. Dashed: back to an earlier step. ↻: repeated at once."
  )
  private static let drawn = Phrase(
    fi: "Kuvassa on {share} % siirtymistä; harvinaisempia nuolia jätettiin pois: {arcs}.",
    sv: "Bilden visar {share} % av övergångarna; mer sällsynta pilar utelämnade: {arcs}.",
    en: "The drawing shows {share} % of the transitions; rarer arrows left out: {arcs}."
  )
  private static let hidden = Phrase(
    fi: "Peitettyjä nuolia: {hidden} (alle {threshold} henkilöä, ja niitä suojaavat).",
    sv: "Dolda pilar: {hidden} (färre än {threshold} personer, och de som skyddar dem).",
    en: "Hidden arrows: {hidden} (fewer than {threshold} persons, and those that protect them)."
  )
}

/// How steps and numbers of a flow are written.
public enum FlowNames {
  /// Whether the name is a phase or a kind of entry of our own.
  static func isKnown(_ name: String) -> Bool {
    Phase(rawValue: name) != nil || ProcessActivity(rawValue: name) != nil
  }

  /// The name for people: of a phase or a kind of entry in the language, otherwise as in the log.
  public static func title(_ name: String, _ language: Language) -> String {
    if let activity = ProcessActivity(rawValue: name) { return activity.title(language) }
    return Phase(rawValue: name)?.title(language) ?? name
  }

  /// A number with its thousands apart.
  public static func count(_ count: Int) -> String {
    var groups: [String] = []
    var rest = String(count)[...]
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return ([String(rest)] + groups).joined(separator: "\u{A0}")
  }

  /// A number of days, with a half where two middles met.
  public static func days(_ days: Double, _ language: Language) -> String {
    let whole = Int(days)
    let half = days == Double(whole) ? "" : language == .english ? ".5" : ",5"
    return "\(whole)\(half)\u{A0}\(unit(language))"
  }

  private static let unit = Phrase(fi: "pv", sv: "d", en: "d")
}
