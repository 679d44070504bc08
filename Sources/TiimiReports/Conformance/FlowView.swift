/// A flow as it may be shown: small numbers hidden where they have to be, and the rarest edges left
/// out of a drawing.
public struct FlowView: Sendable {
  /// Where an arc begins or ends.
  public enum Node: Hashable, Comparable, Sendable {
    /// The beginning of a case.
    case start
    /// A step, by its place in the flow.
    case step(Int)
    /// The end of a case, or of what is known of it so far.
    case end
  }

  /// A step that directly follows another, or a case's beginning or end with it.
  public struct Arc: Hashable, Sendable {
    /// Where from.
    public let from: Node
    /// Where to.
    public let to: Node
    /// How often.
    public let count: Int
    /// The median of the calendar days between; nil at the beginning and the end of cases.
    public let medianDays: Double?
    let persons: Int
  }

  /// The fewest persons that a number may be of; nil when every number is shown.
  public let threshold: Int?
  /// The flow with everything in it; what may leave is in the other members.
  let flow: ProcessFlow
  /// The cases; nil when they are too few.
  public let cases: Int?
  /// The steps; nil when they are of too few persons.
  public let events: Int?
  /// The arcs that are shown, the most frequent first.
  public let arcs: [Arc]
  /// How many arcs are not shown because of too few persons, or to protect those.
  public let hiddenArcs: Int
  /// The steps that a hidden arc touches: their counts would give it away.
  private let veiled: Set<Node>
  /// The variants that are shown, the most frequent first.
  public let variants: [FlowVariant]
  /// The variants that are grouped together: how many, and how many cases they have.
  public let others: (variants: Int, cases: Int)

  /// Makes the view of a flow.
  ///
  /// - Parameters:
  ///   - flow: The flow.
  ///   - threshold: The fewest persons that a number may be of; nil to show every number.
  public init(_ flow: ProcessFlow, threshold: Int?) {
    self.flow = flow
    self.threshold = threshold
    let least = threshold ?? 0
    let isSmall = flow.variants.reduce(0) { $0 + $1.persons } < least && flow.cases < least
    cases = isSmall ? nil : flow.cases
    events = isSmall ? nil : flow.events
    let all = Self.arcs(of: flow)
    let hidden = isSmall ? Set(all.indices) : Self.hidden(all, least)
    arcs = all.indices.filter { !hidden.contains($0) }.map { all[$0] }
    hiddenArcs = hidden.count
    veiled = Set(hidden.flatMap { [all[$0].from, all[$0].to] })
    let shown = isSmall ? 0 : Self.shownVariants(flow, least)
    variants = Array(flow.variants.prefix(shown))
    let rest = flow.variants.dropFirst(shown)
    others = (rest.count, rest.reduce(0) { $0 + $1.count })
  }

  /// How long the cases take; nil when they are too few.
  public var durations: FlowDurations? { cases == nil ? nil : flow.durations }

  /// How often a step occurs; nil when it is of too few persons, or would give a hidden arc away.
  public func count(of step: Int) -> Int? {
    let activity = flow.activities[step]
    let isShown = cases != nil && !veiled.contains(.step(step))
    return isShown && activity.persons >= min(threshold ?? 0, 255) ? activity.count : nil
  }

  /// The name of a step, as in the log.
  public func name(of step: Int) -> String { flow.activities[step].name }

  /// The steps that a shown arc touches, in the order in which cases reach them.
  public var steps: [Int] {
    let touched = Set(arcs.flatMap { [$0.from, $0.to] })
    return flow.activities.indices.filter { touched.contains(.step($0)) }
  }

  /// The mean place of a step in the cases, for the order of a drawing.
  func position(of step: Int) -> Double { flow.activities[step].position }

  private static func arcs(of flow: ProcessFlow) -> [Arc] {
    let edges = flow.edges.map {
      Arc(
        from: .step($0.from),
        to: .step($0.to),
        count: $0.count,
        medianDays: $0.medianDays,
        persons: $0.persons
      )
    }
    let rims = flow.activities.enumerated().flatMap { place, activity in
      [
        Arc(
          from: .start,
          to: .step(place),
          count: activity.starts,
          medianDays: nil,
          persons: activity.startPersons
        ),
        Arc(
          from: .step(place),
          to: .end,
          count: activity.ends,
          medianDays: nil,
          persons: activity.endPersons
        ),
      ]
    }
    return (edges + rims.filter { $0.count > 0 })
      .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
  }

