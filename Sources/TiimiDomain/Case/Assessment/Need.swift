/// A support need (tuen tarve) by 1301/2014 11 §.
public struct Need: CaseItem {
  /// The need's number in the case.
  public let number: ItemNumber<Need>
  /// The area of the Act.
  public let area: NeedArea
  /// Temporary, recurring or long-term.
  public let nature: NeedNature
  /// The need in words.
  public let words: String
  /// How important it is to the client, 0 (not at all) to 10 (most), or nil when not asked.
  public let importance: Int?

  /// The kind of item.
  public static let kind = ItemKind.need
}

/// The nature of a need, 1301/2014 37 §.
public enum NeedNature: String, CaseIterable, Sendable {
  /// Temporary (tilapäinen).
  case temporary
  /// Recurring (toistuva).
  case recurring
  /// Long-term (pitkäaikainen).
  case longTerm
}

/// A strength or resource (voimavara) of the client or of those around them.
public struct Strength: CaseItem {
  /// The strength's number in the case.
  public let number: ItemNumber<Strength>
  /// The strength in words.
  public let words: String
  /// Who named it.
  public let namedBy: Participant

  /// The kind of item.
  public static let kind = ItemKind.strength
}

/// A participant's view (näkemys) in their own words.
public struct View: CaseItem {
  /// The view's number in the case.
  public let number: ItemNumber<View>
  /// Whose view it is.
  public let participant: Participant
  /// The words, verbatim.
  public let words: String

  /// The kind of item.
  public static let kind = ItemKind.view
}

/// Somebody on the client's network map (verkostokartta).
public struct NetworkPerson: CaseItem {
  /// The number on the map.
  public let number: ItemNumber<NetworkPerson>
  /// What the person is to the client and does for them.
  public let place: NetworkPlace

  /// The kind of item.
  public static let kind = ItemKind.networkPerson
}

/// A place on the network map.
public struct NetworkPlace: Hashable, Sendable {
  /// Who it is.
  public let who: Participant
  /// What the person is to the client, such as daughter or neighbour.
  public let relation: String
  /// How near the client feels them to be, 1 (nearest) to 3.
  public let closeness: Int
  /// What the person does for the client, if said.
  public let support: String?
  /// True when the client wants the person in the team.
  public let isWanted: Bool

  /// Makes a place on the map.
  public init(
    who: Participant,
    relation: String,
    closeness: Int,
    support: String?,
    isWanted: Bool
  ) {
    self.who = who
    self.relation = relation
    self.closeness = closeness
    self.support = support
    self.isWanted = isWanted
  }
}

/// A shared understanding (yhteinen ymmärrys), with who agrees and who disagrees about what.
public struct Understanding: CaseItem {
  /// The number in the case.
  public let number: ItemNumber<Understanding>
  /// The understanding in words.
  public let words: String
  /// Those who agree.
  public let agreeing: [Participant]
  /// Those who disagree, and about what.
  public let disagreeing: [Disagreement]

  /// The kind of item.
  public static let kind = ItemKind.understanding
}

/// A disagreement, kept as it was said.
public struct Disagreement: Hashable, Sendable {
  /// Who disagrees.
  public let participant: Participant
  /// About what.
  public let about: String

  /// Makes a disagreement.
  public init(participant: Participant, about: String) {
    self.participant = participant
    self.about = about
  }
}
