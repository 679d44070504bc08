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
      linked: try session.linkedClients(of: id),
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
      fi: "Etsi asiakkaita nimellä, syntymäajalla tai tunnuksella",
      sv: "Sök klienter med namn, födelsetid eller beteckning",
      en: "Find clients by name, birth day or code"
    ),
    details: Phrase(
      fi: """
        Haku antaa anteeksi kirjoitusasun, nimien järjestyksen, puuttuvat etunimet ja lyöntivirheet: \
        yhden lyhyessä sanassa, kaksi vähintään kahdeksan kirjaimen sanassa. Paras osuma on ensin.
        """,
      sv: """
        Sökningen förlåter stavning, namnens ordning, utelämnade förnamn och skrivfel: ett i korta \
        ord, två i ord med minst åtta bokstäver. Den bästa träffen kommer först.
        """,
      en: """
        The search forgives spelling, the order of names, given names left out, and slips: one in \
        short words, two in words of eight letters or more. The best comes first.
        """
    ),
    arguments: [
      Argument(
        "text",
        .text,
        summary: Phrase(
          fi: "nimiä missä järjestyksessä tahansa, 1943 tai 15.5.1943, tai tunnus",
          sv: "namn i vilken ordning som helst, 1943 eller 15.5.1943, eller beteckning",
          en: "names in any order, 1943 or 15.5.1943, or a code"
        ),
        isRepeatable: true
      )
    ],
    examples: [
      Example(
        "tiimi client find metsa helmi",
        Phrase(
          fi: "löytää myös Helmi Maria Metsän",
          sv: "hittar också Helmi Maria Metsä",
          en: "finds Helmi Maria Metsä too"
        )
      ),
      Example(
        "tiimi client find Wirtanen 1943",
        Phrase(
          fi: "1943 syntyneet Virtaset",
          sv: "Virtanen som är födda 1943",
          en: "people called Virtanen born in 1943"
        )
      ),
    ]
  ) { call in
    let limit = 50
    let session = try RegisterDoor(call.settings).session()
    let query = PersonQuery(call.arguments.texts("text").joined(separator: " "))
    let hits = ClientHits(try session.search(query, limit: limit + 1), limit: limit)
    return Output(json: hits.json, messages: hits.messages) { hits.blocks($0) }
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
