import TiimiDomain

extension Command {
  static let teamOwnWorker = Command.onCase(
    "team own-worker",
    summary: Phrase(
      fi: "Nimeä omatyöntekijä",
      sv: "Utse en egen kontaktperson",
      en: "Name the own worker"
    ),
    details: Phrase(
      fi: "Omatyöntekijän kelpoisuudesta säädetään sosiaalihuoltolaissa (1301/2014 42 §).",
      sv: "Om den egna kontaktpersonens behörighet föreskrivs i socialvårdslagen (1301/2014 42 §).",
      en: "The Social Welfare Act (1301/2014 section 42) says who may be the own worker."
    ),
    options: [
      Option(
        "staff",
        .reference(.staff),
        summary: Phrase(fi: "kuka nimetään", sv: "vem som utses", en: "who is named"),
        isRequired: true
      ),
      Option(
        "co-worker",
        .reference(.staff),
        summary: Phrase(fi: "työpari", sv: "arbetspar", en: "a co-worker")
      ),
      Option(
        flag: "special-support",
        summary: Phrase(
          fi: "asiakas tarvitsee erityistä tukea",
          sv: "klienten behöver särskilt stöd",
          en: "the client needs special support"
        )
      ),
      .text(
        "ground",
        Phrase(
          fi: "miksi terveydenhuollon ammattihenkilö on perusteltu",
          sv: "varför en yrkesutbildad person inom hälso- och sjukvården är motiverad",
          en: "why a health care professional is justified"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi team own-worker YLO-2026-1 --staff leena.malli --special-support",
        Phrase(
          fi: "erityistä tukea tarvitsevan omatyöntekijä",
          sv: "för en klient som behöver särskilt stöd",
          en: "for a client in need of special support"
        )
      )
    ]
  ) { call in
    let coWorker = call.arguments.isGiven("co-worker") ? try call.desk.staff("co-worker").id : nil
    return .team(
      .nameOwnWorker(
        OwnWorkerNaming(
          staff: try call.desk.staff("staff").id,
          coWorker: coWorker,
          specialSupport: call.arguments.flag("special-support"),
          healthGround: call.arguments.text("ground")
        )
      )
    )
  }

  static let teamNoOwnWorker = Command.onCase(
    "team no-own-worker",
    summary: Phrase(
      fi: "Kirjaa, miksi omatyöntekijää ei nimetä",
      sv: "Anteckna varför ingen egen kontaktperson utses",
      en: "Record why no own worker is named"
    ),
    options: [
      .text("ground", Phrase(fi: "peruste", sv: "grunden", en: "the ground"), isRequired: true)
    ],
    examples: [
      Example(
        "tiimi team no-own-worker YLO-2026-1 --ground \"Asiakkaalla on jo vastuuhoitaja\"",
        Phrase(
          fi: "miksi omatyöntekijää ei tarvita",
          sv: "varför ingen egen kontaktperson behövs",
          en: "why no own worker is needed"
        )
      )
    ]
  ) { call in
    .team(.recordNoOwnWorker(ground: try call.text("ground")))
  }

  static let teamConvener = Command.onCase(
    "team convener",
    summary: Phrase(
      fi: "Nimeä tiimin koollekutsuja",
      sv: "Utse den som sammankallar teamet",
      en: "Name the convener of the team"
    ),
    arguments: [.member],
    examples: [
      Example(
        "tiimi team convener YLO-2026-1 1",
        Phrase(
          fi: "jäsen 1 kutsuu tiimin koolle",
          sv: "medlem 1 sammankallar teamet",
          en: "member 1 convenes the team"
        )
      )
    ]
  ) { call in
    .team(.nameConvener(try call.number("member")))
  }
}
