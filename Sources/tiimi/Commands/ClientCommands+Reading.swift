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
      fi: "Katsomisesta jää merkintä käyttölokiin. Turvakiellossa osoitetta ja kuntaa ei näytetä.",
      sv: """
        Att uppgifterna har visats antecknas i användningsloggen. Vid spärrmarkering visas varken \
        adress eller kommun.
        """,
      en: """
        That they were looked at is written to the access log. Under a protection order neither \
        address nor municipality is shown.
        """
    ),
    arguments: [.client]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let id = try session.clientID(try call.arguments.requiredText("client"))
    let sheet = ClientSheet(
      record: try session.client(id),
      cases: try session.cases(CaseFilter(client: id, isClosed: nil))
    )
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
    arguments: [.client]
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
