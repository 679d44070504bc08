import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  /// Performs a file of commands, all or nothing.
  static let apply = Command(
    "apply",
    summary: Phrase(
      fi: "Tee tiedoston komennot, kaikki tai ei mitään",
      sv: "Utför kommandona i en fil, alla eller inga",
      en: "Perform the commands of a file, all or nothing"
    ),
    details: Phrase(
      fi: """
        Tiedosto on JSONia: {"commands":[{"do":"client add","label":"aino", …},{"do":"case open", \
        "client":"@aino", …}]}. Avaimet ovat komentojen valitsimia ilman viivoja; rivillä voi olla \
        myös at, as, purpose ja if-version. @nimi viittaa siihen, mitä aiempi rivi teki.
        """,
      sv: """
        Filen är JSON: {"commands":[{"do":"client add","label":"aino", …},{"do":"case open", \
        "client":"@aino", …}]}. Nycklarna är kommandonas flaggor utan streck; en rad kan också \
        ha at, as, purpose och if-version. @namn hänvisar till det som en tidigare rad gjorde.
        """,
      en: """
        The file is JSON: {"commands":[{"do":"client add","label":"aino", …},{"do":"case open", \
        "client":"@aino", …}]}. The keys are the commands' options without dashes; a line may also \
        have at, as, purpose and if-version. @name stands for what an earlier line made.
        """
    ),
    arguments: [
      Argument(
        "file",
        .file,
        summary: Phrase(
          fi: "komentotiedosto, tai - vakiosyötteestä",
          sv: "kommandofilen, eller - från standardindata",
          en: "the file of commands, or - for standard input"
        )
      )
    ],
    examples: [
      Example(
        "tiimi apply tarina.json --dry-run",
        Phrase(
          fi: "kokeile kirjaamatta mitään",
          sv: "prova utan att anteckna",
          en: "try without writing"
        )
      )
    ]
  ) { call in
    let file = try BatchFile(InputFile.bytes(try call.arguments.requiredText("file")))
    let session = try RegisterDoor(call.settings).session()
    var bar = ProgressBar(
      total: file.count,
      terminal: call.terminal,
      isQuiet: call.settings.isQuiet
    )
    let receipts = try file.perform(in: session, call) { try bar.advance(to: $0) }
    try bar.finish()
    return output(receipts, isDryRun: call.settings.isDryRun)
  }

  private static func output(_ receipts: [Receipt], isDryRun: Bool) -> Output {
    Output(
      json: [
        "performed": .number(JSONNumber(receipts.count)), "dryRun": .bool(isDryRun),
        "receipts": .array(receipts.map(\.json)),
      ],
      messages: receipts.flatMap(\.messages)
    ) { style in
      let text = (isDryRun ? wouldSucceed : performed)(receipts.count, style.language)
      return [.paragraph(isDryRun ? style(trial) + text : text, role: .good)]
    }
  }

  private static let trial = Phrase(fi: "Koeajo: ", sv: "Provkörning: ", en: "Dry run: ")
  private static let wouldSucceed = Counted(
    one: Phrase(
      fi: "komento onnistuisi, mitään ei kirjattu.",
      sv: "kommando skulle lyckas, inget antecknades.",
      en: "command would succeed, nothing was recorded."
    ),
    many: Phrase(
      fi: "komentoa onnistuisi, mitään ei kirjattu.",
      sv: "kommandon skulle lyckas, inget antecknades.",
      en: "commands would succeed, nothing was recorded."
    )
  )
  private static let performed = Counted(
    one: Phrase(fi: "komento tehty.", sv: "kommando utfört.", en: "command performed."),
    many: Phrase(fi: "komentoa tehty.", sv: "kommandon utförda.", en: "commands performed.")
  )
}
