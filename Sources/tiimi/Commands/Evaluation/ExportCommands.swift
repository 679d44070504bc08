import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension CommandGroup {
  /// Writing cases and registers out, as JSON and in evaluators' formats.
  static let export = CommandGroup(
    "export",
    summary: Phrase(
      fi: "Vienti JSON-muotoon ja arviointiin",
      sv: "Export som JSON och för utvärdering",
      en: "Export as JSON and for evaluation"
    ),
    commands: [
      .exportCase, .exportRegister, .exportTables, .exportEvents, .exportFHIR, .exportVerify,
    ]
  )
}

extension Command {
  fileprivate static let exportCase = Command(
    "export case",
    summary: Phrase(
      fi: "Vie yksi asia kaikkine tietoineen",
      sv: "Exportera ett ärende med alla uppgifter",
      en: "Export one case with everything it refers to"
    ),
    arguments: [.case],
    options: [.target, whereabouts],
    examples: [
      Example(
        "tiimi export case YLO-2026-1 --to asia.json",
        Phrase(
          fi: "asia yhtenä tiedostona",
          sv: "ärendet som en fil",
          en: "the case as one file"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let id = try session.caseID(try call.arguments.requiredText("case"))
    let bytes = try session.exportCase(id, whereabouts: call.arguments.text("whereabouts"))
    return try send(to: call.arguments.text("to")) { try $0(bytes) }
  }

  fileprivate static let exportRegister = Command(
    "export register",
    summary: Phrase(
      fi: "Vie koko rekisteri riveinä",
      sv: "Exportera hela registret rad för rad",
      en: "Export the whole register line by line"
    ),
    details: Phrase(
      fi: "Käyttöloki ei ole mukana; se on varmuuskopiossa. Kohdekansioon syntyy register.jsonl.",
      sv:
        "Användningsloggen är inte med; den finns i säkerhetskopian. I mappen görs register.jsonl.",
      en:
        "The access log is not part of it; a backup holds it. In a folder the file is register.jsonl."
    ),
    options: [.target, whereabouts],
    examples: [
      Example(
        "tiimi export register --to rekisteri.jsonl",
        Phrase(
          fi: "koko rekisteri rivi riviltä",
          sv: "hela registret rad för rad",
          en: "the whole register line by line"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let reason = call.arguments.text("whereabouts")
    var bar: ProgressBar?
    let terminal = call.terminal
    let isQuiet = call.settings.isQuiet
    return try send(to: call.arguments.text("to"), folderName: "register.jsonl") { write in
      try session.exportRegister(whereabouts: reason, to: write) { done, total in
        if bar == nil { bar = ProgressBar(total: total, terminal: terminal, isQuiet: isQuiet) }
        try bar?.advance(to: done)
      }
      try bar?.finish()
    }
  }

  private static let whereabouts = Option(
    "whereabouts",
    .text,
    summary: Phrase(
      fi: "syy, jolla turvakiellon alaiset yhteystiedot saavat lähteä mukana; jää käyttölokiin",
      sv: "varför spärrmarkerade kontaktuppgifter får följa med; antecknas i användningsloggen",
      en: "why contact details under a protection order may go along; kept in the access log"
    )
  )

  /// Sends an export to standard output, or to a file that appears when it is whole.
  private static func send(
    to path: String?,
    folderName: String = "case.json",
    _ export: @escaping (([UInt8]) throws -> Void) throws -> Void
  ) throws -> Output {
    guard let path, path != "-" else {
      return Output { sink in try export { try sink.write(bytes: $0) } }
    }
    let name = OutputFile.isFolder(path) ? path + "/" + folderName : path
    let file = try OutputFile(becoming: name)
    try export { try file.write($0) }
    try file.finish()
    return Output(json: ["file": .string(name), "bytes": .number(JSONNumber(file.count))]) {
      style in
      [
        .paragraph(
          style(
            Phrase(fi: "Viety: \(name)", sv: "Exporterat: \(name)", en: "Exported: \(name)")
          ),
          role: .good
        )
      ]
    }
  }
}
