import TiimiDomain

/// How many different people something is about: exact up to a limit, and above it no more than that.
///
/// It remembers no more people than the limit, so a million cases take no more room than a hundred.
public struct DistinctPersons: Hashable, Sendable {
  /// The number from which it is not counted further.
  public let limit: Int
  private var people: [ClientID] = []
  private var isFull = false

  /// Makes an empty count.
  public init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// How many people there are; at the limit, that many or more.
  public var count: Int { isFull ? limit : people.count }

  /// True when there may be more people than `count` says.
  public var isAtLeast: Bool { isFull }

  /// How many people so many units can be of: exact below the limit, and as many as units above it.
  ///
  /// Above the limit no rule asks for the number; it only tells larger cells from smaller ones.
  func people(of units: Int) -> Int { isFull ? max(limit, units) : people.count }

  /// Counts a person once.
  public mutating func add(_ person: ClientID) {
    if isFull || people.contains(person) { return }
    if people.count + 1 >= limit {
      isFull = true
      people = []
    } else {
      people.append(person)
    }
  }

  /// Takes in the people of another count.
  public mutating func merge(_ other: DistinctPersons) {
    if other.isFull {
      isFull = true
      people = []
    }
    for person in other.people { add(person) }
  }
}
