import TiimiDomain

/// The facts that conditions may name: a typed, documented list.
public struct FactCatalogue: Sendable {
  /// The facts in order.
  public let facts: [Fact]
  private let places: [String: Int]

  /// Makes a catalogue; of two facts with one name the earlier stands.
  public init(_ facts: [Fact]) {
    self.facts = facts
    places = Dictionary(facts.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The facts that a case file can give.
  public static let standard = FactCatalogue(
    [
      dayFacts, clientFacts, identificationFacts, invitationFacts, assessmentFacts, teamFacts,
      meetingFacts, agreementFacts, planFacts, followUpFacts, furtherFacts, resultFacts,
    ].flatMap(\.self)
  )

  /// The fact of that name; nil if there is none.
  public subscript(name: String) -> Fact? {
    places[name].map { facts[$0] }
  }

  /// A catalogue with further facts at the end.
  public func adding(_ further: [Fact]) -> FactCatalogue {
    FactCatalogue(facts + further)
  }
}
