/// What one recipient may be told of a case by the client's permissions (luovutuslupa).
///
/// Nothing is told by default: what no valid permission names is left out.
public struct Disclosure: Hashable, Sendable {
  /// The parts that may be told.
  public let parts: Set<DisclosedPart>
  /// Items of the permissions, in the client's words, that name none of the parts.
  public let otherItems: [String]
  /// The permissions that it rests on.
  public let permissions: [ItemNumber<Permission>]
  /// The first day on which one of them ends, or nil when all hold until further notice.
  public let until: Day?

  /// Makes a disclosure.
  public init(
    parts: Set<DisclosedPart>,
    otherItems: [String] = [],
    permissions: [ItemNumber<Permission>] = [],
    until: Day? = nil
  ) {
    self.parts = parts
    self.otherItems = otherItems
    self.permissions = permissions
    self.until = until
  }

  /// For the client and for the staff who work in the case.
  public static let everything = Disclosure(parts: Set(DisclosedPart.allCases))

  /// Whether a part may be told, by itself or as a part of another.
  public func covers(_ part: DisclosedPart) -> Bool {
    parts.contains { $0 == part || $0.including.contains(part) }
  }

  /// The parts that may not be told, in the order of a paper.
  public var leftOut: [DisclosedPart] { DisclosedPart.allCases.filter { !covers($0) } }
}

/// A part of a case that a permission can cover by itself.
public enum DisclosedPart: String, CaseIterable, Sendable {
  /// The shared plan, with its goals, responsibilities and follow-ups.
  case plan
  /// The needs assessment with its needs.
  case assessment
  /// The needs.
  case needs
  /// The goals.
  case goals
  /// Who does what by when.
  case responsibilities
  /// Who belongs to the team.
  case team
  /// When and where the team meets.
  case meetings
  /// What was agreed in the meetings.
  case minutes
  /// How the goals have been followed up.
  case followUp

  /// What comes with it.
  var including: Set<DisclosedPart> {
    switch self {
    case .plan: [.goals, .responsibilities, .followUp, .team]
    case .assessment: [.needs]
    case .minutes: [.meetings]
    default: []
    }
  }
}

/// The words by which permissions name recipients and items; given by whoever knows the languages.
public struct PermissionVocabulary: Sendable {
  /// Stems that mean everybody in the client's team.
  public let team: [String]
  /// Stems that mean a part of the case.
  public let parts: [DisclosedPart: [String]]

  /// Makes a vocabulary of stems in lower case.
  public init(team: [String], parts: [DisclosedPart: [String]]) {
    self.team = team
    self.parts = parts
  }

  /// The parts that an item of a permission means; empty when it names none.
  public func parts(in item: String) -> Set<DisclosedPart> {
    let words = item.lowercased()
    return Set(parts.filter { $0.value.contains { words.contains($0) } }.keys)
  }

  /// Whether the words of a recipient mean everybody in the team.
  func meansTeam(_ recipient: String) -> Bool {
    let words = recipient.lowercased()
    return team.contains { words.contains($0) }
  }
}

extension CaseFile {
  /// What a participant may be told on a day by the permissions that stand.
  ///
  /// A permission fits when one of its recipients and one of the participant's names contain one
  /// another, whatever the case of the letters, or when it is given for the team and the
  /// participant is a member on that day. Consent under data-protection law discloses nothing.
  /// - Parameters:
  ///   - participant: The one who would be told; the client is told everything.
  ///   - names: How permissions may call them: name, organisation, unit.
  ///   - day: The day on which the permissions have to be valid.
  ///   - vocabulary: The words of recipients and items.
  /// - Returns: What may be told, and the permissions it rests on.
  public func disclosure(
    to participant: Participant,
    called names: [String],
    on day: Day,
    by vocabulary: PermissionVocabulary
  ) -> Disclosure {
    if participant == .client { return .everything }
    let isMember = members.contains { $0.participant == participant && $0.isActive(on: day) }
    let fitting = permissions.filter { permission in
      permission.terms.kind != .dataProtectionConsent && permission.isValid(on: day)
        && permission.terms.recipients.contains { recipient in
          names.contains { Self.mention(recipient, $0) }
            || (isMember && vocabulary.meansTeam(recipient))
        }
    }
    let items = fitting.flatMap(\.terms.items)
    return Disclosure(
      parts: items.reduce(into: []) { $0.formUnion(vocabulary.parts(in: $1)) },
      otherItems: items.filter { vocabulary.parts(in: $0).isEmpty },
      permissions: fitting.map(\.number),
      until: fitting.compactMap(\.terms.until).min()
    )
  }

  /// Whether one of the texts is named in the other; texts under three letters must be the same.
  private static func mention(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    if min(one.count, other.count) < 3 { return one == other }
    return one.contains(other) || other.contains(one)
  }
}
