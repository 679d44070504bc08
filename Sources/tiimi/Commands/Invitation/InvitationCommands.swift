import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// The paper about a proposed team.
  static let invitation = CommandGroup(
    "invitation",
    summary: Phrase(
      fi: "Asiakkaan paperi ehdotetusta tiimistä",
      sv: "Klientens papper om det föreslagna teamet",
      en: "The client's paper about the proposed team"
    ),
    commands: [.invitationPrint]
  )
}

extension Command {
  fileprivate static let invitationPrint = Command(
    "invitation print",
    summary: Phrase(
      fi: "Tulosta asiakkaalle paperi siitä, mitä hänelle ehdotetaan",
      sv: "Skriv ut ett papper till klienten om förslaget",
      en: "Print the client a paper about what is proposed"
    ),
    details: Phrase(
      fi: """
        Paperi tehdään siitä, mitä asiakkaalle on kerrottu (tiimi invite inform), hänen omalla \
        kielellään, ellei --lang toisin sano. Siinä on tilaa vastaukselle ja allekirjoitukselle.
        """,
      sv: """
        Pappret görs av det som klienten har fått veta (tiimi invite inform), på klientens eget \
        språk, om inte --lang säger annat. Det har plats för svar och underskrift.
        """,
      en: """
        The paper is made of what the client has been told (tiimi invite inform), in the client's \
        own language unless --lang says otherwise. It has room for an answer and a signature.
        """
    ),
    arguments: [.case],
    options: Option.paper,
    examples: [
      Example(
        "tiimi invitation print YLO-2026-1 --to ehdotus.pdf",
        Phrase(
          fi: "ehdotus kotiin vietäväksi",
          sv: "förslaget att ta hem",
          en: "the proposal to take home"
        )
      )
    ]
  ) { call in
    let order = try PaperOrder(call)
    return try order.output(
      of: try CasePapers(call).invitation(),
      size: .large,
      name: "invitation",
      isJSON: call.settings.isJSON
    )
  }
}
