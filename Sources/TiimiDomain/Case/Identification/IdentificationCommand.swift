/// How a case came about (tunnistamisen lähtökohta).
public enum CaseSource: String, CaseIterable, Sendable {
  /// The client or somebody near them got in touch (yhteydenotto).
  case contact
  /// A notification by an authority or anybody else (ilmoitus).
  case notification
  /// The client's own report (itse ilmoitettu).
  case selfReport
  /// The client walked in, for example to a lähitori.
  case walkIn
  /// A professional's worry (ammattilaisen huoli).
  case professionalWorry
}

/// What was decided after the identification; never an administrative decision (päätös).
public enum IdentificationDecision: Hashable, Sendable {
  /// Multidisciplinary support is not indicated.
  case notIndicated
  /// Light guidance is enough: what help was given, and whom to contact next.
  case lightGuidance(help: String, contactNext: String)
  /// A team is proposed to the client.
  case proposeTeam
}

/// What can be done in the identification phase (tunnistaminen).
public enum IdentificationCommand: Hashable, Sendable {
  /// Opens a case; the number is the unit's running number of the year.
  case open(client: ClientID, unit: UnitID, caseNumber: String, source: CaseSource, worry: String)
  /// Records a screening.
  case recordScreening(ScreeningRecord)
  /// Decides; a decision that departs from the recommendation needs a reason.
  case decide(IdentificationDecision, reason: String?)
}

/// What has happened in the identification phase.
public enum IdentificationEntry: Hashable, Sendable {
  /// A case was opened.
  case opened(client: ClientID, unit: UnitID, caseNumber: String, source: CaseSource, worry: String)
  /// A screening was recorded.
  case screeningRecorded(ItemNumber<Screening>, ScreeningRecord)
  /// A decision was made on the latest screening, if there was one.
  case decided(
    IdentificationDecision,
    screening: ItemNumber<Screening>?,
    recommendation: ScreeningRecommendation?,
    reason: String?
  )
}
