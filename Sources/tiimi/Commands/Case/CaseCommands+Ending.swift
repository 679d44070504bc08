import TiimiDomain
import TiimiReports

extension Command {
  static let caseClose = Command.onCase(
    "case close",
    summary: Phrase(fi: "Päätä asia", sv: "Avsluta ett ärende", en: "Close a case"),
    details: Phrase(
      fi: "Mitä on vielä auki, näkyy komennolla tiimi case checklist.",
      sv: "Vad som ännu är öppet visas med tiimi case checklist.",
      en: "tiimi case checklist shows what is still open."
    ),
    options: Option.closing,
    examples: [
      Example(
        "tiimi case close YLO-2026-1 --reason goalsMet --summary \"Tavoitteet saavutettiin\" "
          + "--next \"Oma sote-keskus\"",
        Phrase(
          fi: "päätä asia, jonka tavoitteet saavutettiin",
          sv: "avsluta ett ärende vars mål nåddes",
          en: "close a case whose goals were met"
        )
      )
    ]
  ) { call in
    .closing(
      .close(
        ClosingSummary(
          reason: try call.desk.choice("reason"),
          summary: try call.text("summary"),
          contactNext: try call.text("next"),
          unfinishedAssessmentGround: call.arguments.text("assessment-ground")
        )
      )
    )
  }

  static let caseReopen = Command.onCase(
    "case reopen",
    summary: Phrase(
      fi: "Avaa päätetty asia uudelleen",
      sv: "Öppna ett avslutat ärende på nytt",
      en: "Open a closed case again"
    ),
    details: Phrase(
      fi: """
        Alkaa uusi jakso. Päättämisen perumat vastuut palaavat, ja aiempi tiimi on taas ehdotettuna.
        """,
      sv: """
        En ny period börjar. Ansvaren som avslutandet återkallade återställs, och det tidigare \
        teamet är åter föreslaget.
        """,
      en: """
        A new episode begins. The responsibilities that the closing cancelled come back, and the \
        earlier team is proposed again.
        """
    ),
    options: [.reason],
    examples: [
      Example(
        "tiimi case reopen YLO-2026-1 --reason \"Asiakas otti uudelleen yhteyttä\"",
        Phrase(
          fi: "työ jatkuu",
          sv: "arbetet fortsätter",
          en: "the work goes on"
        )
      )
    ]
  ) { call in
    .closing(.reopen(reason: try call.text("reason")))
  }

  static let caseMarkError = Command.onCase(
    "case mark-error",
    summary: Phrase(
      fi: "Merkitse kirjaus virheelliseksi",
      sv: "Markera en anteckning som felaktig",
      en: "Mark an entry as made in error"
    ),
    details: Phrase(
      fi: """
        Kirjaus jää historiaan, mutta se ei enää vaikuta asiaan. Kirjausten numerot näkyvät \
        komennolla tiimi case timeline.
        """,
      sv: """
        Anteckningen finns kvar i historien men påverkar inte längre ärendet. Anteckningarnas \
        nummer visas med tiimi case timeline.
        """,
      en: """
        The entry stays in the history, but counts no longer. tiimi case timeline shows the \
        numbers of the entries.
        """
    ),
    arguments: [
      .number(
        "entry",
        Phrase(fi: "kirjauksen numero", sv: "anteckningens nummer", en: "the number of the entry")
      )
    ],
    options: [.reason],
    examples: [
      Example(
        "tiimi case mark-error YLO-2026-1 12 --reason \"Kirjattu väärälle asiakkaalle\"",
        Phrase(
          fi: "kirjaus 12 ei enää vaikuta",
          sv: "anteckning 12 påverkar inte längre",
          en: "entry 12 counts no longer"
        )
      )
    ]
  ) { call in
    .markInError(
      entry: try call.arguments.requiredNumber("entry"),
      reason: try call.text("reason")
    )
  }
}

extension Option {
  /// What a closing says.
  static let closing = [
    Option(
      "reason",
      .choice(ClosingReason.choices),
      summary: Phrase(fi: "päättämisen syy", sv: "orsaken till avslutandet", en: "the reason"),
      isRequired: true
    ),
    Option(
      "summary",
      .text,
      summary: Phrase(
        fi: "yhteenveto: mitä tehtiin ja mitä saatiin aikaan",
        sv: "sammandrag: vad som gjordes och åstadkoms",
        en: "the summary: what was done and achieved"
      ),
      isRequired: true
    ),
    Option(
      "next",
      .text,
      summary: Phrase(
        fi: "kehen asiakas ottaa yhteyttä jatkossa",
        sv: "vem klienten kontaktar i fortsättningen",
        en: "whom the client contacts next"
      ),
      isRequired: true
    ),
    Option(
      "assessment-ground",
      .text,
      summary: Phrase(
        fi: "miksi kesken oleva palvelutarpeen arviointi jää kesken",
        sv: "varför en pågående bedömning av servicebehovet inte slutförs",
        en: "why a pending needs assessment is left unfinished"
      )
    ),
  ]
}
