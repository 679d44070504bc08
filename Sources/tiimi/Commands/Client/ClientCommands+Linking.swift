import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  static let clientCompare = Command(
    "client compare",
    summary: Phrase(
      fi: "Vertaa kaksia asiakastietoja: ovatko ne saman henkilön",
      sv: "Jämför två klienters uppgifter: gäller de samma person",
      en: "Compare two records: are they of the same person"
    ),
    details: Phrase(
      fi: """
        Näyttää, mitkä tiedot täsmäävät ja eroavat ja mitä pisteitä niistä tulee, ei tietoja itseään. \
        Turvakiellossa kotikuntaa ja puhelinta ei verrata.
        """,
      sv: """
        Visar vilka uppgifter som stämmer och skiljer sig och vilka poäng de ger, inte uppgifterna \
        själva. Vid spärrmarkering jämförs varken hemkommun eller telefon.
        """,
      en: """
        Shows which fields agree and differ and what points they give, not what stands in them. \
        Under a protection order neither municipality nor telephone is compared.
        """
    ),
    arguments: [.client, .otherClient],
    examples: [
      Example(
        "tiimi client compare \"Helmi Metsä\" 150543-9127",
        Phrase(
          fi: "pisteet ja sääntö, josta ne tulevat",
          sv: "poängen och regeln som ger dem",
          en: "the points and the rule that gives them"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let first = try session.clientID(try call.arguments.requiredText("client"))
    let second = try session.clientID(try call.arguments.requiredText("other"))
    let page = LikenessPage(comparison: try session.compare(first, second))
    return Output(json: page.json) { page.blocks($0) }
  }

  static let clientLink = Command.writing(
    "client link",
    summary: Phrase(
      fi: "Merkitse kahdet asiakastiedot saman henkilön tiedoiksi",
      sv: "Anteckna att två klienters uppgifter gäller samma person",
      en: "Say that two records are of the same person"
    ),
    details: Phrase(
      fi: """
        Molemmat tiedot ja niiden asiat säilyvät sellaisinaan, mutta toisen asiat näkyvät toisen \
        luona. Merkinnän voi purkaa komennolla tiimi client unlink, eikä siitä jää tietoihin jälkeä.
        """,
      sv: """
        Båda uppgifterna och deras ärenden bevaras som de är, men den enas ärenden syns hos den \
        andra. Anteckningen kan hävas med tiimi client unlink utan att lämna spår i uppgifterna.
        """,
      en: """
        Both records and their cases stay as they are, but the cases of one are shown with the \
        other. tiimi client unlink takes it back and leaves no trace in the records.
        """
    ),
    arguments: [.client, .otherClient],
    options: [.reason],
    examples: [
      Example(
        "tiimi client link \"Helmi Metsä\" TILAP-7 --reason \"Asiakas vahvisti itse\"",
        Phrase(
          fi: "tilapäisellä tunnuksella lisätty osoittautui tutuksi",
          sv: "den som lades till med tillfällig beteckning var bekant",
          en: "somebody added with a temporary code was known already"
        )
      )
    ]
  ) { desk in
    let (first, second) = try desk.twoClients()
    let reason = try desk.arguments.requiredText("reason")
    try desk.batch.link(first, second, reason: reason, at: desk.occurred)
    return linkReceipt(
      first,
      second,
      Phrase(
        fi: "Merkitty saman henkilön tiedoiksi.",
        sv: "Antecknat att uppgifterna gäller samma person.",
        en: "Said to be of the same person."
      )
    )
  }

  static let clientUnlink = Command.writing(
    "client unlink",
    summary: Phrase(
      fi: "Pura merkintä, että kahdet asiakastiedot ovat saman henkilön",
      sv: "Häv anteckningen att två klienters uppgifter gäller samma person",
      en: "Take back that two records are of the same person"
    ),
    arguments: [.client, .otherClient],
    options: [.reason],
    examples: [
      Example(
        "tiimi client unlink \"Helmi Metsä\" TILAP-7 --reason \"Kaimoja, eri osoite\"",
        Phrase(
          fi: "tiedot ovat taas kuin ennen merkintää",
          sv: "uppgifterna är åter som före anteckningen",
          en: "the records are again as they were before"
        )
      )
    ]
  ) { desk in
    let (first, second) = try desk.twoClients()
    let reason = try desk.arguments.requiredText("reason")
    try desk.batch.unlink(first, second, reason: reason, at: desk.occurred)
    return linkReceipt(
      first,
      second,
      Phrase(
        fi: "Merkintä purettu: tiedot ovat kahden eri henkilön.",
        sv: "Anteckningen hävd: uppgifterna gäller två olika personer.",
        en: "Taken back: the records are of two people."
      )
    )
  }

  private static func linkReceipt(
    _ first: ClientID,
    _ second: ClientID,
    _ text: Phrase
  ) -> Receipt {
    Receipt(
      json: ["client": .string(first.text), "other": .string(second.text)],
      text: text,
      identifier: first.text
    )
  }
}

extension Desk {
  fileprivate func twoClients() throws -> (ClientID, ClientID) {
    (
      try batch.clientID(try arguments.requiredText("client")),
      try batch.clientID(try arguments.requiredText("other"))
    )
  }
}

extension Argument {
  /// The other of two records.
  fileprivate static let otherClient = Argument(
    "other",
    .reference(.client),
    summary: Phrase(
      fi: "toisten tietojen nimi, henkilötunnus tai tunniste",
      sv: "namnet, personbeteckningen eller id i de andra uppgifterna",
      en: "the name, code or identifier of the other record"
    )
  )
}
