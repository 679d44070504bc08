import MinunTiimini
import TiimiDomain

extension Command {
  /// Makes a command that writes to the register, alone or as a line of a batch file.
  static func writing(
    _ name: String,
    summary: Phrase,
    details: Phrase? = nil,
    arguments: [Argument] = [],
    options: [Option] = [],
    examples: [Example] = [],
    write: @escaping @Sendable (Desk) throws -> Receipt
  ) -> Command {
    Command(
      name,
      summary: summary,
      details: details,
      arguments: arguments,
      options: options,
      examples: examples,
      write: write
    ) { call in
      try call.perform(in: try RegisterDoor(call.settings).session(), write)
    }
  }

  /// Makes a command that performs one command on a case; the case is its first argument.
  static func onCase(
    _ name: String,
    summary: Phrase,
    details: Phrase? = nil,
    arguments: [Argument] = [],
    options: [Option] = [],
    examples: [Example] = [],
    build: @escaping @Sendable (CaseDesk) throws -> CaseCommand
  ) -> Command {
    writing(
      name,
      summary: summary,
      details: details,
      arguments: [.case] + arguments,
      options: options,
      examples: examples
    ) { desk in
      let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
      let file = try desk.batch.file(id)
      let command = try build(CaseDesk(desk: desk, file: file))
      return Receipt(
        try desk.batch.perform(
          command,
          on: id,
          at: desk.occurred,
          ifVersion: desk.settings.expectedVersion
        )
      )
    }
  }
}

extension Invocation {
  /// Does a command's writes in a transaction of their own, or tries them in a dry run.
  func perform(in session: Session, _ write: (Desk) throws -> Receipt) throws -> Output {
    let receipt = try session.write(dryRun: settings.isDryRun) { batch in
      try write(Desk(arguments: arguments, settings: settings, batch: batch))
    }
    return receipt.output(isDryRun: settings.isDryRun)
  }
}

extension Argument {
  /// The case that a command is about.
  static let `case` = Argument(
    "case",
    .reference(.case),
    summary: Phrase(
      fi: "asian numero, kuten YLO-2026-17",
      sv: "ärendets nummer, såsom YLO-2026-17",
      en: "the number of the case, such as YLO-2026-17"
    )
  )

  /// The number of an item in the case.
  static func number(_ name: String, _ summary: Phrase) -> Argument {
    Argument(name, .number(1...100_000), summary: summary)
  }
}

extension Option {
  /// Why something is done; most changes ask for it.
  static let reason = Option(
    "reason",
    .text,
    summary: Phrase(fi: "syy", sv: "orsaken", en: "the reason"),
    isRequired: true
  )

  /// The participant that a text names, as every command writes them.
  static func who(
    _ name: String,
    _ summary: Phrase,
    isRepeatable: Bool = false,
    standard: Phrase? = nil
  ) -> Option {
    let form = "client | close:1 | member:2 | login | Nimi / Organisaatio"
    return Option(
      name,
      .text,
      summary: Phrase(
        fi: "\(summary.fi) (\(form))",
        sv: "\(summary.sv) (\(form))",
        en: "\(summary.en) (\(form))"
      ),
      isRequired: !isRepeatable && standard == nil,
      isRepeatable: isRepeatable,
      standard: standard
    )
  }

  /// The representative who speaks for the client, and the ground of authority.
  static let voice = [
    Option(
      "representative",
      .text,
      summary: Phrase(
        fi: "edustaja, joka vastasi asiakkaan puolesta",
        sv: "företrädaren som svarade för klienten",
        en: "the representative who answered for the client"
      )
    ),
    Option(
      "ground",
      .choice(AuthorityGround.choices),
      summary: Phrase(
        fi: "millä perusteella edustaja puhuu",
        sv: "på vilken grund företrädaren talar",
        en: "on what ground the representative speaks"
      )
    ),
  ]
}
