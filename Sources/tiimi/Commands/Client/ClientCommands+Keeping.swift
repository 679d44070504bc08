import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  static let clientAdd = Command.writing(
    "client add",
    summary: Phrase(fi: "Lisää asiakas", sv: "Lägg till en klient", en: "Add a client"),
    details: Phrase(
      fi: """
        Henkilötunnus ei ole pakollinen: apua saa ilman sitäkin. Harjoitusrekisteriin kelpaavat \
        vain keinotekoiset tunnukset, joiden yksilönumero on 900–999. Jos rekisterissä on jo \
        samankaltainen asiakas, siitä varoitetaan; ketään ei yhdistetä itsestään.
        """,
      sv: """
        Personbeteckningen är inte obligatorisk: man får hjälp även utan den. Ett övningsregister \
        tar bara konstgjorda beteckningar med individnummer 900–999. Om registret redan har en \
        liknande klient ges en varning; ingen förenas av sig själv.
        """,
      en: """
        The code is not required: people are helped without one. A practice register takes \
        artificial codes only, with an individual number of 900–999. When somebody alike is in \
        the register already there is a warning; nobody is merged by itself.
        """
    ),
    options: ClientForm.options(areRequired: true) + ClientForm.circumstances(areNew: true),
    examples: [
      Example(
        "tiimi client add --family-name Metsä --given-names \"Helmi Maria\" --code 010594Y9032",
        Phrase(
          fi: "keinotekoinen henkilö harjoitusrekisteriin",
          sv: "en konstgjord person i ett övningsregister",
          en: "a made-up person for a practice register"
        )
      )
    ]
  ) { desk in
    let details = try ClientForm(desk: desk).new()
    let duplicates = try desk.batch.likelyDuplicates(of: details)
    let id = try desk.batch.addClient(details)
    let warning = DuplicateWarning(added: id, duplicates: duplicates)
    let text = Phrase(
      fi: "Asiakas lisätty. Tunniste: \(id.text).",
      sv: "Klienten har lagts till. Id: \(id.text).",
      en: "Client added. Identifier: \(id.text)."
    )
    return Receipt(
      json: ["client": .string(id.text), "duplicates": warning.json],
      text: text,
      identifier: id.text,
      messages: warning.messages
    )
  }

  static let clientChange = Command.writing(
    "client change",
    summary: Phrase(
      fi: "Muuta asiakkaan tietoja",
      sv: "Ändra en klients uppgifter",
      en: "Change the details of a client"
    ),
    details: Phrase(
      fi: "Mitä ei anneta, se säilyy. Aiemmat tiedot jäävät historiaan.",
      sv: "Det som inte anges bevaras. Tidigare uppgifter finns kvar i historien.",
      en: "What is not given stays. Earlier details remain in the history."
    ),
    arguments: [.client],
    options: ClientForm.options(areRequired: false) + ClientForm.circumstances(areNew: false)
      + [ClientForm.clear],
    examples: [
      Example(
        "tiimi client change \"Helmi Metsä\" --phone \"040 000 0000\" --clear address",
        Phrase(
          fi: "uusi puhelinnumero; osoite poistetaan",
          sv: "ett nytt telefonnummer; adressen tas bort",
          en: "a new telephone number; the address is taken away"
        )
      )
    ]
  ) { desk in
    let record = try desk.client()
    let details = try ClientForm(desk: desk).changed(try record.known)
    try desk.batch.perform(.change(details), on: record.id, at: desk.occurred)
    return Receipt(
      json: ["client": .string(record.id.text)],
      text: Phrase(
        fi: "Asiakkaan tiedot muutettu.",
        sv: "Klientens uppgifter har ändrats.",
        en: "The details of the client are changed."
      ),
      identifier: record.id.text
    )
  }
}

