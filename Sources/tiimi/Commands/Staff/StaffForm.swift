import TiimiDomain
import TiimiReports

/// The details of a staff member as the options of a command tell them.
struct StaffForm {
  let desk: Desk

  private var arguments: Arguments { desk.arguments }

  /// The details of somebody new.
  func new() throws -> StaffDetails {
    var details = StaffDetails(
      login: try arguments.requiredText("login"),
      name: try arguments.requiredText("name"),
      profession: try desk.choice("profession"),
      sector: try desk.choice("sector"),
      isPublicServant: arguments.flag("public-servant")
    )
    try fill(&details)
    return details
  }

  /// The details with what the command changes.
  func changed(_ details: StaffDetails) throws -> StaffDetails {
    var details = details
    for word in arguments.texts("clear") { try clear(word, in: &details) }
    try arguments.refuseBoth("public-servant", "no-public-servant")
    if arguments.flag("public-servant") { details.isPublicServant = true }
    if arguments.flag("no-public-servant") { details.isPublicServant = false }
    if let login = arguments.text("login") { details.login = login }
    if let name = arguments.text("name") { details.name = name }
    if arguments.isGiven("profession") { details.profession = try desk.choice("profession") }
    if arguments.isGiven("sector") { details.sector = try desk.choice("sector") }
    try fill(&details)
    return details
  }

  private func fill(_ details: inout StaffDetails) throws {
    if arguments.isGiven("unit") { details.unit = try desk.unit("unit").id }
    if let user = arguments.text("system-user") { details.systemUser = user }
    if let email = arguments.text("email") { details.email = email }
    if let phone = arguments.text("phone") { details.phone = phone }
    let roles = arguments.texts("role").compactMap(StaffRole.init(rawValue:))
    if !roles.isEmpty { details.roles = Set(roles).sorted() }
  }

  private func clear(_ word: String, in details: inout StaffDetails) throws {
    try arguments.refuse(word, with: "--clear \(word)")
    switch word {
    case "unit": details.unit = nil
    case "role": details.roles = []
    case "email": details.email = nil
    case "phone": details.phone = nil
    default: details.systemUser = nil
    }
  }
}

extension StaffForm {
  /// What both adding and changing take.
  static func options(areRequired: Bool) -> [Option] {
    [
      Option(
        "login",
        .text,
        summary: Phrase(
          fi: "lyhyt käyttäjätunnus, kuten aino",
          sv: "ett kort användarnamn, såsom aino",
          en: "a short name, such as aino"
        ),
        isRequired: areRequired
      ),
      Option(
        "name",
        .text,
        summary: Phrase(fi: "nimi", sv: "namn", en: "the name"),
        isRequired: areRequired
      ),
      Option(
        "profession",
        .choice(Profession.choices),
        summary: Phrase(fi: "ammatti", sv: "yrke", en: "the profession"),
        isRequired: areRequired
      ),
      Option(
        "sector",
        .choice(Sector.choices),
        summary: Phrase(fi: "toimiala", sv: "sektor", en: "the sector"),
        isRequired: areRequired
      ),
      Option(
        "unit",
        .reference(.unit),
        summary: Phrase(fi: "yksikkö", sv: "enhet", en: "the unit")
      ),
      Option(
        "role",
        .choice(StaffRole.choices),
        summary: Phrase(
          fi: "rooli rekisterissä",
          sv: "roll i registret",
          en: "a role in the register"
        ),
        isRepeatable: true
      ),
      Option(
        "system-user",
        .text,
        summary: Phrase(
          fi: "koneen käyttäjä, joka on tämä työntekijä",
          sv: "datorns användare som är denna arbetstagare",
          en: "the user of the machine who is this person"
        )
      ),
      Option(
        "email",
        .text,
        summary: Phrase(
          fi: "työsähköposti kalenterikutsuja varten",
          sv: "e-post i arbetet för kalenderkallelser",
          en: "the work mail address for calendar invitations"
        )
      ),
      Option(
        "phone",
        .text,
        summary: Phrase(
          fi: "työpuhelin, joka näkyy asiakkaan papereissa",
          sv: "telefon i arbetet, som syns i klientens papper",
          en: "the work telephone, which is shown on the client's papers"
        )
      ),
    ]
  }

  static let publicServant = Option(
    flag: "public-servant",
    summary: Phrase(fi: "virkasuhteessa", sv: "i tjänsteförhållande", en: "in public service")
  )

  static let noPublicServant = Option(
    flag: "no-public-servant",
    summary: Phrase(
      fi: "ei enää virkasuhteessa",
      sv: "inte längre i tjänsteförhållande",
      en: "not in public service any more"
    )
  )

  static let clear = Option(
    "clear",
    .choice([
      Choice("unit", Phrase(fi: "yksikkö", sv: "enheten", en: "the unit")),
      Choice("role", Phrase(fi: "kaikki roolit", sv: "alla roller", en: "all roles")),
      Choice(
        "system-user",
        Phrase(fi: "koneen käyttäjä", sv: "datorns användare", en: "the user of the machine")
      ),
      Choice("email", Phrase(fi: "sähköposti", sv: "e-posten", en: "the mail address")),
      Choice("phone", Phrase(fi: "puhelin", sv: "telefonen", en: "the telephone")),
    ]),
    summary: Phrase(
      fi: "tieto, joka poistetaan",
      sv: "uppgift som tas bort",
      en: "a detail to take away"
    ),
    isRepeatable: true
  )
}
