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
    /// The numbers of the persons who took it, the first few.
    let people: [Int]
  }

  /// The fewest persons that a number may be of; nil when every number is shown.
  public let threshold: Int?
  /// The flow with everything in it; what may leave is in the other members.
  let flow: ProcessFlow
  /// The cases; nil when they are too few.
  public let cases: Int?
  /// The steps; nil when they are of too few persons, or would give a hidden arc away.
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
    let isSmall = !FlowSuppression.isEnough(flow.variants.lazy.map(\.people), least)
    let all = Self.arcs(of: flow)
    let hidden = isSmall ? Set(all.indices) : ArcSuppression(all, least).hidden
    cases = isSmall ? nil : flow.cases
    events = hidden.isEmpty ? flow.events : nil
    arcs = all.indices.filter { !hidden.contains($0) }.map { all[$0] }
    hiddenArcs = hidden.count
    veiled = Set(hidden.flatMap { [all[$0].from, all[$0].to] })
    let shown = isSmall ? 0 : FlowSuppression.shownVariants(flow, arcs, least)
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
    return isShown && activity.people.count >= threshold ?? 0 ? activity.count : nil
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
        people: $0.people
      )
    }
    let rims = flow.activities.enumerated().flatMap { place, activity in
      [
        Arc(
          from: .start,
          to: .step(place),
          count: activity.starts,
          medianDays: nil,
          people: activity.startPeople
        ),
        Arc(
          from: .step(place),
          to: .end,
          count: activity.ends,
          medianDays: nil,
          people: activity.endPeople
        ),
      ]
    }
    return (edges + rims.filter { $0.count > 0 })
      .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
  }
}
