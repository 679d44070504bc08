import MinunTiimini
import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// The client's permissions.
  static let permission = CommandGroup(
    "permission",
    summary: Phrase(
      fi: "Asiakkaan suostumukset ja luvat",
      sv: "Klientens samtycken och tillstånd",
      en: "The client's consents and permits"
    ),
    commands: [.permissionGive, .permissionWithdraw, .permissionList]
  )
}

extension Command {
  fileprivate static let permissionGive = Command.onCase(
    "permission give",
    summary: Phrase(
      fi: "Kirjaa asiakkaan antama suostumus tai lupa",
      sv: "Anteckna ett samtycke eller tillstånd av klienten",
      en: "Record a consent or permit that the client gives"
    ),
    details: Phrase(
      fi: """
        Suostumus yhteiseen suunnitelmaan, luovutuslupa ja tietosuoja-asetuksen suostumus ovat eri \
        asioita. Yhtä ei voi käyttää toisen sijasta.
        """,
      sv: """
        Samtycke till en gemensam plan, tillstånd för utlämnande och samtycke enligt \
        dataskyddsförordningen är skilda saker. Det ena kan inte användas i stället för det andra.
        """,
      en: """
        Consent to a shared plan, a disclosure permit and consent under data-protection law are \
        three different things. One does not stand for another.
        """
    ),
    options: termOptions + Option.voice,
    examples: [
      Example(
        "tiimi permission give YLO-2026-1 --kind disclosure --for \"Kuntoutuksen suunnittelu\" "
          + "--recipient Kela --item \"Toimintakyvyn arvio\" --until 31.12.2026",
        Phrase(
          fi: "luovutuslupa vuoden loppuun",
          sv: "tillstånd för utlämnande till årets slut",
          en: "a disclosure permit until the end of the year"
        )
      )
    ]
  ) { call in
    let terms = PermissionTerms(
      kind: try call.permissionKind(),
      purpose: try call.text("for"),
      recipients: call.arguments.texts("recipient"),
      items: call.arguments.texts("item"),
      from: call.desk.day("from"),
      until: call.arguments.day("until")
    )
    return .invitation(.permit(terms, by: try call.desk.voice()))
  }

  private static let termOptions = [
    Option(
      "kind",
      .choice([
        Choice("plan", PermissionKind.sharedPlanConsent.label),
        Choice("disclosure", PermissionKind.disclosurePermit.label),
        Choice("data", PermissionKind.dataProtectionConsent.label),
      ]),
      summary: Phrase(fi: "mikä lupa", sv: "vilket tillstånd", en: "which permission"),
      isRequired: true
    ),
    Option(
      "for",
      .text,
      summary: Phrase(
        fi: "mihin tietoja käytetään",
        sv: "vad uppgifterna används till",
        en: "what the data are used for"
      ),
      isRequired: true
    ),
    Option(
      "recipient",
      .text,
      summary: Phrase(
        fi: "kenelle tiedot saa antaa",
        sv: "vem som får uppgifterna",
        en: "to whom the data may go"
      ),
      isRequired: true,
      isRepeatable: true
    ),
    Option(
      "item",
      .text,
      summary: Phrase(
        fi: "mitä tietoja saa antaa",
        sv: "vilka uppgifter som får lämnas",
        en: "which data may go"
      ),
      isRequired: true,
      isRepeatable: true
    ),
    Option(
      "from",
      .day,
      summary: Phrase(fi: "ensimmäinen päivä", sv: "första dagen", en: "the first day"),
      standard: Phrase(fi: "tänään", sv: "i dag", en: "today")
    ),
    Option(
      "until",
      .day,
      summary: Phrase(
        fi: "viimeinen päivä; ilman sitä toistaiseksi",
        sv: "sista dagen; utan den tills vidare",
        en: "the last day; without it until further notice"
      )
    ),
  ]

  fileprivate static let permissionWithdraw = Command.onCase(
    "permission withdraw",
    summary: Phrase(
      fi: "Kirjaa, että asiakas peruu luvan",
      sv: "Anteckna att klienten återkallar ett tillstånd",
      en: "Record that the client withdraws a permission"
    ),
    arguments: [
      .number(
        "permission",
        Phrase(fi: "luvan numero", sv: "tillståndets nummer", en: "the number of the permission")
      )
    ],
    options: [
      Option(
        "reason",
        .text,
        summary: Phrase(
          fi: "syy, jos asiakas kertoo sen",
          sv: "orsaken, om klienten berättar den",
          en: "the reason, if the client tells it"
        )
      )
    ],
    examples: [
      Example(
        "tiimi permission withdraw YLO-2026-1 1 --reason \"Asiakas muutti mielensä\"",
        Phrase(
          fi: "asiakas peruu luvan 1",
          sv: "klienten återtar tillstånd 1",
          en: "the client withdraws permission 1"
        )
      )
    ]
  ) { call in
    .invitation(
      .withdrawPermission(try call.number("permission"), reason: call.arguments.text("reason"))
    )
  }

  fileprivate static let permissionList = Command(
    "permission list",
    summary: Phrase(
      fi: "Luettele asian luvat, myös perutut",
      sv: "Lista ärendets tillstånd, även återkallade",
      en: "List the permissions of a case, withdrawn ones too"
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi permission list YLO-2026-1",
        Phrase(
          fi: "mitä asiakas on luvannut ja mihin saakka",
          sv: "vad klienten har gett tillstånd till och hur länge",
          en: "what the client has permitted and until when"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let view = try session.view(try session.caseID(try call.arguments.requiredText("case")))
    let list = PermissionList(view: view, today: session.today)
    return Output(json: list.json) { list.blocks($0) }
  }
}

extension CaseDesk {
  fileprivate func permissionKind() throws -> PermissionKind {
    switch try text("kind") {
    case "plan": .sharedPlanConsent
    case "disclosure": .disclosurePermit
    default: .dataProtectionConsent
    }
  }
}