  /// The arcs of too few persons, and further ones as long as one of them could be worked out.
  ///
  /// As much goes into a step as comes out of it. A hidden number is safe when it lies on a ring of
  /// hidden numbers, as long as the counts of the steps on it are hidden too.
  private static func hidden(_ arcs: [Arc], _ least: Int) -> Set<Int> {
    var hidden = Set(arcs.indices.filter { arcs[$0].persons < least })
    while let helper = helper(of: hidden, arcs, least) { hidden.insert(helper) }
    return hidden
  }

  /// The least frequent arc that has to be hidden next; nil when nothing is left to protect.
  private static func helper(of hidden: Set<Int>, _ arcs: [Arc], _ least: Int) -> Int? {
    for arc in hidden.sorted() {
      let ends = [arcs[arc].from, arcs[arc].to]
      let fromHere = arcs.indices.filter { arcs[$0].from == ends[0] }
      let toHere = arcs.indices.filter { arcs[$0].to == ends[1] }
      for group in [fromHere, toHere] {
        let sum = group.filter(hidden.contains).reduce(0) { $0 + arcs[$1].count }
        let shown = group.filter { !hidden.contains($0) }
        if sum < least, let helper = shown.max() { return helper }
      }
      guard isAlone(arc, in: hidden, arcs) else { continue }
      let neighbours = arcs.indices.filter {
        !hidden.contains($0) && arcs[$0].from != arcs[$0].to
          && (ends.contains(arcs[$0].from) || ends.contains(arcs[$0].to))
      }
      if let helper = neighbours.max() { return helper }
    }
    return nil
  }

  /// Whether no other way over hidden arcs, in whatever direction, joins the ends of an arc.
  private static func isAlone(_ arc: Int, in hidden: Set<Int>, _ arcs: [Arc]) -> Bool {
    var reached: Set<Node> = [arcs[arc].from]
    var grows = true
    while grows, !reached.contains(arcs[arc].to) {
      grows = false
      for other in hidden where other != arc {
        let (from, to) = (arcs[other].from, arcs[other].to)
        guard reached.contains(from) != reached.contains(to) else { continue }
        reached.formUnion([from, to])
        grows = true
      }
    }
    return !reached.contains(arcs[arc].to)
  }

  /// How many of the most frequent variants are shown, so that those left over are not few either.
  private static func shownVariants(_ flow: ProcessFlow, _ least: Int) -> Int {
    var shown = flow.variants.firstIndex { $0.persons < least } ?? flow.variants.count
    var rest = flow.variants.dropFirst(shown).reduce(0) { $0 + $1.count }
    while rest > 0, rest < least, shown > 0 {
      shown -= 1
      rest += flow.variants[shown].count
    }
    return shown
  }
}

/// A flow with its rarest arcs left out, for a drawing.
public struct FlowSketch: Sendable {
  /// The flow.
  public let view: FlowView
  /// The arcs that are drawn.
  public let arcs: [FlowView.Arc]
  /// How many arcs are left out.
  public let leftOut: Int
  /// The share of all shown transitions that is drawn, 0…1.
  public let share: Double

  /// Keeps the most frequent arcs until they make up the share of all transitions.
  public init(_ view: FlowView, share wanted: Double) {
    self.view = view
    let total = view.arcs.reduce(0) { $0 + $1.count }
    var kept = 0
    var sum = 0
    while kept < view.arcs.count, Double(sum) < wanted * Double(total) {
      sum += view.arcs[kept].count
      kept += 1
    }
    arcs = Array(view.arcs.prefix(kept))
    leftOut = view.arcs.count - kept
    share = total == 0 ? 1 : Double(sum) / Double(total)
  }

  /// The steps that are drawn.
  public var steps: [Int] {
    let touched = Set(arcs.flatMap { [$0.from, $0.to] })
    return view.steps.filter { touched.contains(.step($0)) }
  }
}
