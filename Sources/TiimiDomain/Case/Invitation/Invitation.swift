/// What the client was told before answering (812/2000 5 §).
public struct Information: Hashable, Sendable {
  /// What the team would be.
  public let what: String
  /// Who would take part.
  public let who: String
  /// Why it is proposed.
  public let why: String
  /// What else could be done.
  public let alternatives: String

  /// Makes the information given to a client.
  public init(what: String, who: String, why: String, alternatives: String) {
    self.what = what
    self.who = who
    self.why = why
    self.alternatives = alternatives
  }
}

/// The client's answer to the proposal of a team.
public enum InvitationAnswer: Hashable, Sendable {
  /// Yes.
  case yes
  /// No: the team phases stop, the statutory duties do not.
  case no
  /// Later: ask again on the day.
  case later(until: Day)
}

/// What can be done in the invitation phase (ehdotus ja suostumus).
public enum InvitationCommand: Hashable, Sendable {
  /// Tells the client what, who, why and which alternatives.
  case inform(Information)
  /// Records the answer of the client or of a representative, with the words used.
  case answer(InvitationAnswer, by: Voice, words: String?)
  /// Records a permission.
  case permit(PermissionTerms, by: Voice)
  /// Records that a permission was withdrawn.
  case withdrawPermission(ItemNumber<Permission>, reason: String?)
}

/// What has happened in the invitation phase.
public enum InvitationEntry: Hashable, Sendable {
  /// The client was informed.
  case informed(Information)
  /// The client or a representative answered.
  case answered(InvitationAnswer, by: Voice, words: String?)
  /// A permission was given.
  case permitted(ItemNumber<Permission>, PermissionTerms, by: Voice)
  /// A permission was withdrawn.
  case permissionWithdrawn(ItemNumber<Permission>, reason: String?)
}
