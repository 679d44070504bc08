import TiimiDomain
import TiimiReports

extension Command {
  static let planPrint = Command(
    "plan print",
    summary: Phrase(
      fi: "Tulosta suunnitelma paperiksi asiakkaalle, tiimille, muulle taholle tai arkistoon",
      sv: "Skriv ut planen på papper för klienten, teamet, en annan aktör eller arkivet",
      en: "Print the plan on paper for the client, the team, a provider or the archive"
    ),
    details: Phrase(
      fi: """
        Asiakkaan paperi on hänen omalla kielellään, ellei --lang toisin sano. Muulle taholle \
        tulostuu vain se, minkä asiakkaan voimassa oleva lupa kattaa. Tulostuksesta jää merkintä \
        käyttölokiin. PDF:n tekee koneelle asennettu Chromium.
        """,
      sv: """
        Klientens papper är på klientens eget språk, om inte --lang säger annat. För en annan \
        aktör skrivs bara det som ett gällande tillstånd omfattar. Utskriften antecknas i \
        användningsloggen. PDF görs av en installerad Chromium.
        """,
      en: """
        The client's paper is in the client's own language unless --lang says otherwise. A \
        provider's paper holds only what a permission in force covers. The printing is noted in \
        the access log. PDF is made by an installed Chromium.
        """
    ),
    arguments: [.case],
    options: [reader, recipient] + Option.paper,
    examples: [
      Example(
        "tiimi plan print YLO-2026-1 --for client --to suunnitelma.pdf",
        Phrase(
          fi: "asiakkaan oma suunnitelma PDF:nä",
          sv: "klientens egen plan som PDF",
          en: "the client's own plan as PDF"
        )
      ),
      Example(
        "tiimi plan print YLO-2026-1 --for provider --recipient Kela --format html --to kela.html",
        Phrase(
          fi: "Kelalle se, mihin asiakas on antanut luvan",
          sv: "för FPA det som klienten har gett lov till",
          en: "for Kela what the client has allowed"
        )
      ),
    ]
  ) { call in
    let order = try PaperOrder(call)
    let reader = try call.arguments.requiredText("for")
    let page = try CasePapers(call).plan(for: reader)
    return try order.output(
      of: page,
      size: reader == "client" ? .large : .normal,
      name: "plan-\(reader)",
      isJSON: call.settings.isJSON
    )
  }

  private static let reader = Option(
    "for",
    .choice([
      Choice("client", Phrase(fi: "asiakkaalle", sv: "för klienten", en: "the client")),
      Choice("team", Phrase(fi: "tiimille", sv: "för teamet", en: "the team")),
      Choice("provider", Phrase(fi: "muulle taholle", sv: "för en annan aktör", en: "a provider")),
      Choice("archive", Phrase(fi: "arkistoon", sv: "för arkivet", en: "the archive")),
    ]),
    summary: Phrase(
      fi: "kenelle paperi tulostetaan",
      sv: "för vem pappret skrivs ut",
      en: "whom the paper is for"
    ),
    isRequired: true
  )

  private static let recipient = Option(
    "recipient",
    .text,
    summary: Phrase(
      fi: "muu taho, jolle paperi annetaan (member:2 | login | Nimi / Organisaatio | Kela)",
      sv: "aktören som får pappret (member:2 | login | Namn / Organisation | FPA)",
      en: "the provider who gets the paper (member:2 | login | Name / Organisation | Kela)"
    )
  )
}
