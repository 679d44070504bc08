import TiimiDomain

extension EvaluationReport {
  /// How many cases a report is about, and how many different people.
  public struct Population: Sendable {
    /// How many cases were open on some day of the period.
    public private(set) var cases = 0
    private var people: Set<ClientID> = []

    /// Makes an empty population.
    public init() {}

    /// How many different people the cases are of.
    public var persons: Int { people.count }

    /// Counts a case of the person.
    public mutating func add(_ person: ClientID) {
      cases += 1
      people.insert(person)
    }
  }
}
