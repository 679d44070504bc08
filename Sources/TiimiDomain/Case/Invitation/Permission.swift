/// A permission of the client (lupa): three different kinds, each with purpose, recipients, items and period.
public struct Permission: CaseItem {
  /// The permission's number in the case.
  public let number: ItemNumber<Permission>
  /// What was permitted.
  public let terms: PermissionTerms
  /// Who gave it.
  public let givenBy: Voice
  /// When it was given.
  public let given: Moment
  /// When it was withdrawn, if it was.
  public internal(set) var withdrawn: Moment?

  /// The kind of item.
  public static let kind = ItemKind.permission

  /// True when the permission stands on the given day; both ends of the period are included.
  ///
  /// A permission that was withdrawn stood until the day before the withdrawal.
  public func isValid(on day: Day) -> Bool {
    let isWithdrawn = withdrawn.map { HelsinkiTime.day(of: $0) <= day } ?? false
    return !isWithdrawn && terms.from <= day && (terms.until.map { day <= $0 } ?? true)
  }
}

/// The three permissions, which the law keeps apart.
public enum PermissionKind: String, CaseIterable, Sendable {
  /// Consent to a shared plan, 1301/2014 39 § 3 mom.
  case sharedPlanConsent
  /// Disclosure permit (luovutuslupa), 703/2023 53 § and 58 §.
  case disclosurePermit
  /// Consent under data-protection law (tietosuoja-asetuksen suostumus).
  case dataProtectionConsent
}

/// What a permission covers.
public struct PermissionTerms: Hashable, Sendable {
  /// Which of the three permissions it is.
  public let kind: PermissionKind
  /// What the data are used for.
  public let purpose: String
  /// To whom they may go; at least one.
  public let recipients: [String]
  /// What may go, itemised by the client (703/2023 53 §); at least one.
  public let items: [String]
  /// The first day of the period.
  public let from: Day
  /// The last day of the period, or nil when it holds until further notice (703/2023 58 §).
  public let until: Day?

  /// Makes the terms of a permission.
  public init(
    kind: PermissionKind,
    purpose: String,
    recipients: [String],
    items: [String],
    from: Day,
    until: Day?
  ) {
    self.kind = kind
    self.purpose = purpose
    self.recipients = recipients
    self.items = items
    self.from = from
    self.until = until
  }
}
