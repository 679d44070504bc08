import TiimiDomain

extension Command {
  static let caseTransfer = Command.onCase(
    "case transfer",
    summary: Phrase(
      fi: "Pyydä asian siirtoa toiseen yksikköön",
      sv: "Begär att ärendet överförs till en annan enhet",
      en: "Ask another unit to take the case over"
    ),
    details: Phrase(
      fi: """
        Jokaisesta avoimesta vastuusta kerrotaan, miten sille käy, kun siirto hyväksytään. Asia \
        pysyy omassa yksikössä, kunnes toinen yksikkö on hyväksynyt siirron.
        """,
      sv: """
        För varje öppet ansvar anges vad som händer med det när överföringen godkänns. Ärendet \
        förblir i den egna enheten tills den andra enheten har godkänt överföringen.
        """,
      en: """
        For each open responsibility it is told what becomes of it when the transfer is accepted. \
        The case stays in its unit until the other unit has accepted.
        """
    ),
    options: [
      .receivingUnit, .reason, .fateOnTransfer,
    ],
    examples: [
      Example(
        "tiimi case transfer YLO-2026-1 --to TRE --reason \"Asiakas muutti\" --fate 1=keep "
          + "--fate 2=unassign",
        Phrase(
          fi: "vastuu 1 säilyy, vastuu 2 jää odottamaan vastuuhenkilöä",
          sv: "ansvar 1 består, ansvar 2 väntar på en ansvarsperson",
          en: "responsibility 1 stays, responsibility 2 waits for somebody"
        )
      )
    ]
  ) { call in
    .closing(
      .requestTransfer(
        to: try call.desk.unit("to").id,
        reason: try call.text("reason"),
        fates: try call.fates()
      )
    )
  }

  static let caseAcceptTransfer = Command.onCase(
    "case accept-transfer",
    summary: Phrase(
      fi: "Hyväksy siirto omaan yksikköön",
      sv: "Godkänn en överföring till den egna enheten",
      en: "Accept a transfer into your unit"
    ),
    examples: [
      Example(
        "tiimi case accept-transfer YLO-2026-1",
        Phrase(
          fi: "ota asia omaan yksikköön",
          sv: "ta emot ärendet i den egna enheten",
          en: "take the case into your unit"
        )
      )
    ]
  ) { _ in
    .closing(.acceptTransfer)
  }

  static let caseRejectTransfer = Command.onCase(
    "case reject-transfer",
    summary: Phrase(
      fi: "Hylkää siirto omaan yksikköön",
      sv: "Avslå en överföring till den egna enheten",
      en: "Reject a transfer into your unit"
    ),
    options: [.reason],
    examples: [
      Example(
        "tiimi case reject-transfer YLO-2026-1 --reason \"Asiakas jää entiseen "
          + "osoitteeseen\"",
        Phrase(
          fi: "asia pysyy entisessä yksikössä",
          sv: "ärendet stannar i den tidigare enheten",
          en: "the case stays in its unit"
        )
      )
    ]
  ) { call in
    .closing(.rejectTransfer(reason: try call.text("reason")))
  }

  static let caseRevokeTransfer = Command.onCase(
    "case revoke-transfer",
    summary: Phrase(
      fi: "Peru siirtopyyntö, johon ei ole vastattu",
      sv: "Återta en begäran om överföring som inte har besvarats",
      en: "Take back a request of transfer that has no answer yet"
    ),
    options: [.reason],
    examples: [
      Example(
        "tiimi case revoke-transfer YLO-2026-1 --reason \"Muutto peruuntui\"",
        Phrase(
          fi: "peru siirtopyyntö",
          sv: "återta begäran om överföring",
          en: "take the request back"
        )
      )
    ]
  ) { call in
    .closing(.revokeTransfer(reason: try call.text("reason")))
  }
}

extension Option {
  /// The unit that cases are transferred to: `--to`.
  static let receivingUnit = Option(
    "to",
    .reference(.unit),
    summary: Phrase(
      fi: "vastaanottava yksikkö",
      sv: "den mottagande enheten",
      en: "the receiving unit"
    ),
    isRequired: true
  )

  /// What becomes of each open responsibility.
  fileprivate static let fateOnTransfer = Option(
    "fate",
    .text,
    summary: Phrase(
      fi: """
        miten avoimelle vastuulle käy: 3=keep, 3=unassign, 3=client, 3=member:2 tai \
        3=cancel:syy
        """,
      sv: """
        vad som händer med ett öppet ansvar: 3=keep, 3=unassign, 3=client, 3=member:2 eller \
        3=cancel:orsak
        """,
      en: """
        what becomes of an open responsibility: 3=keep, 3=unassign, 3=client, 3=member:2 or \
        3=cancel:reason
        """
    ),
    isRepeatable: true
  )
}
