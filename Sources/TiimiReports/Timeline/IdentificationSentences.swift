import TiimiDomain

extension Narrator {
  func sentence(_ entry: IdentificationEntry) -> Sentence {
    switch entry {
    case .opened(_, _, let caseNumber, let source, let worry):
      Sentence(
        Phrase(
          fi: "Asia {number} avattiin. Lähtökohta: {source}. Huoli tai toive: {worry}.",
          sv: "Ärendet {number} öppnades. Utgångspunkt: {source}. Oro eller önskemål: {worry}.",
          en: "Case {number} was opened. It came about by: {source}. Worry or wish: {worry}."
        ),
        ["number": caseNumber, "source": source.label(language), "worry": quote(worry)]
      )
    case .screeningRecorded(let number, let record): screening(number, record)
    case .decided(let decision, _, let recommendation, let reason):
      conclusion(decision, recommendation, reason)
    }
  }

  private func screening(
    _ number: ItemNumber<Screening>,
    _ record: ScreeningRecord
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Seulonta {number} kirjattiin ({instrument}, versio {version}).[ Pisteet: {score}.]\
          [ Hälyttäviä kohtia: {flags}.] Suositus: {recommendation}.
          """,
        sv: """
          Screening {number} antecknades ({instrument}, version {version}).[ Poäng: {score}.]\
          [ Alarmerande punkter: {flags}.] Rekommendation: {recommendation}.
          """,
        en: """
          Screening {number} was recorded ({instrument}, version {version}).[ Score: {score}.]\
          [ Red flags: {flags}.] Recommendation: {recommendation}.
          """
      ),
      [
        "number": number.description, "instrument": record.instrument, "version": record.version,
        "score": record.score.map { String($0) },
        "flags": record.redFlags.isEmpty ? nil : String(record.redFlags.count),
        "recommendation": record.recommendation.label(language),
      ]
    )
  }

  private func conclusion(
    _ decision: IdentificationDecision,
    _ recommendation: ScreeningRecommendation?,
    _ reason: String?
  ) -> Sentence {
    var facts: [String: String?] = [
      "decision": decision.label(language), "recommendation": recommendation?.label(language),
      "reason": reason,
    ]
    if case .lightGuidance(let help, let contactNext) = decision {
      facts["help"] = help
      facts["next"] = contactNext
    }
    return Sentence(
      Phrase(
        fi: """
          Tunnistamisen johtopäätös: {decision}.[ Seulonnan suositus oli: {recommendation}.]\
          [ Perustelu: {reason}.][ Annettu apu: {help}.][ Yhteystaho jatkossa: {next}.]
          """,
        sv: """
          Slutsats av identifieringen: {decision}.[ Screeningen rekommenderade: {recommendation}.]\
          [ Motivering: {reason}.][ Given hjälp: {help}.][ Kontakt i fortsättningen: {next}.]
          """,
        en: """
          Conclusion of the identification: {decision}.[ The screening said: {recommendation}.]\
          [ Reason: {reason}.][ Help given: {help}.][ Whom to contact next: {next}.]
          """
      ),
      facts
    )
  }
}
