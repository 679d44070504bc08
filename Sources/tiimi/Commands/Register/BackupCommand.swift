import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  /// Copies the register while others use it.
  static let backup = Command(
    "backup",
    summary: Phrase(
      fi: "Ota rekisteristä varmuuskopio",
      sv: "Ta en säkerhetskopia av registret",
      en: "Back the register up"
    ),
    details: Phrase(
      fi:
        "Kopio tarkistetaan. Ota tuloste talteen muualle: siitä näkee myöhemmin, puuttuuko jotain.",
      sv: "Kopian kontrolleras. Spara utskriften på annat håll: den visar senare om något saknas.",
      en:
        "The copy is checked. Keep what is printed elsewhere: it shows later whether anything is gone."
    ),
    arguments: [
      Argument(
        "file",
        .file,
        summary: Phrase(fi: "varmuuskopion nimi", sv: "kopians namn", en: "the name of the copy")
      )
    ],
    examples: [
      Example(
        "tiimi backup varmuuskopio.tiimi",
        Phrase(fi: "kopio tähän kansioon", sv: "en kopia i den här mappen", en: "a copy here")
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let path = try call.arguments.requiredText("file")
    var bar: ProgressBar?
    let head = try session.backUp(to: path) { done, total in
      if bar == nil {
        bar = ProgressBar(total: total, terminal: call.terminal, isQuiet: call.settings.isQuiet)
      }
      try? bar?.advance(to: done)
    }
    try bar?.finish()
    return Output(
      json: [
        "file": .string(path), "entries": .number(JSONNumber(head.count)),
        "head": .string(head.hash),
      ]
    ) { style in
      [
        .paragraph(
          style(
            Phrase(
              fi: "Varmuuskopio on valmis ja tarkistettu: \(path)",
              sv: "Säkerhetskopian är klar och kontrollerad: \(path)",
              en: "The backup is ready and checked: \(path)"
            )
          ),
          role: .good
        ),
        .paragraph(style(.headToKeep)),
        .verbatim("\(head.count):\(head.hash)"),
      ]
    }
  }
}
