import Testing

@testable import TiimiReports

/// Somebody works out what a flow does not show, over many invented logs.
struct FlowAttackTests {
  @Test(arguments: 0..<4)
  func `an attack recovers no arc that is hidden`(block: UInt64) {
    for seed in block * 50..<(block + 1) * 50 {
      let flow = WanderingCases(seed: seed).flow
      #expect(Self.recovered(from: flow).isEmpty, "seed \(seed)")
    }
  }

  @Test func `the attack works when only arcs of few persons are hidden`() {
    let broken = (0..<40 as Range<UInt64>).filter { seed in
      let flow = WanderingCases(seed: seed).flow
      let whole = FlowView(flow, threshold: nil)
      let isSmall = { (arc: FlowView.Arc) in arc.people.count < 5 }
      let attack = FlowAttack(
        shown: whole.arcs.filter { !isSmall($0) },
        hidden: whole.arcs.filter(isSmall).map { ($0.from, $0.to) },
        counts: Self.counts(whole),
        cases: flow.cases,
        events: flow.events
      )
      return !attack.recovered.isEmpty
    }
    #expect(broken.count > 20)
  }

  @Test(arguments: 0..<4)
  func `no shown arc less the shown variants is of few persons`(block: UInt64) {
    for seed in block * 50..<(block + 1) * 50 {
      let flow = WanderingCases(seed: seed).flow
      let view = FlowView(flow, threshold: 5)
      let rest = flow.variants.dropFirst(view.variants.count)
      for arc in view.arcs {
        let people = rest.filter { Self.goes($0, along: arc) }.flatMap(\.people)
        #expect(people.isEmpty || Set(people).count >= 5, "seed \(seed)")
      }
    }
  }

  @Test func `few arcs are hidden only to protect others`() {
    let views = (0..<40 as Range<UInt64>).map {
      FlowView(WanderingCases(seed: $0).flow, threshold: 5)
    }
    let shown = views.reduce(0) { $0 + $1.arcs.count }
    let large = views.reduce(0) { sum, view in
      sum + FlowView(view.flow, threshold: nil).arcs.count { $0.people.count >= 5 }
    }
    #expect(shown * 3 > large * 2, "\(shown) of \(large)")
    #expect(views.count { !$0.variants.isEmpty } > 20)
  }

  /// The arcs of few persons whose counts are worked out from what is shown.
  private static func recovered(from flow: ProcessFlow) -> [FlowView.Arc] {
    let (whole, view) = (FlowView(flow, threshold: nil), FlowView(flow, threshold: 5))
    let hidden = whole.arcs.filter { arc in
      !view.arcs.contains { $0.from == arc.from && $0.to == arc.to }
    }
    let attack = FlowAttack(
      shown: view.arcs,
      hidden: hidden.map { ($0.from, $0.to) },
      counts: counts(view),
      cases: flow.cases,
      events: view.events
    )
    return attack.recovered.map { hidden[$0] }.filter { $0.people.count < 5 }
  }

  private static func counts(_ view: FlowView) -> [Int: Int] {
    let steps = view.flow.activities.indices
    return Dictionary(
      uniqueKeysWithValues: steps.compactMap { step in
        view.count(of: step).map { (step, $0) }
      }
    )
  }

  private static func goes(_ variant: FlowVariant, along arc: FlowView.Arc) -> Bool {
    let nodes = [.start] + variant.steps.map { FlowView.Node.step(Int($0)) } + [.end]
    return zip(nodes, nodes.dropFirst()).contains { $0 == arc.from && $1 == arc.to }
  }
}
