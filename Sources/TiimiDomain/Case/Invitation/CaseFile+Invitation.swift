extension CaseFile {
  func decide(
    _ command: InvitationCommand,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .inform(let information):
      try refuse(identification?.decision != .proposeTeam, .teamNotProposed)
      try requireText(information.what, "what")
      try requireText(information.who, "who")
      try requireText(information.why, "why")
      try requireText(information.alternatives, "alternatives")
      try refuse(self.information == information && isThisEpisode(informed), .alreadyRecorded)
      return [.invitation(.informed(information))]
    case .answer(let answer, let voice, let words):
      return try decideAnswer(answer, by: voice, words: words, in: setting)
    case .permit(let terms, let voice):
      return try decidePermission(terms, by: voice)
    case .withdrawPermission(let number, let reason):
      let permission = try find(number, in: permissions, field: "permission")
      try refuse(permission.withdrawn != nil, .permissionAlreadyWithdrawn, number.reference)
      try refuse(setting.occurred < permission.given, .daysReversed, field: "at")
      try requireLength(reason, "reason")
      return [.invitation(.permissionWithdrawn(number, reason: reason))]
    }
  }

  private func decideAnswer(
    _ answer: InvitationAnswer,
    by voice: Voice,
    words: String?,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    try refuse(information == nil, .clientNotInformed)
    try requireName(of: voice)
    if case .later(let until) = answer {
      try refuse(until <= setting.day, .laterDayPast, field: "until")
    }
    try requireLength(words, "words")
    let same = self.answer.map {
      $0.answer == answer && $0.voice == voice && $0.words == words
        && isThisEpisode($0.occurred)
    }
    try refuse(same == true, .alreadyRecorded)
    return [.invitation(.answered(answer, by: voice, words: words))]
  }

  /// In a new episode the client may be told, and may answer, in the same words again.
  private func isThisEpisode(_ moment: Moment?) -> Bool {
    guard let moment, let episode = episodes.last else { return false }
    return moment >= episode.opened
  }

  private func decidePermission(
    _ terms: PermissionTerms,
    by voice: Voice
  ) throws(Refusal) -> [CaseEntry] {
    try requireName(of: voice)
    try requireText(terms.purpose, "purpose")
    try requireTexts(terms.recipients, "recipients")
    try requireTexts(terms.items, "items")
    if let until = terms.until { try refuse(until < terms.from, .daysReversed, field: "until") }
    let standing = permissions.first { $0.terms == terms && $0.withdrawn == nil }
    try refuse(standing != nil, .alreadyRecorded, standing?.number.reference)
    return [.invitation(.permitted(permissions.next, terms, by: voice))]
  }

  private func requireName(of voice: Voice) throws(Refusal) {
    if case .representative(_, let name) = voice { try requireText(name, "representative") }
  }

  /// Refuses unless the client has said yes to a team.
  ///
  /// The statutory phases do not ask this, and neither does what only ends what was begun while the
  /// client said yes: a promise is kept or cancelled, a meeting held gets its minutes, a member
  /// leaves.
  func requireYes() throws(Refusal) {
    switch answer?.answer {
    case .yes: return
    case .no: throw Refusal(.clientDeclined)
    case .later, nil: throw Refusal(.clientHasNotSaidYes)
    }
  }

  mutating func apply(_ entry: InvitationEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .informed(let information):
      self.information = information
      informed = recorded.occurred
    case .answered(let answer, let voice, let words):
      self.answer = Answer(
        answer: answer,
        voice: voice,
        words: words,
        occurred: recorded.occurred
      )
    case .permitted(let number, let terms, let voice):
      permissions.add(
        Permission(number: number, terms: terms, givenBy: voice, given: recorded.occurred)
      )
    case .permissionWithdrawn(let number, _):
      permissions.change(number) { $0.withdrawn = recorded.occurred }
    }
  }
}

/// The client's answer as it stands.
public struct Answer: Hashable, Sendable {
  /// Yes, no or later.
  public let answer: InvitationAnswer
  /// Who answered.
  public let voice: Voice
  /// The words used, if they were written down.
  public let words: String?
  /// When the answer was given.
  public let occurred: Moment
}

extension InvitationEntry {
  var links: EntryLinks {
    switch self {
    case .informed:
      EntryLinks(
        touches: [ItemReference(.information)],
        uses: [ItemReference(.identification)]
      )
    case .answered:
      EntryLinks(touches: [ItemReference(.answer)], uses: [ItemReference(.information)])
    case .permitted(let number, let terms, _):
      EntryLinks(
        touches: [number.reference],
        uses: [ItemReference(.opening)],
        provides: terms.kind == .sharedPlanConsent ? [.sharedPlanConsent] : []
      )
    case .permissionWithdrawn(let number, _):
      EntryLinks(touches: [number.reference])
    }
  }
}