extension Command {
  static let clientAddClosePerson = Command.writing(
    "client add-close-person",
    summary: Phrase(
      fi: "Lisää asiakkaan läheinen",
      sv: "Lägg till en närstående",
      en: "Add a close person of the client"
    ),
    arguments: [.client],
    options: [
      Option(
        "name",
        .text,
        summary: Phrase(fi: "läheisen nimi", sv: "den närståendes namn", en: "the name"),
        isRequired: true
      ),
      Option(
        "relation",
        .text,
        summary: Phrase(
          fi: "mitä läheinen on asiakkaalle, kuten tytär",
          sv: "vad personen är för klienten, såsom dotter",
          en: "what the person is to the client, such as daughter"
        ),
        isRequired: true
      ),
      Option(
        "phone",
        .text,
        summary: Phrase(fi: "puhelinnumero", sv: "telefonnummer", en: "the telephone number")
      ),
    ],
    examples: [
      Example(
        "tiimi client add-close-person \"Helmi Metsä\" --name \"Liisa Metsä\" "
          + "--relation tytär",
        Phrase(
          fi: "asiakkaan tytär läheiseksi",
          sv: "klientens dotter som närstående",
          en: "the client's daughter as a close person"
        )
      )
    ]
  ) { desk in
    let record = try desk.client()
    try desk.batch.perform(
      .addClosePerson(
        name: try desk.arguments.requiredText("name"),
        relation: try desk.arguments.requiredText("relation"),
        phone: desk.arguments.text("phone")
      ),
      on: record.id,
      at: desk.occurred
    )
    let number = try desk.batch.client(record.id).closePersons.last?.number ?? 0
    return closePersonReceipt(
      record.id,
      number,
      Phrase(
        fi: "Läheinen \(number) lisätty. Asioissa häneen viitataan: close:\(number).",
        sv: "Närstående \(number) har lagts till. I ärenden skrivs close:\(number).",
        en: "Close person \(number) added. Cases refer to them as close:\(number)."
      )
    )
  }

  static let clientRemoveClosePerson = Command.writing(
    "client remove-close-person",
    summary: Phrase(
      fi: "Poista asiakkaan läheinen",
      sv: "Ta bort en närstående",
      en: "Remove a close person of the client"
    ),
    arguments: [
      .client,
      .number(
        "number",
        Phrase(fi: "läheisen numero", sv: "den närståendes nummer", en: "the number of the person")
      ),
    ],
    options: [.reason],
    examples: [
      Example(
        "tiimi client remove-close-person \"Helmi Metsä\" 1 --reason \"Asiakas pyysi\"",
        Phrase(
          fi: "poista läheinen 1 asiakkaan pyynnöstä",
          sv: "ta bort närstående 1 på klientens begäran",
          en: "remove close person 1 as the client asked"
        )
      )
    ]
  ) { desk in
    let record = try desk.client()
    let number = try desk.arguments.requiredNumber("number")
    let reason = try desk.arguments.requiredText("reason")
    try desk.batch.perform(
      .removeClosePerson(number: number, reason: reason),
      on: record.id,
      at: desk.occurred
    )
    return closePersonReceipt(
      record.id,
      number,
      Phrase(
        fi: "Läheinen \(number) poistettu.",
        sv: "Närstående \(number) har tagits bort.",
        en: "Close person \(number) removed."
      )
    )
  }

  private static func closePersonReceipt(
    _ client: ClientID,
    _ number: Int,
    _ text: Phrase
  ) -> Receipt {
    Receipt(
      json: ["client": .string(client.text), "closePerson": JSON(number)],
      text: text,
      identifier: client.text
    )
  }
}

extension Desk {
  /// The record of the client that the command is about.
  fileprivate func client() throws -> ClientRecord {
    try batch.client(try batch.clientID(try arguments.requiredText("client")))
  }
}

extension ClientRecord {
  /// The details; a record without any has not been added.
  fileprivate var known: ClientDetails {
    get throws {
      guard let details else { throw Refusal(.personUnknown, field: "client") }
      return details
    }
  }
}
