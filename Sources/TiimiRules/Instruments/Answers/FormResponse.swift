import TiimiDomain
import TiimiEncoding

/// A FHIR R4 QuestionnaireResponse to one of our forms, before it is held against the form.
package struct FormResponse: Sendable {
  /// The address of the questionnaire that it answers.
  package let address: String
  /// The version of the questionnaire, if it is told.
  package let version: String?
  /// When it was answered; nil when that is not told as an instant with its offset.
  package let authored: Moment?
  /// The answers.
  package let sheet: AnswerSheet

  /// Reads a response; nil for JSON of another kind.
  ///
  /// Throws `InstrumentRefusal` for what is no JSON, for a response that does not name its
  /// questionnaire, and for one that was entered in error.
  package init?(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    let json = try InstrumentRefusal.json(of: bytes)
    guard json.text("resourceType") == "QuestionnaireResponse" else { return nil }
    if let status = json.text("status"), status == "entered-in-error" {
      throw .responseWithdrawn(status: status)
    }
    guard let canonical = json.text("questionnaire"), !canonical.isEmpty else {
      throw .questionnaireNotNamed
    }
    let parts = canonical.split(separator: "|", maxSplits: 1).map(String.init)
    address = parts.first ?? canonical
    version = parts.count > 1 ? parts[1] : nil
    authored = json.text("authored").flatMap { Moment(iso: $0) }
    sheet = try AnswerSheet(json)
  }

  /// The name of the instrument, when the address is one that we give.
  package var instrument: String? {
    let own = AskedForm.address(of: "")
    return address.hasPrefix(own) ? String(address.dropFirst(own.count)) : nil
  }

  /// The address as it may be shown: the name of the instrument, or what looks like an identifier.
  package var shownAddress: String { (instrument ?? address).shownAsIdentifier }

  /// When it was answered, or the time that somebody gives instead.
  ///
  /// Throws `InstrumentRefusal` when neither is known, and for a time after `now`.
  package func occurred(
    insteadOf given: Moment?,
    now: Moment
  ) throws(InstrumentRefusal) -> Moment {
    if let given { return given }
    guard let authored else { throw .authoredMissing }
    if authored > now { throw .authoredInFuture }
    return authored
  }

  /// Scores the answers strictly: a response to our own form has no unknown item by accident.
  ///
  /// Throws `InstrumentRefusal` for another form, another version, and answers with an error.
  package func score(
    by instrument: Instrument,
    in circumstances: ScoringCircumstances
  ) throws(InstrumentRefusal) -> ScoredAnswers {
    try require(instrument)
    let scored = try instrument.score(sheet, in: circumstances)
    try scored.requireUsable(strictly: true)
    return scored
  }

  private func require(_ instrument: Instrument) throws(InstrumentRefusal) {
    guard address == instrument.formAddress else {
      throw .otherForm(expected: instrument.id.shownAsIdentifier, found: shownAddress)
    }
    guard version == instrument.formVersion else {
      throw .otherVersion(
        expected: "\(instrument.id)|\(instrument.formVersion)".shownAsIdentifier,
        found: "\(shownAddress)|\(version ?? "-")".shownAsIdentifier
      )
    }
  }
}

extension ScoredAnswers {
  /// Refuses answers with an error; strictly, an item that the form does not have is one.
  package func requireUsable(strictly: Bool = false) throws(InstrumentRefusal) {
    let errors = findings.filter {
      $0.severity == .error || (strictly && $0.code == InstrumentProblem.unknownItem.rawValue)
    }
    guard let first = errors.first else { return }
    throw .answersFaulty(
      place: first.place,
      finding: first.code,
      count: errors.count,
      alerts: alerts.map(\.code)
    )
  }
}

extension Instrument {
  /// The address by which responses name the form.
  package var formAddress: String {
    let address = questionnaire.identifier
    return address.contains(":") ? address : AskedForm.address(of: address)
  }

  /// The version by which responses name the form.
  package var formVersion: String {
    questionnaire.version ?? (version.isEmpty ? "1" : version)
  }
}
