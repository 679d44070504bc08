import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  /// Writes a case, or all of them, as FHIR R4.
  static let exportFHIR = Command(
    "export fhir",
    summary: Phrase(
      fi: "Vie asia tai kaikki asiat FHIR R4 -muodossa, henkilötiedoin",
      sv: "Exportera ett ärende eller alla i formatet FHIR R4, med personuppgifter",
      en: "Export one case or all of them as FHIR R4, with identities"
    ),
    details: Phrase(
      fi: """
        Yhdestä asiasta tulee yksi FHIR R4 -nippu (Bundle), kaikista nippu riviä kohti. Mukana on \
        henkilötunnus: tiedosto kuuluu asiakas- ja potilastietojärjestelmiin, ei arvioijille. \
        Turvakiellon alaisia yhteystietoja ei viedä missään tapauksessa. Kaikki asiat vie vain \
        pääkäyttäjä, joka kertoo syyn; se jää käyttölokiin. Muoto: docs/formats/fhir.md.
        """,
      sv: """
        Ett ärende blir ett FHIR R4-paket (Bundle), alla ärenden ett paket per rad. \
        Personbeteckningen är med: filen hör hemma i klient- och patientdatasystem, inte hos \
        utvärderare. Kontaktuppgifter under spärrmarkering exporteras aldrig. Alla ärenden \
        exporteras bara av en administratör som anger orsaken; den antecknas i användningsloggen. \
        Formatet: docs/formats/fhir.md.
        """,
      en: """
        One case becomes one FHIR R4 bundle, all cases one bundle on each line. The personal \
        identity code is in it: the file is for client and patient record systems, not for \
        evaluators. Contact details under a protection order are never exported. All cases are for \
        an administrator who gives the reason; the access log keeps it. The format: \
        docs/formats/fhir.md.
        """
    ),
    arguments: [.optionalCase],
    options: [all, reason, forRegister, .target],
    examples: [
      Example(
        "tiimi export fhir YLO-2026-1 --to asia.json",
        Phrase(
          fi: "yksi asia molempiin rekistereihin",
          sv: "ett ärende för båda registren",
          en: "one case for both registers"
        )
      ),
      Example(
        "tiimi export fhir --all --reason \"Siirto\" --for-register social --to asiat.ndjson",
        Phrase(
          fi: "kaikki asiat sosiaalihuollon rekisteriin",
          sv: "alla ärenden för socialvårdens register",
          en: "all cases for the register of social welfare"
        )
      ),
    ]
  ) { call in
    let order = try FHIROrder(call)
    let session = try RegisterDoor(call.settings).session()
    return try order.output(of: try order.export(from: session))
  }

  private static let all = Option(
    flag: "all",
    summary: Phrase(
      fi: "kaikki rekisterin asiat, nippu riviä kohti",
      sv: "alla ärenden i registret, ett paket per rad",
      en: "every case of the register, one bundle on each line"
    )
  )

  private static let reason = Option(
    "reason",
    .text,
    summary: Phrase(
      fi: "miksi ja kenelle henkilötiedot lähtevät; jää käyttölokiin",
      sv: "varför och till vem personuppgifterna går; antecknas i användningsloggen",
      en: "why and for whom identities leave; kept in the access log"
    )
  )

  private static let forRegister = Option(
    "for-register",
    .choice(ClientRegister.allCases.map { Choice($0.rawValue, $0.label) }),
    summary: Phrase(
      fi: "mihin rekisteriin kuuluva osa viedään (703/2023 46–47 §)",
      sv: "för vilket register delarna exporteras (703/2023 46–47 §)",
      en: "the register whose part is exported (703/2023 sections 46–47)"
    ),
    standard: Phrase(fi: "both", sv: "both", en: "both")
  )
}

extension Argument {
  fileprivate static let optionalCase = Argument(
    "case",
    .reference(.case),
    summary: Phrase(
      fi: "asian numero tai tunniste; jätä pois, kun annat --all",
      sv: "ärendets nummer eller identifierare; utelämnas med --all",
      en: "the number or identifier of the case; left out with --all"
    ),
    isOptional: true
  )
}
