import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  static let bulkTransfer = Command.onCases(
    "bulk transfer",
    summary: Phrase(
      fi: "Pyydä asioiden siirtoa toiseen yksikköön",
      sv: "Begär att ärenden överförs till en annan enhet",
      en: "Ask another unit to take cases over"
    ),
    details: Phrase(
      fi: """
        Kaikille avoimille vastuille käy samoin, kun siirto hyväksytään. Asiat pysyvät omassa \
        yksikössä, kunnes toinen yksikkö on hyväksynyt siirron.
        """,
      sv: """
        Alla öppna ansvar behandlas på samma sätt när överföringen godkänns. Ärendena förblir i \
        den egna enheten tills den andra enheten har godkänt överföringen.
        """,
      en: """
        The same becomes of every open responsibility when the transfer is accepted. The cases \
        stay in their unit until the other unit has accepted.
        """
    ),
    options: [
      .receivingUnit, .reason,
      Option(
        "fate",
        .choice([
          Choice(
            "keep",
            Phrase(
              fi: "vastuu säilyy sillä, jolla se on",
              sv: "ansvaret består hos den som har det",
              en: "whoever has the responsibility keeps it"
            )
          ),
          Choice(
            "unassign",
            Phrase(
              fi: "vastuu jää odottamaan vastuuhenkilöä",
              sv: "ansvaret väntar på en ansvarsperson",
              en: "the responsibility waits for somebody"
            )
          ),
        ]),
        summary: Phrase(
          fi: "miten avoimille vastuille käy",
          sv: "vad som händer med de öppna ansvaren",
          en: "what becomes of the open responsibilities"
        ),
        isRequired: true
      ),
    ],
    examples: [
      Example(
        "tiimi bulk transfer --to TRE --unit YLO --fate keep --reason \"Yksiköt yhdistyvät\"",
        Phrase(
          fi: "yksikön kaikki avoimet asiat toiseen yksikköön",
          sv: "enhetens alla öppna ärenden till en annan enhet",
          en: "all open cases of a unit to another"
        )
      )
    ],
    build: { call, session in
      .transfer(
        to: try session.unit(try call.arguments.requiredText("to")).id,
        reason: try call.arguments.requiredText("reason"),
        fate: call.arguments.text("fate") == "keep" ? .keep : .unassign
      )
    }
  )

  static let bulkInvite = Command.onCases(
    "bulk invite",
    summary: Phrase(
      fi: "Kirjaa, mitä asiakkaille kerrottiin tiimistä",
      sv: "Anteckna vad klienterna fick veta om teamet",
      en: "Record what the clients were told about the team"
    ),
    details: Phrase(
      fi: "Asiakkaat, jotka ovat jo vastanneet, ohitetaan.",
      sv: "Klienter som redan har svarat förbigås.",
      en: "Clients who have answered already are passed over."
    ),
    options: Option.information,
    examples: [
      Example(
        "tiimi bulk invite --phase invitation --unit YLO --what \"Oma tiimi\" "
          + "--who \"Te ja ammattilaiset\" --why \"Asiat hoituvat yhdessä\" "
          + "--alternatives \"Asiointi kuten ennen\"",
        Phrase(
          fi: "sama kerrottiin kaikille, joille tiimiä ehdotetaan",
          sv: "samma information till alla som föreslås ett team",
          en: "the same was told to all to whom a team is proposed"
        )
      )
    ],
    build: { call, _ in
      .inform(
        Information(
          what: try call.arguments.requiredText("what"),
          who: try call.arguments.requiredText("who"),
          why: try call.arguments.requiredText("why"),
          alternatives: try call.arguments.requiredText("alternatives")
        )
      )
    }
  )

  static let bulkClose = Command.onCases(
    "bulk close",
    summary: Phrase(fi: "Päätä asioita", sv: "Avsluta ärenden", en: "Close cases"),
    details: Phrase(
      fi: """
        Asia, jossa on avoinna vastuita, tapaamisia tai seurantoja, jää auki, ellei --cancel-open \
        anna päättämisen perua niitä. Sama yhteenveto kirjataan jokaiseen asiaan.
        """,
      sv: """
        Ett ärende med öppna ansvar, möten eller uppföljningar förblir öppet, om inte \
        --cancel-open låter avslutandet återkalla dem. Samma sammandrag antecknas i varje ärende.
        """,
      en: """
        A case with open responsibilities, meetings or follow-ups stays open unless --cancel-open \
        lets the closing cancel them. The same summary is recorded in every case.
        """
    ),
    options: Option.closing + [
      Option(
        flag: "cancel-open",
        summary: Phrase(
          fi: "peru avoimet vastuut, tapaamiset ja seurannat päätettäessä",
          sv: "återkalla öppna ansvar, möten och uppföljningar vid avslutandet",
          en: "let the closing cancel open responsibilities, meetings and follow-ups"
        )
      )
    ],
    examples: [
      Example(
        "tiimi bulk close --case YLO-2026-1 --case YLO-2026-2 --reason moved "
          + "--summary \"Asiakas muutti\" --next \"Uuden kunnan sote-keskus\"",
        Phrase(
          fi: "päätä kaksi asiaa samasta syystä",
          sv: "avsluta två ärenden av samma orsak",
          en: "close two cases for the same reason"
        )
      )
    ],
    build: { call, _ in
      .close(try call.closingSummary(), cancelsOpen: call.arguments.flag("cancel-open"))
    }
  )
}

extension Invocation {
  fileprivate func closingSummary() throws -> ClosingSummary {
    guard let reason = ClosingReason(rawValue: try arguments.requiredText("reason")) else {
      throw UsageError(.badChoice([]), field: arguments.field("reason"))
    }
    return ClosingSummary(
      reason: reason,
      summary: try arguments.requiredText("summary"),
      contactNext: try arguments.requiredText("next"),
      unfinishedAssessmentGround: arguments.text("assessment-ground")
    )
  }
}
