import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  /// Checks the register.
  static let check = Command(
    "check",
    summary: Phrase(
      fi: "Tarkista rekisterin eheys",
      sv: "Kontrollera registrets integritet",
      en: "Check the integrity of the register"
    ),
    details: Phrase(
      fi: """
        Tarkistaa tiedoston, tiivisteketjun ja sen, että luettelot vastaavat kirjauksia. Ketju ei \
        paljasta katkaistua loppua, ellei sen päätä ole tallessa muualla: anna se --head MÄÄRÄ:TIIVISTE.
        """,
      sv: """
        Kontrollerar filen, kedjan av kontrollsummor och att listorna motsvarar anteckningarna. \
        Kedjan avslöjar inte ett avklippt slut om dess huvud inte finns på annat håll: --head ANTAL:SUMMA.
        """,
      en: """
        Checks the file, the chain of hashes, and that the lists follow from the entries. The \
        chain does not show a cut tail unless its head is kept elsewhere: --head COUNT:HASH.
        """
    ),
    options: [
      Option(
        "head",
        .text,
        summary: Phrase(
          fi: "aiemmin talteen otettu pää, MÄÄRÄ:TIIVISTE",
          sv: "ett tidigare sparat huvud, ANTAL:SUMMA",
          en: "a head kept from before, COUNT:HASH"
        )
      ),
      Option(
        flag: "rebuild",
        summary: Phrase(
          fi: "johda luettelot uudelleen kirjauksista",
          sv: "härled listorna på nytt ur anteckningarna",
          en: "derive the lists again from the entries"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi check",
        Phrase(
          fi: "tarkista tiedosto, ketju ja luettelot",
          sv: "kontrollera filen, kedjan och listorna",
          en: "check the file, the chain and the lists"
        )
      )
    ]
  ) { call in
    let centre = try RegisterDoor(call.settings).open()
    let known = try call.arguments.text("head").map { text in
      try RegisterHead(written: text, in: call.arguments.field("head"))
    }
    if call.arguments.flag("rebuild") {
      try call.showingProgress { try centre.rebuildLists(progress: $0) }
    }
    let report = try call.showingProgress { try centre.check(against: known, progress: $0) }
    return RegisterFindings(report).output
  }
}

extension Invocation {
  /// Shows how far work has come whose extent it learns on the way.
  fileprivate func showingProgress<Value>(
    _ work: ((_ done: Int, _ total: Int) -> Void) throws -> Value
  ) throws -> Value {
    var bar: ProgressBar?
    let value = try work { done, total in
      if bar == nil {
        bar = ProgressBar(total: total, terminal: terminal, isQuiet: settings.isQuiet)
      }
      try? bar?.advance(to: done)
    }
    try bar?.finish()
    return value
  }
}

extension RegisterHead {
  fileprivate init(written text: String, in field: String) throws(UsageError) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let count = Int(parts[0]), parts[1].utf8.count == 64 else {
      throw UsageError(.badForm, field: field)
    }
    self.init(count: count, hash: parts[1].lowercased())
  }
}

/// What a check found, as it is shown.
struct RegisterFindings {
  let report: RegisterReport

  init(_ report: RegisterReport) {
    self.report = report
  }

  var output: Output {
    Output(json: json, exitCode: report.findings.isEmpty ? .done : .refused) { style in
      [
        .paragraph(style(verdict), role: report.findings.isEmpty ? .good : .bad),
        .bullets(report.findings.map { Cell("\(style(Self.phrase($0.kind))): \($0.place)", .bad) }),
        .paragraph(style(.headToKeep)),
        .verbatim("\(report.head.count):\(report.head.hash)"),
      ]
    }
  }

  private var json: JSON {
    [
      "sound": .bool(report.findings.isEmpty),
      "entries": .number(JSONNumber(report.head.count)),
      "head": .string(report.head.hash),
      "findings": .array(
        report.findings.map { ["kind": .string($0.kind.rawValue), "place": .string($0.place)] }
      ),
    ]
  }

  private var verdict: Phrase {
    report.findings.isEmpty
      ? Phrase(fi: "Rekisteri on ehjä.", sv: "Registret är helt.", en: "The register is sound.")
      : Phrase(
        fi: "Rekisterissä on vikaa. Ota käyttöön viimeisin ehjä varmuuskopio.",
        sv: "Det är fel på registret. Ta i bruk den senaste hela säkerhetskopian.",
        en: "The register is not sound. Take the latest sound backup into use."
      )
  }

  private static func phrase(_ kind: RegisterFinding.Kind) -> Phrase {
    switch kind {
    case .damage:
      Phrase(fi: "tiedosto on vioittunut", sv: "filen är skadad", en: "the file is damaged")
    case .schemaDiffers:
      Phrase(fi: "rakenne poikkeaa", sv: "strukturen avviker", en: "the schema differs")
    case .danglingReference:
      Phrase(
        fi: "viittaus puuttuvaan",
        sv: "hänvisning till något som saknas",
        en: "dangling reference"
      )
    case .chainBroken:
      Phrase(
        fi: "ketju on katkennut kirjauksessa",
        sv: "kedjan är bruten vid anteckning",
        en: "the chain breaks at entry"
      )
    case .versionGap:
      Phrase(
        fi: "kirjausten välissä on aukko",
        sv: "det finns en lucka i anteckningarna",
        en: "a gap in the entries"
      )
    case .headMissing:
      Phrase(
        fi: "loppu on katkaistu ennen kirjausta",
        sv: "slutet är avklippt före anteckning",
        en: "the tail was cut before entry"
      )
    case .headDiffers:
      Phrase(
        fi: "kirjaus on toinen kuin tallessa oleva",
        sv: "anteckningen är en annan än den sparade",
        en: "the entry is not the one kept"
      )
    case .projectionDiffers:
      Phrase(
        fi: "luettelo ei vastaa kirjauksia",
        sv: "listan motsvarar inte anteckningarna",
        en: "the list does not follow from the entries"
      )
    }
  }
}

extension Phrase {
  /// Introduces the head of the chain, which is worth keeping somewhere else.
  static let headToKeep = Phrase(
    fi: "Ketjun pää, talteen muualle:",
    sv: "Kedjans huvud, att spara på annat håll:",
    en: "The head of the chain, to keep elsewhere:"
  )
}
