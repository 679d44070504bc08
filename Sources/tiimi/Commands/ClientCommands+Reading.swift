import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  static let clientShow = Command(
    "client show",
    summary: Phrase(
      fi: "Näytä asiakkaan tiedot",
      sv: "Visa en klients uppgifter",
      en: "Show the details of a client"
    ),
    details: Phrase(
      fi: """
        Katsomisesta jää merkintä käyttölokiin. Turvakiellossa yhteystietoja ei näytetä; ne saa \
        esiin perustellusta syystä komennolla tiimi client contact.
        """,
      sv: """
        Att uppgifterna har visats antecknas i användningsloggen. Vid spärrmarkering visas inga \
        kontaktuppgifter; av grundad anledning fås de fram med tiimi client contact.
        """,
      en: """
        That they were looked at is written to the access log. Under a protection order no contact \
        details are shown; for a good reason tiimi client contact brings them out.
        """
    ),
    arguments: [.client],
    examples: [
      Example(
        "tiimi client show \"Helmi Metsä\"",
        Phrase(
          fi: "yhden asiakkaan tiedot",
          sv: "en klients uppgifter",
          en: "the record of one client"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let id = try session.clientID(try call.arguments.requiredText("client"))
    let sheet = ClientSheet(
      record: try session.client(id),
      cases: try session.cases(CaseFilter(client: id, isClosed: nil))
    )
    return Output(json: sheet.json) { sheet.blocks($0) }
  }

  static let clientContact = Command(
    "client contact",
    summary: Phrase(
      fi: "Näytä asiakkaan yhteystiedot, myös turvakiellon alaiset",
      sv: "Visa klientens kontaktuppgifter, också spärrmarkerade",
      en: "Show the contact details of a client, also under a protection order"
    ),
    details: Phrase(
      fi: """
        Tämä on ainoa komento, joka näyttää turvakiellon alaisen osoitteen, kotikunnan ja \
        puhelinnumerot. Syy jää käyttölokiin, jonka asiakas voi pyytää nähdäkseen.
        """,
      sv: """
        Det här är det enda kommandot som visar spärrmarkerad adress, hemkommun och \
        telefonnummer. Orsaken antecknas i användningsloggen, som klienten kan be att få se.
        """,
      en: """
        This is the only command that shows an address, a municipality or telephone numbers under \
        a protection order. The reason stays in the access log, which the client may ask to see.
        """
    ),
    arguments: [.client],
    options: [.reason],
    examples: [
      Example(
        "tiimi client contact \"Helmi Metsä\" --reason \"Kotikäynnin sopiminen\"",
        Phrase(
          fi: "yhteystiedot kotikäyntiä varten",
          sv: "kontaktuppgifterna för ett hembesök",
          en: "the contact details for a home visit"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let id = try session.clientID(try call.arguments.requiredText("client"))
    let reason = try call.arguments.requiredText("reason")
    let sheet = ContactSheet(record: try session.contact(of: id, reason: reason))
    return Output(json: sheet.json) { sheet.blocks($0) }
  }

  static let clientFind = Command(
    "client find",
    summary: Phrase(
      fi: "Etsi asiakkaita nimellä tai tunnuksella",
      sv: "Sök klienter med namn eller beteckning",
      en: "Find clients by name or code"
    ),
    arguments: [
      Argument(
        "text",
        .text,
        summary: Phrase(
          fi: "nimen osia missä järjestyksessä tahansa, tai koko tunnus",
          sv: "delar av namnet i vilken ordning som helst, eller hela beteckningen",
          en: "parts of the name in any order, or the whole code"
        )
      )
    ],
    examples: [
      Example(
        "tiimi client find \"metsä helmi\"",
        Phrase(
          fi: "isoilla ja pienillä kirjaimilla ei ole eroa",
          sv: "stora och små bokstäver gör ingen skillnad",
          en: "capital and small letters are the same"
        )
      )
    ]
  ) { call in
    let limit = 50
    let session = try RegisterDoor(call.settings).session()
    let found = try session.findClients(
      try call.arguments.requiredText("text"),
      limit: limit + 1
    )
    let list = ClientHits(clients: Array(found.prefix(limit)), hasMore: found.count > limit)
    return Output(json: list.json, messages: list.messages) { list.blocks($0) }
  }

  static let clientAccessLog = Command(
    "client access-log",
    summary: Phrase(
      fi: "Näytä, kuka on katsonut tai muuttanut asiakkaan tietoja",
      sv: "Visa vem som har sett eller ändrat klientens uppgifter",
      en: "Show who has seen or changed the client's data"
    ),
    arguments: [.client],
    examples: [
      Example(
        "tiimi client access-log \"Helmi Metsä\"",
        Phrase(
          fi: "kuka on katsonut asiakkaan tietoja",
          sv: "vem som har tittat på klientens uppgifter",
          en: "who has looked at the client's data"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let id = try session.clientID(try call.arguments.requiredText("client"))
    let log = AccessLogPage(
      client: id,
      rows: try session.accessLog(of: id),
      staff: try session.staff(),
      cases: try session.cases(CaseFilter(client: id, isClosed: nil))
    )
    return Output(json: log.json) { log.blocks($0) }
  }
}

/// Clients that a search has found.
private struct ClientHits {
  let clients: [ClientSummary]
  let hasMore: Bool

  var json: JSON {
    [
      "clients": .array(
        clients.map {
          [
            "client": .string($0.id.text), "name": .string($0.details.fullName),
            "birthDay": JSON($0.details.birthDay?.iso),
          ]
        }
      ),
      "more": .bool(hasMore),
    ]
  }

  var messages: [Phrase] {
    if hasMore {
      return [
        Phrase(
          fi: "Näytetään ensimmäiset \(clients.count). Tarkenna hakua.",
          sv: "De \(clients.count) första visas. Precisera sökningen.",
          en: "The first \(clients.count) are shown. Search for something closer."
        )
      ]
    }
    return clients.isEmpty
      ? [Phrase(fi: "Ketään ei löytynyt.", sv: "Ingen hittades.", en: "Nobody was found.")] : []
  }

  func blocks(_ style: TextStyle) -> [Block] {
    guard !clients.isEmpty else { return [] }
    let columns = [
      Table.Column(style(Phrase(fi: "nimi", sv: "namn", en: "name"))),
      Table.Column(style(Phrase(fi: "syntynyt", sv: "född", en: "born"))),
      Table.Column(style(Phrase(fi: "tunniste", sv: "id", en: "identifier"))),
    ]
    let rows = clients.map {
      [
        Cell($0.details.fullName, .emphasis), Cell($0.details.birthDay.map { style($0) } ?? ""),
        Cell($0.id.text, .dim),
      ]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }
}
