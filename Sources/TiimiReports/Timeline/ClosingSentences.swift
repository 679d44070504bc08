import TiimiDomain

extension Narrator {
  func sentence(_ entry: ClosingEntry) -> Sentence {
    switch entry {
    case .closed(let summary, let cancelled): closed(summary, cancelled)
    case .reopened(let reason, let restored):
      Sentence(Self.reopened, ["reason": reason, "restored": numbers(restored)])
    case .transferRequested(let unit, let reason, let fates):
      Sentence(
        Self.transferRequested,
        ["unit": names.name(of: unit, language), "reason": reason, "fates": self.fates(fates)]
      )
    case .transferAccepted(let unit, let fates):
      Sentence(
        Self.transferAccepted,
        ["unit": names.name(of: unit, language), "fates": self.fates(fates)]
      )
    case .transferRejected(let reason):
      Sentence(Self.transferRejected, ["reason": reason])
    case .transferRevoked(let reason):
      Sentence(Self.transferRevoked, ["reason": reason])
    }
  }

  private func closed(
    _ summary: ClosingSummary,
    _ cancelled: [ItemNumber<Responsibility>]
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Asia päätettiin. Syy: {reason}. Yhteenveto: {summary}. Yhteystaho jatkossa: {next}.\
          [ Palvelutarpeen arviointi jäi kesken: {ground}.][ Peruuntuneet vastuut: {cancelled}.]
          """,
        sv: """
          Ärendet avslutades. Orsak: {reason}. Sammandrag: {summary}. Kontakt i fortsättningen: \
          {next}.[ Bedömningen av servicebehovet slutfördes inte: {ground}.]\
          [ Förfallna ansvar: {cancelled}.]
          """,
        en: """
          The case was closed. Reason: {reason}. Summary: {summary}. Whom to contact next: {next}.\
          [ The needs assessment was left unfinished: {ground}.]\
          [ Responsibilities that lapsed: {cancelled}.]
          """
      ),
      [
        "reason": summary.reason.label(language), "summary": excerpt(summary.summary),
        "next": summary.contactNext, "ground": summary.unfinishedAssessmentGround,
        "cancelled": numbers(cancelled),
      ]
    )
  }
}

extension Narrator {
  private static let reopened = Phrase(
    fi: "Asia avattiin uudelleen. Syy: {reason}.[ Palautetut vastuut: {restored}.]",
    sv: "Ärendet öppnades på nytt. Orsak: {reason}.[ Återställda ansvar: {restored}.]",
    en:
      "The case was opened again. Reason: {reason}.[ Responsibilities restored: {restored}.]"
  )
  private static let transferRequested = Phrase(
    fi:
      "Asian siirtoa toiseen yksikköön pyydettiin: {unit}. Syy: {reason}.[ Vastuut: {fates}.]",
    sv:
      "Överföring till en annan enhet begärdes: {unit}. Orsak: {reason}.[ Ansvar: {fates}.]",
    en:
      "A transfer to another unit was requested: {unit}. Reason: {reason}.[ Responsibilities: {fates}.]"
  )
  private static let transferAccepted = Phrase(
    fi: "Siirto hyväksyttiin. Asiasta vastaa nyt {unit}.[ Vastuut: {fates}.]",
    sv: "Överföringen godkändes. För ärendet svarar nu {unit}.[ Ansvar: {fates}.]",
    en: "The transfer was accepted. The case is now with {unit}.[ Responsibilities: {fates}.]"
  )
  private static let transferRejected = Phrase(
    fi: "Siirtopyyntö hylättiin. Syy: {reason}.",
    sv: "Begäran om överföring avslogs. Orsak: {reason}.",
    en: "The transfer was rejected. Reason: {reason}."
  )
  private static let transferRevoked = Phrase(
    fi: "Siirtopyyntö peruttiin. Syy: {reason}.",
    sv: "Begäran om överföring återtogs. Orsak: {reason}.",
    en: "The request of transfer was taken back. Reason: {reason}."
  )
}
