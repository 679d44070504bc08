import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension CommandGroup {
  /// The staff.
  static let staff = CommandGroup(
    "staff",
    summary: Phrase(
      fi: "Työntekijät ja heidän roolinsa",
      sv: "Arbetstagarna och deras roller",
      en: "The staff and their roles"
    ),
    commands: [.staffAdd, .staffList, .staffChange]
  )
}

extension Command {
  fileprivate static let staffAdd = Command.writing(
    "staff add",
    summary: Phrase(
      fi: "Lisää työntekijä",
      sv: "Lägg till en arbetstagare",
      en: "Add a staff member"
    ),
    options: StaffForm.options(areRequired: true) + [StaffForm.publicServant],
    examples: [
      Example(
        "tiimi staff add --login aino --name \"Aino Aalto\" --profession nurse --sector health "
          + "--unit YLO --role screener --role professional",
        Phrase(
          fi: "sairaanhoitaja, joka tunnistaa asiakkaita ja kuuluu tiimeihin",
          sv: "en sjukskötare som identifierar klienter och hör till team",
          en: "a nurse who identifies clients and belongs to teams"
        )
      )
    ]
  ) { desk in
    let details = try StaffForm(desk: desk).new()
    let id = try desk.batch.addStaff(details)
    let text = Phrase(
      fi: "Työntekijä \(details.login) lisätty.",
      sv: "Arbetstagaren \(details.login) har lagts till.",
      en: "Staff member \(details.login) added."
    )
    return Receipt(json: json(id, details), text: text, identifier: id.text)
  }

  fileprivate static let staffChange = Command.writing(
    "staff change",
    summary: Phrase(
      fi: "Muuta työntekijän tietoja",
      sv: "Ändra en arbetstagares uppgifter",
      en: "Change the details of a staff member"
    ),
    details: Phrase(
      fi: "Mitä ei anneta, se säilyy. Annetut roolit korvaavat kaikki aiemmat.",
      sv: "Det som inte anges bevaras. Rollerna som anges ersätter alla tidigare.",
      en: "What is not given stays. The roles given replace all earlier ones."
    ),
    arguments: [
      Argument(
        "staff",
        .reference(.staff),
        summary: Phrase(
          fi: "työntekijän käyttäjätunnus",
          sv: "arbetstagarens användarnamn",
          en: "the short name of the staff member"
        )
      )
    ],
    options: StaffForm.options(areRequired: false)
      + [StaffForm.publicServant, StaffForm.noPublicServant, StaffForm.clear],
    examples: [
      Example(
        "tiimi staff change aino --role screener --role manager",
        Phrase(
          fi: "vaihda roolit; muut tiedot säilyvät",
          sv: "byt rollerna; övriga uppgifter bevaras",
          en: "change the roles; the rest stays"
        )
      )
    ]
  ) { desk in
    let staff = try desk.staff("staff")
    let details = try StaffForm(desk: desk).changed(staff.details)
    try desk.batch.perform(.change(details), on: staff.id)
    let text = Phrase(
      fi: "Työntekijän \(details.login) tiedot muutettu.",
      sv: "Uppgifterna om arbetstagaren \(details.login) har ändrats.",
      en: "The details of staff member \(details.login) are changed."
    )
    return Receipt(json: json(staff.id, details), text: text, identifier: staff.id.text)
  }

  private static func json(_ id: StaffID, _ details: StaffDetails) -> JSON {
    ["staff": .string(id.text), "login": .string(details.login)]
  }
}
