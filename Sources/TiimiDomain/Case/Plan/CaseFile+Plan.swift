extension CaseFile {
  func decide(_ command: PlanCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    try requireYes()
    switch command {
    case .write(let item, let content):
      try refuse(!plan.isDraft, .planIsAgreed)
      try refuse(consentIsWithdrawn, .sharedPlanConsentMissing)
      try requireText(content.words, "text")
      try refuse(plan.contents[item] == content, .alreadyRecorded)
      return [.plan(.written(item, content))]
    case .agree(let clientView):
      return [.plan(try decideAgreement(clientView: clientView, in: setting))]
    case .revise(let reason):
      try refuse(plan.agreements.isEmpty || plan.isDraft, .planNotAgreed)
      try refuse(consentIsWithdrawn, .sharedPlanConsentMissing)
      try requireText(reason, "reason")
      return [.plan(.revised(reason: reason))]
    }
  }

  /// True when the client has consented to a shared plan and taken that back.
  ///
  /// A plan may be drafted together before the consent is written down, but not against a
  /// withdrawal. What was agreed stands, and its follow-up is allowed.
  private var consentIsWithdrawn: Bool {
    standingConsent == nil && permissions.contains { $0.terms.kind == .sharedPlanConsent }
  }

  /// A shared plan needs the client's consent (39 § 3 mom.), all eleven items and the client's view.
  ///
  /// The consent must hold on the day of the agreement and must not have been withdrawn since.
  private func decideAgreement(
    clientView: PlanContent,
    in setting: Setting
  ) throws(Refusal) -> PlanEntry {
    try refuse(!plan.isDraft, .planIsAgreed)
    let consent = permissions.contains {
      $0.terms.kind == .sharedPlanConsent && $0.withdrawn == nil && $0.isValid(on: setting.day)
    }
    try refuse(!consent, .sharedPlanConsentMissing)
    try refuse(
      !plan.missing.isEmpty,
      .planIncomplete,
      facts: ["numbers": plan.missing.map { String($0.rawValue) }.joined(separator: ", ")]
    )
    try requireText(clientView.words, "client-view")
    return .agreed(version: planVersion + 1, clientView: clientView)
  }

  mutating func apply(_ entry: PlanEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .written(let item, let content):
      plan.contents[item] = content
    case .agreed(let version, let clientView):
      planVersion = version
      plan.agreements.append(
        PlanAgreement(
          version: version,
          clientView: clientView,
          contents: plan.contents,
          occurred: recorded.occurred
        )
      )
      plan.isDraft = false
    case .revised:
      plan.isDraft = true
    }
  }
}

extension PlanContent {
  /// The words, whichever of the two they are.
  public var words: String {
    switch self {
    case .text(let words), .obstacle(let words): words
    }
  }
}

extension PlanEntry {
  var links: EntryLinks {
    switch self {
    case .written(let item, _):
      EntryLinks(
        touches: [ItemReference(.planItem, item.rawValue)],
        uses: [ItemReference(.answer), ItemReference(.planAgreement)]
      )
    case .agreed:
      EntryLinks(
        touches: [ItemReference(.planAgreement)],
        uses: [ItemReference(.answer), .sharedPlanConsent]
          + PlanItem.allCases.map { ItemReference(.planItem, $0.rawValue) }
      )
    case .revised:
      EntryLinks(touches: [ItemReference(.planAgreement)], uses: [ItemReference(.answer)])
    }
  }
}
