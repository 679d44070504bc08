import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// Proposing a team to the client.
  static let invite = CommandGroup(
    "invite",
    summary: Phrase(
      fi: "Tiimin ehdottaminen asiakkaalle",
      sv: "Förslaget om ett team till klienten",
      en: "Proposing a team to the client"
    ),
    commands: [.inviteInform, .inviteAnswer]
  )
}

extension Command {
  fileprivate static let inviteInform = Command.onCase(
    "invite inform",
    summary: Phrase(
      fi: "Kirjaa, mitä asiakkaalle kerrottiin tiimistä",
      sv: "Anteckna vad klienten fick veta om teamet",
      en: "Record what the client was told about the team"
    ),
    options: Option.information,
    examples: [
      Example(
        "tiimi invite inform YLO-2026-1 --what \"Oma tiimi\" --who \"Te ja ammattilaiset\" "
          + "--why \"Asiat hoituvat yhdessä\" --alternatives \"Asiointi kuten ennen\"",
        Phrase(
          fi: "asiakkaalle kerrottiin, mitä tiimi olisi",
          sv: "klienten fick veta vad teamet skulle vara",
          en: "the client was told what the team would be"
        )
      )
    ]
  ) { call in
    .invitation(
      .inform(
        Information(
          what: try call.text("what"),
          who: try call.text("who"),
          why: try call.text("why"),
          alternatives: try call.text("alternatives")
        )
      )
    )
  }

  fileprivate static let inviteAnswer = Command.onCase(
    "invite answer",
    summary: Phrase(
      fi: "Kirjaa asiakkaan vastaus tiimiehdotukseen",
      sv: "Anteckna klientens svar på förslaget om ett team",
      en: "Record the client's answer to the proposal"
    ),
    details: Phrase(
      fi: "Kielteinen vastaus ei estä lakisääteistä palvelutarpeen arviointia.",
      sv: "Ett nekande svar hindrar inte den lagstadgade bedömningen av servicebehovet.",
      en: "A no does not stand in the way of the statutory needs assessment."
    ),
    options: answerOptions + Option.voice,
    examples: [
      Example(
        "tiimi invite answer YLO-2026-1 --answer later --until 2.3.2026 --words \"Mietin vielä\"",
        Phrase(
          fi: "asiakas haluaa miettiä maaliskuun alkuun",
          sv: "klienten vill tänka till början av mars",
          en: "the client wants to think until early March"
        )
      )
    ]
  ) { call in
    .invitation(
      .answer(try call.answer(), by: try call.desk.voice(), words: call.arguments.text("words"))
    )
  }

  private static let answerOptions = [
    Option(
      "answer",
      .choice([
        Choice("yes", InvitationAnswer.yes.label), Choice("no", InvitationAnswer.no.label),
        Choice(
          "later",
          Phrase(
            fi: "myöhemmin; anna myös --until",
            sv: "senare; ange också --until",
            en: "later; give --until too"
          )
        ),
      ]),
      summary: Phrase(fi: "vastaus", sv: "svaret", en: "the answer"),
      isRequired: true
    ),
    Option(
      "until",
      .day,
      summary: Phrase(
        fi: "päivä, jolloin asiaan palataan",
        sv: "dagen då man återkommer till saken",
        en: "the day on which to ask again"
      )
    ),
    Option(
      "words",
      .text,
      summary: Phrase(
        fi: "asiakkaan omat sanat",
        sv: "klientens egna ord",
        en: "the client's own words"
      )
    ),
  ]
}

extension CaseDesk {
  /// The answer; the day on which to ask again belongs to a later one only.
  fileprivate func answer() throws -> InvitationAnswer {
    let word = try text("answer")
    guard word == "later" else {
      try arguments.refuse("until", with: "--answer \(word)")
      return word == "yes" ? .yes : .no
    }
    guard let day = arguments.day("until") else { throw arguments.missing("until") }
    return .later(until: day)
  }
}

extension Option {
  /// What the client is told about the team.
  static let information = [
    Option(
      "what",
      .text,
      summary: Phrase(fi: "mitä ehdotetaan", sv: "vad som föreslås", en: "what is proposed"),
      isRequired: true
    ),
    Option(
      "who",
      .text,
      summary: Phrase(fi: "ketkä osallistuisivat", sv: "vilka som deltar", en: "who takes part"),
      isRequired: true
    ),
    Option(
      "why",
      .text,
      summary: Phrase(fi: "miksi", sv: "varför", en: "why"),
      isRequired: true
    ),
    Option(
      "alternatives",
      .text,
      summary: Phrase(
        fi: "mitä muita vaihtoehtoja on",
        sv: "vilka andra alternativ som finns",
        en: "which other ways there are"
      ),
      isRequired: true
    ),
  ]
}
