import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension CommandGroup {
  /// The units of the sote-centre.
  static let unit = CommandGroup(
    "unit",
    summary: Phrase(fi: "Yksiköt", sv: "Enheterna", en: "The units"),
    commands: [.unitAdd, .unitList, .unitChange]
  )
}

extension Command {
  fileprivate static let unitAdd = Command.writing(
    "unit add",
    summary: Phrase(fi: "Lisää yksikkö", sv: "Lägg till en enhet", en: "Add a unit"),
    options: [
      Option(
        "code",
        .text,
        summary: Phrase(
          fi: "tunnus asioiden numeroihin, 2–6 isoa kirjainta tai numeroa",
          sv: "beteckning för ärendenas nummer, 2–6 stora bokstäver eller siffror",
          en: "the code for case numbers, 2–6 capital letters or digits"
        ),
        isRequired: true
      ),
      .unitName(isRequired: true), .municipality,
    ],
    examples: [
      Example(
        "tiimi unit add --code YLO --name \"Ylöjärven sote-keskus\" --municipality 980",
        Phrase(
          fi: "asioiden numerot alkavat sitten YLO-",
          sv: "ärendenas nummer börjar sedan med YLO-",
          en: "case numbers then begin with YLO-"
        )
      )
    ]
  ) { desk in
    let code = try desk.arguments.requiredText("code")
    let id = try desk.batch.addUnit(
      UnitDetails(
        code: code,
        name: try desk.arguments.requiredText("name"),
        municipality: desk.arguments.text("municipality")
      )
    )
    let text = Phrase(
      fi: "Yksikkö \(code) lisätty.",
      sv: "Enheten \(code) har lagts till.",
      en: "Unit \(code) added."
    )
    return Receipt(
      json: ["unit": .string(id.text), "code": .string(code)],
      text: text,
      identifier: id.text
    )
  }

  fileprivate static let unitChange = Command.writing(
    "unit change",
    summary: Phrase(
      fi: "Muuta yksikön tietoja",
      sv: "Ändra en enhets uppgifter",
      en: "Change the details of a unit"
    ),
    details: Phrase(
      fi: "Tunnus on osa asioiden numeroita, joten se ei muutu.",
      sv: "Beteckningen ingår i ärendenas nummer och ändras därför inte.",
      en: "The code is part of case numbers and therefore stays."
    ),
    arguments: [
      Argument(
        "unit",
        .reference(.unit),
        summary: Phrase(fi: "yksikön tunnus", sv: "enhetens beteckning", en: "the code of the unit")
      )
    ],
    options: [.unitName(isRequired: false), .municipality],
    examples: [
      Example(
        "tiimi unit change YLO --name \"Ylöjärven sote-keskus\"",
        Phrase(
          fi: "yksikön uusi nimi",
          sv: "enhetens nya namn",
          en: "a new name for the unit"
        )
      )
    ]
  ) { desk in
    let unit = try desk.unit("unit")
    var details = unit.details
    if let name = desk.arguments.text("name") { details.name = name }
    if let code = desk.arguments.text("municipality") { details.municipality = code }
    try desk.batch.perform(.change(details), on: unit.id)
    let text = Phrase(
      fi: "Yksikön \(details.code) tiedot muutettu.",
      sv: "Uppgifterna om enheten \(details.code) har ändrats.",
      en: "The details of unit \(details.code) are changed."
    )
    return Receipt(
      json: ["unit": .string(unit.id.text), "code": .string(details.code)],
      text: text,
      identifier: unit.id.text
    )
  }

  fileprivate static let unitList = Command(
    "unit list",
    summary: Phrase(fi: "Luettele yksiköt", sv: "Lista enheterna", en: "List the units"),
    examples: [
      Example(
        "tiimi unit list",
        Phrase(
          fi: "yksiköt koodeineen",
          sv: "enheterna med sina koder",
          en: "the units with their codes"
        )
      )
    ]
  ) { call in
    let units = try RegisterDoor(call.settings).session().units()
    return Output(json: ["units": .array(units.map(\.json))]) { style in
      guard !units.isEmpty else { return [.paragraph(style(Phrase.noUnits))] }
      let columns = [
        Table.Column(style(Phrase(fi: "tunnus", sv: "beteckning", en: "code"))),
        Table.Column(style(Phrase(fi: "nimi", sv: "namn", en: "name"))),
        Table.Column(style(Phrase(fi: "kunta", sv: "kommun", en: "municipality"))),
      ]
      let rows = units.map {
        [Cell($0.details.code), Cell($0.details.name), Cell($0.details.municipality ?? "")]
      }
      return [.table(Table(columns: columns, rows: rows))]
    }
  }
}

extension Option {
  fileprivate static func unitName(isRequired: Bool) -> Option {
    Option(
      "name",
      .text,
      summary: Phrase(fi: "yksikön nimi", sv: "enhetens namn", en: "the name of the unit"),
      isRequired: isRequired
    )
  }

  /// The number of a municipality.
  static let municipality = Option(
    "municipality",
    .text,
    summary: Phrase(
      fi: "kuntanumero, kuten 980 (Ylöjärvi)",
      sv: "kommunnumret, såsom 980 (Ylöjärvi)",
      en: "the number of the municipality, such as 980 (Ylöjärvi)"
    )
  )
}

extension UnitSummary {
  fileprivate var json: JSON {
    [
      "unit": .string(id.text), "code": .string(details.code), "name": .string(details.name),
      "municipality": JSON(details.municipality),
    ]
  }
}

extension Phrase {
  fileprivate static let noUnits = Phrase(
    fi: "Yksiköitä ei ole vielä. Lisää ensimmäinen komennolla tiimi unit add.",
    sv: "Det finns inga enheter ännu. Lägg till den första med tiimi unit add.",
    en: "There are no units yet. Add the first with tiimi unit add."
  )
}
