import MinunTiimini
import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// The same to many cases at a time.
  static let bulk = CommandGroup(
    "bulk",
    summary: Phrase(
      fi: "Sama toimi monelle asialle kerralla",
      sv: "Samma åtgärd för många ärenden på en gång",
      en: "The same to many cases at a time"
    ),
    commands: [.bulkAssign, .bulkTransfer, .bulkClose, .bulkInvite]
  )
}

extension Command {
  /// Makes a command that does the same to each of many cases; the cases are a list or a filter.
  static func onCases(
    _ name: String,
    summary: Phrase,
    details: Phrase,
    options: [Option],
    examples: [Example],
    usual: @escaping @Sendable (Invocation, Session) throws -> CaseFilter? = { _, _ in nil },
    build: @escaping @Sendable (Invocation, Session) throws -> BulkAction
  ) -> Command {
    let common = Phrase(
      fi:
        "Jokainen asia kirjataan erikseen, kokonaan tai ei lainkaan; yhden epääminen ei estä muita.",
      sv:
        "Varje ärende antecknas för sig, helt eller inte alls; att ett nekas hindrar inte de andra.",
      en: "Each case is recorded by itself, whole or not at all; a refused one stops no other."
    )
    return Command(
      name,
      summary: summary,
      details: Phrase(
        fi: "\(details.fi) \(common.fi)",
        sv: "\(details.sv) \(common.sv)",
        en: "\(details.en) \(common.en)"
      ),
      options: options + BulkSelection.options,
      examples: examples
    ) { call in
      let session = try RegisterDoor(call.settings).session()
      let action = try build(call, session)
      let selection = BulkSelection(call: call, session: session)
      return try call.perform(action, on: try selection.targets(usual(call, session)), in: session)
    }
  }
}

extension Invocation {
  fileprivate func perform(
    _ action: BulkAction,
    on targets: [BulkTarget],
    in session: Session
  ) throws -> Output {
    var bar = ProgressBar(total: targets.count, terminal: terminal, isQuiet: settings.isQuiet)
    let lines = try session.perform(
      action,
      on: targets,
      at: settings.occurred?.moment,
      dryRun: settings.isDryRun
    ) { try? bar.advance(to: $0) }
    try? bar.finish()
    return BulkPage(lines: lines, isDryRun: settings.isDryRun, language: language).output
  }
}
