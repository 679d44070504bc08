import TiimiDomain
import TiimiEncoding
import TiimiRules

extension CommandGroup {
  /// Screening instruments: what there is, what they look like, and one's own.
  static let instrument = CommandGroup(
    "instrument",
    summary: Phrase(fi: "Mittarit", sv: "Mätinstrument", en: "Screening instruments"),
    commands: [.instrumentList, .instrumentShow, .instrumentCheck, .instrumentImport]
  )
}

extension Command {
  fileprivate static let instrumentList = Command(
    "instrument list",
    summary: Phrase(
      fi: "Luettele mittarit ja mitä niistä on mukana",
      sv: "Lista mätinstrumenten och vad som finns av dem",
      en: "List the instruments and what of them is built in"
    ),
    details: Phrase(
      fi: """
        E: pisteytys ja tekstit. S: pisteytys; tekstit tuodaan omana tekstipakettina. R: vain \
        muualla saatu tulos. Omat mittarit ja tekstit ovat kansiossa TIIMI_INSTRUMENTS.
        """,
      sv: """
        E: poängsättning och texter. S: poängsättning; texterna importeras som eget textpaket. R: \
        endast ett resultat från annat håll. Egna mätinstrument och texter finns i mappen \
        TIIMI_INSTRUMENTS.
        """,
      en: """
        E: scoring and texts. S: scoring; the texts come as your own text pack. R: only a result \
        found elsewhere. Your own instruments and texts are in the folder TIIMI_INSTRUMENTS.
        """
    ),
    options: [.instrumentFolder],
    examples: [
      Example(
        "tiimi instrument list",
        Phrase(fi: "kaikki mittarit", sv: "alla mätinstrument", en: "every instrument")
      )
    ]
  ) { call in
    let folder = InstrumentFolder(call, option: "folder")
    let list = try InstrumentList(folder)
    return Output(json: list.json(call.language)) { list.blocks($0) }
  }

  fileprivate static let instrumentShow = Command(
    "instrument show",
    summary: Phrase(
      fi: "Näytä mittarin kohdat, pisteytys, lähteet ja lisenssi",
      sv: "Visa ett mätinstruments punkter, poängsättning, källor och licens",
      en: "Show the items, scoring, sources and licence of an instrument"
    ),
    arguments: [.instrumentName],
    options: [.instrumentFolder],
    examples: [
      Example(
        "tiimi instrument show phq-9",
        Phrase(fi: "PHQ-9 ja sen lähteet", sv: "PHQ-9 och dess källor", en: "PHQ-9 and its sources")
      )
    ]
  ) { call in
    let name = try call.arguments.requiredText("instrument")
    let page = InstrumentPage(try InstrumentFolder(call, option: "folder").find(name))
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  fileprivate static let instrumentCheck = Command(
    "instrument check",
    summary: Phrase(
      fi: "Tarkista lomake, pisteytys tai tekstipaketti",
      sv: "Kontrollera ett formulär, en poängsättning eller ett textpaket",
      en: "Check a form, a scoring description or a text pack"
    ),
    arguments: [.instrumentFile],
    options: [.scoring],
    examples: [
      Example(
        "tiimi instrument check lomake.json --scoring pisteytys.json",
        Phrase(
          fi: "lomake ja sen pisteytys yhdessä",
          sv: "formuläret och dess poängsättning tillsammans",
          en: "a form together with its scoring"
        )
      )
    ]
  ) { call in
    let bytes = try InputFile.bytes(try call.arguments.requiredText("file"))
    let file = try InstrumentFile(bytes)
    var findings = try file.check()
    if let path = call.arguments.text("scoring"), case .questionnaire(let form) = file {
      let description = try ScoringDescription(try InputFile.bytes(path))
      findings = description.check(form) + description.check()
    }
    let page = InstrumentCheckPage(kind: file.kind, findings: findings)
    return Output(
      json: page.json(call.language),
      exitCode: page.hasErrors ? .refused : .done
    ) { page.blocks($0) }
  }

  fileprivate static let instrumentImport = Command(
    "instrument import",
    summary: Phrase(
      fi: "Tuo oma lomake, pisteytys tai tekstipaketti kansioon",
      sv: "Importera ett eget formulär, en poängsättning eller ett textpaket till mappen",
      en: "Bring your own form, scoring description or text pack into the folder"
    ),
    details: Phrase(
      fi: """
        Tiedosto tarkistetaan ja säilytetään tavu tavulta. Tekstipaketin tuoja vakuuttaa sen \
        licence-kentässä, että hänellä on oikeus käyttää tekstejä.
        """,
      sv: """
        Filen kontrolleras och bevaras byte för byte. Den som importerar ett textpaket försäkrar i \
        fältet licence sin rätt att använda texterna.
        """,
      en: """
        The file is checked and kept byte for byte. Whoever brings a text pack states in its field \
        licence the right to use the texts.
        """
    ),
    arguments: [.instrumentFile],
    options: [
      Option(
        "to",
        .file,
        summary: Phrase(
          fi: "kansio; ympäristössä TIIMI_INSTRUMENTS",
          sv: "mappen; i miljön TIIMI_INSTRUMENTS",
          en: "the folder; in the environment TIIMI_INSTRUMENTS"
        )
      )
    ],
    examples: [
      Example(
        "tiimi instrument import who-5.fi.json --to mittarit",
        Phrase(
          fi: "oma tekstipaketti käyttöön",
          sv: "ett eget textpaket i bruk",
          en: "your own text pack into use"
        )
      )
    ]
  ) { call in
    let bytes = try InputFile.bytes(try call.arguments.requiredText("file"))
    let file = try InstrumentFile(bytes)
    guard let folder = InstrumentFolder(call, option: "to").path else {
      throw InstrumentRefusal.folderNotNamed
    }
    let findings = try file.check()
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty { throw InstrumentRefusal.faulty(count: errors.count) }
    let isKept = !call.settings.isDryRun
    let path =
      isKept
      ? try InstrumentFolder.keep(bytes, as: file.name, in: folder) : "\(folder)/\(file.name)"
    let page = InstrumentCheckPage(kind: file.kind, findings: findings, path: path)
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }
}

extension Argument {
  fileprivate static let instrumentName = Argument(
    "instrument",
    .text,
    summary: Phrase(
      fi: "mittarin tunnus tai lomakkeen tiedosto",
      sv: "mätinstrumentets namn eller ett formulärs fil",
      en: "the name of an instrument, or the file of a form"
    )
  )
  fileprivate static let instrumentFile = Argument(
    "file",
    .file,
    summary: Phrase(fi: "tiedosto", sv: "filen", en: "the file")
  )
}

extension Option {
  /// Where the user's own instruments are.
  static let instrumentFolder = Option(
    "folder",
    .file,
    summary: Phrase(
      fi: "omien mittarien kansio; ympäristössä TIIMI_INSTRUMENTS",
      sv: "mappen med egna mätinstrument; i miljön TIIMI_INSTRUMENTS",
      en: "the folder of your own instruments; in the environment TIIMI_INSTRUMENTS"
    )
  )
  /// The scoring description of a form.
  static let scoring = Option(
    "scoring",
    .file,
    summary: Phrase(
      fi: "lomakkeen pisteytys JSON-tiedostona",
      sv: "formulärets poängsättning som en JSON-fil",
      en: "the scoring description of the form, a JSON file"
    )
  )
}
