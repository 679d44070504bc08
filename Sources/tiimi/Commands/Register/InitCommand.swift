import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Command {
  /// Makes a register file with its first administrator.
  static let initialise = Command(
    "init",
    summary: Phrase(
      fi: "Tee uusi rekisteri",
      sv: "Gör ett nytt register",
      en: "Make a new register"
    ),
    details: Phrase(
      fi: """
        Tekee tiedoston, jonka --register nimeää. Ensimmäinen työntekijä on pääkäyttäjä, joka on tämä \
        koneen käyttäjä. Harjoitusrekisteri ottaa vain keinotekoisia henkilötunnuksia, ja siinä \
        --as voi olla kuka tahansa.
        """,
      sv: """
        Gör filen som --register anger. Den första anställda är huvudanvändare och datorns \
        användare. Ett övningsregister tar bara konstgjorda personbeteckningar, och där kan --as \
        vara vem som helst.
        """,
      en: """
        Makes the file that --register names. The first staff member is the administrator and \
        the machine's user. A practice register takes artificial identity codes only, and there \
        --as may be anyone.
        """
    ),
    options: [
      Option(
        flag: "practice",
        summary: Phrase(fi: "harjoitusrekisteri", sv: "övningsregister", en: "a practice register")
      ),
      Option(
        "login",
        .text,
        summary: Phrase(
          fi: "pääkäyttäjän tunnus",
          sv: "administratörens användarnamn",
          en: "the administrator's login"
        ),
        standard: Phrase(fi: "koneen käyttäjä", sv: "datorns användare", en: "the machine's user")
      ),
      Option(
        "name",
        .text,
        summary: Phrase(fi: "pääkäyttäjän nimi", sv: "administratörens namn", en: "their name"),
        standard: Phrase(fi: "tunnus", sv: "användarnamnet", en: "the login")
      ),
      Option(
        flag: "empty",
        summary: Phrase(
          fi: "ilman pääkäyttäjää, rekisterin tuontia varten",
          sv: "utan huvudanvändare, för att importera ett register",
          en: "without an administrator, to import a register into"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi init --practice --register harjoitus.tiimi",
        Phrase(
          fi: "harjoitusrekisteri tähän kansioon",
          sv: "ett övningsregister i den här mappen",
          en: "a practice register in this folder"
        )
      )
    ]
  ) { call in
    let door = RegisterDoor(call.settings)
    let path = try door.path()
    let isPractice = call.arguments.flag("practice")
    if call.settings.now != nil, !isPractice { throw ProgramFailure.clockIsReal }
    let centre = try SoteCentre.create(at: path, practice: isPractice, in: door.surroundings)
    let login = call.arguments.text("login") ?? RegisterDoor.systemUser ?? "admin"
    if !call.arguments.flag("empty") {
      try centre.addFirstAdministrator(administrator(login, call.arguments.text("name")))
    }
    return made(
      path,
      isPractice: isPractice,
      login: call.arguments.flag("empty") ? nil : login
    )
  }

  private static func administrator(_ login: String, _ name: String?) -> StaffDetails {
    StaffDetails(
      login: login,
      name: name ?? login,
      profession: .other,
      sector: .other,
      roles: [.administrator, .manager],
      systemUser: RegisterDoor.systemUser
    )
  }

  private static func made(_ path: String, isPractice: Bool, login: String?) -> Output {
    Output(
      json: ["register": .string(path), "practice": .bool(isPractice), "login": JSON(login)]
    ) { style in
      [
        .paragraph(
          style(
            Phrase(
              fi: isPractice
                ? "Harjoitusrekisteri on valmis: \(path)" : "Rekisteri on valmis: \(path)",
              sv: isPractice ? "Övningsregistret är klart: \(path)" : "Registret är klart: \(path)",
              en: isPractice
                ? "The practice register is ready: \(path)" : "The register is ready: \(path)"
            )
          ),
          role: .good
        ),
        .paragraph(style(login == nil ? .importNext : .peopleNext)),
      ]
    }
  }
}

extension Phrase {
  fileprivate static let peopleNext = Phrase(
    fi: "Seuraavaksi: tiimi unit add, tiimi staff add, tiimi client add.",
    sv: "Härnäst: tiimi unit add, tiimi staff add, tiimi client add.",
    en: "Next: tiimi unit add, tiimi staff add, tiimi client add."
  )

  fileprivate static let importNext = Phrase(
    fi: "Seuraavaksi: tiimi import.",
    sv: "Härnäst: tiimi import.",
    en: "Next: tiimi import."
  )
}
