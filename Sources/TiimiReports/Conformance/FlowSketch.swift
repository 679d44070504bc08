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
