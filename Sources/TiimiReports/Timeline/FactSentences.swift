import TiimiDomain
import TiimiRules

extension Narrator {
  func sentence(_ entry: FactEntry) -> Sentence {
    switch entry {
    case .recorded(let name, let value, let note):
      Sentence(
        Phrase(
          fi: "Kirjattiin tieto {name}: {value}.[ Huomautus: {note}.]",
          sv: "Uppgiften {name} antecknades: {value}.[ Anmärkning: {note}.]",
          en: "The fact {name} was recorded: {value}.[ Note: {note}.]"
        ),
        ["name": quote(name), "value": value.text(language), "note": note]
      )
    case .deadlineOverridden(let override):
      Sentence(
        Phrase(
          fi: """
            Säännön {rule} mukaisen viimeisen päivän {computed} sijasta sovittiin {agreed}. \
            Syy: {reason}.
            """,
          sv: """
            I stället för den sista dagen {computed} enligt regeln {rule} avtalades {agreed}. \
            Orsak: {reason}.
            """,
          en: """
            Instead of {computed}, the last day by the rule {rule}, {agreed} was agreed. \
            Reason: {reason}.
            """
        ),
        [
          "rule": override.rule, "computed": day(override.computed),
          "agreed": day(override.agreed), "reason": override.reason,
        ]
      )
    case .resultRecorded(let number, let result): sentence(number, result)
    }
  }

  private func sentence(
    _ number: ItemNumber<RecordedResult>,
    _ result: InstrumentResult
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Mittarin tulos {number} kirjattiin ({instrument}, versio {version}).[ Pisteet: {score}.]\
          [ Luokka: {band}.][ Hoidettava samana päivänä: {alerts}.] Tiedon antaja: {who}.
          """,
        sv: """
          Resultat {number} av ett mätinstrument antecknades ({instrument}, version {version}).\
          [ Poäng: {score}.][ Klass: {band}.][ Ska följas upp samma dag: {alerts}.] \
          Uppgiftslämnare: {who}.
          """,
        en: """
          Result {number} of an instrument was recorded ({instrument}, version {version}).\
          [ Score: {score}.][ Band: {band}.][ To be followed up on the same day: {alerts}.] \
          Stated by: {who}.
          """
      ),
      [
        "number": number.description, "instrument": result.instrument, "version": result.version,
        "score": result.score?.text(language), "band": result.band, "alerts": alerts(of: result),
        "who": name(result.statedBy),
      ]
    )
  }

  /// The alerts of a result in words, or nil when it has none.
  ///
  /// An alert that no instrument knows is shown as it was recorded.
  func alerts(of result: InstrumentResult) -> String? {
    guard !result.alerts.isEmpty else { return nil }
    return language.list(
      result.alerts.map { code in
        InstrumentLibrary.alert(code, of: result.instrument)?.text(language).withoutEndPoint ?? code
      }
    )
  }
}

extension String {
  /// The text without a full stop at its end: the sentence around it has its own.
  fileprivate var withoutEndPoint: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
