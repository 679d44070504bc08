import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

extension Command {
  static let screenForm = Command(
    "screen form",
    summary: Phrase(
      fi: "Tee lomake, joka täytetään tabletilla tai paperilla",
      sv: "Gör ett formulär som fylls i på en platta eller på papper",
      en: "Make a form to be filled in on a tablet or on paper"
    ),
    details: Phrase(
      fi: """
        Lomake on yksi HTML-tiedosto. Se toimii ilman verkkoa, ei sisällä kenenkään tietoja ja \
        tallentaa vastaukset tiedostoksi, jonka tiimi screen record kirjaa. Tulostettuna se on \
        paperilomake. Kielen voi vaihtaa lomakkeella; --lang määrää, millä kielellä se avautuu.
        """,
      sv: """
        Formuläret är en enda HTML-fil. Det fungerar utan nät, innehåller ingens uppgifter och \
        sparar svaren i en fil som tiimi screen record antecknar. Utskrivet är det ett \
        pappersformulär. Språket kan bytas på formuläret; --lang bestämmer vilket det öppnas på.
        """,
      en: """
        The form is one HTML file. It works without a network, holds nobody's data and saves the \
        answers as a file that tiimi screen record takes. Printed it is a paper form. The language \
        can be switched on the form; --lang says in which one it opens.
        """
    ),
    options: [
      Option(
        "instrument",
        .text,
        summary: Phrase(
          fi: "mittarin tunnus tai lomakkeen tiedosto",
          sv: "mätinstrumentets namn eller ett formulärs fil",
          en: "the name of an instrument, or the file of a form"
        ),
        standard: Phrase(
          fi: Checklist.minunTiimini.id,
          sv: Checklist.minunTiimini.id,
          en: Checklist.minunTiimini.id
        )
      ),
      Option(
        "to",
        .file,
        summary: Phrase(
          fi: "mihin lomake kirjoitetaan; - on vakiotuloste",
          sv: "vart formuläret skrivs; - är standard ut",
          en: "where the form is written; - for standard output"
        ),
        isRequired: true
      ),
      Option(
        "instruments",
        .file,
        summary: Phrase(
          fi: "omien mittarien ja tekstien kansio; ympäristössä TIIMI_INSTRUMENTS",
          sv: "mappen med egna mätinstrument och texter; i miljön TIIMI_INSTRUMENTS",
          en: "the folder of your own instruments and texts; in the environment TIIMI_INSTRUMENTS"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi screen form --to lomake.html",
        Phrase(fi: "tarkistuslista", sv: "checklistan", en: "the checklist")
      ),
      Example(
        "tiimi screen form --instrument audit-c --to audit-c.html --lang sv",
        Phrase(fi: "AUDIT-C", sv: "AUDIT-C", en: "AUDIT-C")
      ),
    ]
  ) { call in
    let name = call.arguments.text("instrument") ?? Checklist.minunTiimini.id
    let instrument = try InstrumentFolder(call, option: "instruments").find(name)
    let form = try AskedForm(instrument)
    let html = FormDocument(form, opensIn: call.language).html
    guard let path = call.arguments.text("to"), path != "-" else {
      return Output { try $0.write(html) }
    }
    if !call.settings.isDryRun {
      let file = try OutputFile(becoming: path)
      try file.write(Array(html.utf8))
      try file.finish()
    }
    let text = Phrase(
      fi: "Lomake on tehty: \(path). Siinä ei ole kenenkään tietoja.",
      sv: "Formuläret är gjort: \(path). Det innehåller ingens uppgifter.",
      en: "The form is made: \(path). It holds nobody's data."
    )
    return Output(
      json: [
        "path": .string(path),
        "instrument": .string(form.id),
        "questionnaire": .string(form.canonical),
        "questions": JSON(form.questions.count),
        "languages": .array(form.languages.map { .string($0.rawValue) }),
      ],
      messages: call.settings.isDryRun ? [.dryRun] : []
    ) { [.paragraph($0(text), role: .good)] }
  }
}
