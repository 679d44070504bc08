import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension CommandGroup {
  /// The keys that pseudonyms are made with.
  static let key = CommandGroup(
    "key",
    summary: Phrase(
      fi: "Tutkimusavaimet, joilla pseudonyymit tehdään",
      sv: "Studienycklar som pseudonymerna görs med",
      en: "Study keys that pseudonyms are made with"
    ),
    commands: [.keyNew, .keyShow]
  )
}

extension Command {
  fileprivate static let keyNew = Command(
    "key new",
    summary: Phrase(
      fi: "Tee uusi tutkimusavain",
      sv: "Gör en ny studienyckel",
      en: "Make a new study key"
    ),
    details: Phrase(
      fi: """
        Avain on satunnainen ja vain omistajansa luettavissa. Säilytä se erillään rekisteristä ja \
        sen varmuuskopioista äläkä anna sitä aineiston saajalle: avain ja rekisteri yhdessä \
        kertovat, kuka on kuka. Jos avain katoaa, uudet viennit eivät enää yhdisty vanhoihin.
        """,
      sv: """
        Nyckeln är slumpmässig och kan läsas bara av sin ägare. Förvara den åtskild från registret \
        och dess säkerhetskopior och ge den inte till mottagaren: nyckeln och registret visar \
        tillsammans vem som är vem. Går nyckeln förlorad kan nya exporter inte kopplas till gamla.
        """,
      en: """
        The key is random and only its owner can read it. Keep it apart from the register and its \
        backups, and do not give it to the recipient of data: key and register together tell who \
        is who. If the key is lost, new exports can no longer be joined with old ones.
        """
    ),
    options: [
      Option(
        "out",
        .file,
        summary: Phrase(fi: "avaintiedoston nimi", sv: "nyckelfilens namn", en: "the key file"),
        isRequired: true
      )
    ],
    examples: [
      Example(
        "tiimi key new --out ~/avaimet/arviointi.key",
        Phrase(
          fi: "avain omaan kansioonsa, kaukana rekisteristä",
          sv: "nyckeln i en egen mapp, långt från registret",
          en: "a key in a folder of its own, away from the register"
        )
      )
    ]
  ) { call in
    let path = try call.arguments.requiredText("out")
    var randomness = SystemRandomNumberGenerator()
    let key = StudyKey(from: &randomness)
    try KeyFile.write(key, to: path, awayFrom: call.settings.register)
    return output(
      key,
      path,
      Phrase(
        fi: "Avain on tiedostossa \(path). Säilytä se erillään rekisteristä.",
        sv: "Nyckeln finns i filen \(path). Förvara den åtskild från registret.",
        en: "The key is in \(path). Keep it apart from the register."
      )
    )
  }

  fileprivate static let keyShow = Command(
    "key show",
    summary: Phrase(
      fi: "Näytä avaimen sormenjälki, ei avainta",
      sv: "Visa nyckelns fingeravtryck, inte nyckeln",
      en: "Show the fingerprint of a key, not the key"
    ),
    details: Phrase(
      fi: "Sormenjäljestä näkee, millä avaimella vienti tehtiin: sama on viennin manifestissa.",
      sv: "Fingeravtrycket visar med vilken nyckel en export gjordes: det står i manifestet.",
      en: "The fingerprint tells which key an export was made with: its manifest has it too."
    ),
    arguments: [
      Argument(
        "file",
        .file,
        summary: Phrase(fi: "avaintiedosto", sv: "nyckelfilen", en: "the key file")
      )
    ],
    examples: [
      Example(
        "tiimi key show ~/avaimet/arviointi.key",
        Phrase(fi: "millä avaimella", sv: "med vilken nyckel", en: "which key it is")
      )
    ]
  ) { call in
    let path = try call.arguments.requiredText("file")
    return output(
      try KeyFile.read(path),
      path,
      Phrase(
        fi: "Tutkimusavain, vain omistajansa luettavissa.",
        sv: "En studienyckel som bara ägaren kan läsa.",
        en: "A study key that only its owner can read."
      )
    )
  }

  private static func output(_ key: StudyKey, _ path: String, _ sentence: Phrase) -> Output {
    let fingerprint = key.fingerprint
    return Output(json: ["file": .string(path), "fingerprint": .string(fingerprint)]) { style in
      [
        .paragraph(style(sentence), role: .good),
        .pairs([
          Block.Pair(
            style(Phrase(fi: "Sormenjälki", sv: "Fingeravtryck", en: "Fingerprint")),
            fingerprint
          )
        ]),
      ]
    }
  }
}
