import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  static let meetingInvite = Command(
    "meeting invite",
    summary: Phrase(
      fi: "Tee kutsut tapaamiseen: kalenteritiedostot jäsenille, selkeä kutsu asiakkaalle",
      sv: "Gör kallelser: kalenderfiler för medlemmarna, en tydlig kallelse för klienten",
      en: "Make invitations: calendar files for the members, a plain one for the client"
    ),
    details: Phrase(
      fi: """
        Jäsenille syntyy kansioon (--to) yksi kalenteritiedosto kullekin. Tiedostossa ei ole \
        asiakkaan tietoja, joten sen voi lähettää sähköpostilla. Kun tapaamista on siirretty tai se \
        on peruttu, sama käsky tekee päivityksen tai perumisen. Asiakkaan oma kutsu tulee \
        valitsimella --for client, asiakkaan kielellä, ellei --lang sano muuta.
        """,
      sv: """
        För medlemmarna görs i mappen (--to) en kalenderfil var. Filen innehåller inga uppgifter om \
        klienten och kan skickas med e-post. När mötet har flyttats eller ställts in gör samma \
        kommando en uppdatering eller ett återbud. Klientens egen kallelse fås med --for client, \
        på klientens språk om inte --lang säger annat.
        """,
      en: """
        Each member gets a calendar file in the folder (--to). There is nothing of the client in \
        it, so it can go by mail. When the meeting has been moved or cancelled, the same command \
        makes the update or the cancellation. The client's own invitation comes with --for client, \
        in the client's language unless --lang says otherwise.
        """
    ),
    arguments: [.case, .meeting],
    options: [
      Option(
        "for",
        .choice([
          Choice("client", Phrase(fi: "asiakkaalle", sv: "till klienten", en: "for the client"))
        ]),
        summary: Phrase(
          fi: "asiakkaan oma kutsu selkeällä kielellä",
          sv: "klientens egen kallelse på ett tydligt språk",
          en: "the client's own invitation in plain language"
        )
      ),
      .who(
        "recipient",
        Phrase(
          fi: "vain tälle jäsenelle, muuten kaikille",
          sv: "bara till den här medlemmen, annars till alla",
          en: "for this member only, otherwise for all"
        ),
        isRepeatable: true
      ),
    ] + Option.paper,
    examples: [
      Example(
        "tiimi meeting invite YLO-2026-1 1 --to kutsut",
        Phrase(
          fi: "kalenteritiedosto jokaiselle jäsenelle",
          sv: "en kalenderfil för varje medlem",
          en: "a calendar file for each member"
        )
      ),
      Example(
        "tiimi meeting invite YLO-2026-1 1 --for client --to kutsu.pdf",
        Phrase(
          fi: "asiakkaan kutsu paperille",
          sv: "klientens kallelse på papper",
          en: "the client's invitation on paper"
        )
      ),
    ]
  ) { call in
    try call.arguments.isGiven("for") ? invitation(for: call) : calendars(call)
  }

  /// The client's own invitation.
  private static func invitation(for call: Invocation) throws -> Output {
    guard !call.arguments.isGiven("recipient") else {
      throw UsageError(.notWith("--for client"), field: call.arguments.field("recipient"))
    }
    let order = try PaperOrder(call)
    let (session, view) = try call.openCase()
    let number = ItemNumber<Meeting>(try call.arguments.requiredNumber("meeting"))
    let now = HelsinkiTime.wall(at: session.now)
    let meeting = try view.file.invitedMeeting(number, at: now)
    guard let calling = view.history.calling(of: number) else {
      throw Refusal(.noSuchItem, item: number.reference, field: "meeting")
    }
    let page = InvitationPage.make(
      view.history,
      meeting: meeting,
      calling: calling,
      names: view.names.withoutClient,
      language: call.settings.statedLanguage ?? view.clientLanguage
    )
    return try order.output(of: page, size: .large, name: "kutsu", isJSON: call.settings.isJSON)
  }

  /// A calendar file for each member.
  private static func calendars(_ call: Invocation) throws -> Output {
    guard let folder = call.arguments.text("to"), folder != "-" else {
      throw InvitationFailure.folderNotNamed
    }
    guard !call.arguments.isGiven("format") else {
      throw UsageError(.notWith("--recipient"), field: call.arguments.field("format"))
    }
    let (session, view) = try call.openCase()
    let number = ItemNumber<Meeting>(try call.arguments.requiredNumber("meeting"))
    let invitation = try view.history.invitation(
      to: number,
      at: HelsinkiTime.wall(at: session.now)
    )
    let people = CaseJSON(
      view: view,
      now: HelsinkiTime.wall(at: session.now),
      language: call.language
    )
    let mailing = InvitationMailing(invitation: invitation, view: view, people: people)
    let members = try mailing.members(written: call.arguments.texts("recipient"))
    return try mailing.write(to: members, folder: folder)
  }
}
