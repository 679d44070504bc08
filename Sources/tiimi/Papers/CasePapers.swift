import MinunTiimini
import TiimiDomain
import TiimiReports

/// The papers of one case for one call: reads the case, logs the printing, makes the page.
struct CasePapers {
  private let call: Invocation
  private let session: Session
  /// The case.
  let view: CaseView

  /// Opens the case that the call names; throws what the policy and the register refuse.
  init(_ call: Invocation) throws {
    self.call = call
    (session, view) = try call.openCase()
  }

  /// The language of a paper for the client: the one asked for, or the client's own.
  var clientLanguage: Language {
    let own = view.client.details.flatMap { Language(rawValue: $0.language) }
    return call.settings.statedLanguage ?? own ?? call.language
  }

  /// What papers are made of.
  func source(_ language: Language) -> PaperSource {
    PaperSource(
      file: view.file,
      names: view.names,
      now: HelsinkiTime.wall(at: session.now),
      language: language,
      printedBy: session.actor.details.name
    )
  }

  /// The plan as the given reader gets it.
  func plan(for reader: String) throws -> Page {
    if reader != "provider" { try call.arguments.refuse("recipient", with: "--for \(reader)") }
    switch reader {
    case "client": return try clientPlan()
    case "team":
      try log(.planForTeam)
      return TeamPlanPaper.make(source(call.language))
    case "provider": return try providerPlan()
    default: return try archivePlan()
    }
  }

  /// The case on one page.
  func summary() throws -> Page {
    try log(.summary)
    return CaseSummaryPaper.make(source(call.language))
  }

  /// The proposal of a team; throws `CentreRefusal.noProposal` before the client has been told.
  func invitation() throws -> Page {
    guard let information = view.file.information else { throw CentreRefusal.noProposal }
    try log(.invitation)
    return InvitationPaper.make(source(clientLanguage), information)
  }

  private func clientPlan() throws -> Page {
    try log(.planForClient)
    return ClientPlanPaper.make(source(clientLanguage))
  }

  private func providerPlan() throws -> Page {
    guard let text = call.arguments.text("recipient") else {
      throw call.arguments.missing("recipient")
    }
    if text == "client" { throw call.arguments.wrong(.badForm, "recipient") }
    let recipient = PaperRecipient(text, in: view, session)
    let disclosure = recipient.disclosure(on: session.today)
    if disclosure.permissions.isEmpty { throw CentreRefusal.noPermission }
    let name = recipient.name(call.language)
    try log(.planForProvider(recipient: name))
    return ProviderPlanPaper.make(source(call.language), for: name, disclosing: disclosure)
  }

  private func archivePlan() throws -> Page {
    let head = try session.centre.head()
    try log(.planForArchive)
    return ArchivePlanPaper.make(
      source(call.language),
      history: view.history.entries,
      head: (head.count, head.hash)
    )
  }

  private func log(_ paper: CasePaperKind) throws {
    try session.logPaper(paper, of: view)
  }
}
