import TiimiDomain
import TiimiEncoding

/// The course of the case that has no resource of its own, as observations.
///
/// How the case came about and ended is the client narrative (asiakaskertomus, 703/2023 41 and 44 §)
/// and belongs to the register of social welfare.
extension FHIRCase {
  func writeNarrative(into writer: inout JSONWriter) {
    writeBeginning(into: &writer)
    writeDecision(into: &writer)
    writeAnswer(into: &writer)
    writeAssessment(into: &writer)
    writeClosings(into: &writer)
  }

  private func writeBeginning(into writer: inout JSONWriter) {
    if let opening = file.opening {
      let recorded = authorship.beginning(.opening)
      observation(.worry, name(.worry), in: .social, from: recorded, into: &writer) { writer in
        writer.words("valueString", opening.worry)
        writer.component("source", text: opening.source.title(language))
      }
    }
    if let contact = file.assessment.contact {
      let recorded = authorship.latest(ItemReference(.contact))
      observation(.contact, name(.contact), in: .social, from: recorded, into: &writer) {
        writer in
        writer.field("valueDateTime", contact.day.iso)
        let grounds = contact.grounds.map { $0.label(language) }
        writer.component(
          "source",
          text: ([contact.from.title(language)] + grounds).joined(separator: ", ")
        )
      }
    }
    if let initiation = file.assessment.initiation {
      let recorded = authorship.latest(ItemReference(.initiation))
      observation(.initiation, name(.initiation), in: .social, from: recorded, into: &writer) {
        writer in
        writer.field("valueDateTime", initiation.day.iso)
        writer.notes([initiation.reason])
      }
    }
  }

  private func writeDecision(into writer: inout JSONWriter) {
    guard let identification = file.identification else { return }
    let recorded = authorship.latest(ItemReference(.identification))
    let basis = identification.screening.flatMap {
      reference(toWritten: name(.observation, ItemKind.screening.rawValue, $0.value))
    }
    observation(.decision, name(.decision), from: recorded, into: &writer) { writer in
      writer.concept("valueCodeableConcept", identification.decision.code(language))
      var notes = [identification.reason]
      if case .lightGuidance(let help, let next) = identification.decision {
        notes += [help, next]
      }
      writer.notes(notes)
      writer.references("derivedFrom", [basis].compactMap { $0 })
    }
  }

  private func writeAnswer(into writer: inout JSONWriter) {
    guard let answer = file.answer else { return }
    let recorded = authorship.latest(ItemReference(.answer))
    observation(
      .answer,
      name(.answer),
      from: recorded,
      by: reference(to: answer.voice),
      into: &writer
    ) { writer in
      writer.concept("valueCodeableConcept", answer.answer.code(language))
      writer.notes([answer.words])
    }
  }

  private func writeAssessment(into writer: inout JSONWriter) {
    guard let completed = file.assessment.completed, let conclusion = file.assessment.conclusion
    else { return }
    let recorded = authorship.latest(ItemReference(.assessmentCompletion))
    observation(.assessment, name(.assessment), from: recorded, into: &writer) { writer in
      writer.words("valueString", conclusion.summary)
      writer.array("component") { writer in
        writer.part("preconditions", text: conclusion.preconditions)
        writer.part("need-found") { $0.field("valueBoolean", conclusion.needFound) }
        if let started = file.assessment.started {
          writer.part("started") { $0.field("valueDateTime", started.iso) }
        }
        writer.part("completed") { $0.field("valueDateTime", completed.iso) }
        writer.part("own-worker-need", text: file.assessment.ownWorkerNeed?.words)
        writer.part("obstacle-to-client-view", text: file.assessment.obstacle)
      }
    }
  }

  private func writeClosings(into writer: inout JSONWriter) {
    for episode in file.episodes {
      guard let closing = episode.closing else { continue }
      let recorded = authorship.standing.first {
        if case .closing(.closed) = $0.entry { $0.occurred == closing.occurred } else { false }
      }
      observation(
        .closing,
        name(.closing, episode.number),
        in: .social,
        from: recorded,
        into: &writer
      ) { writer in
        writer.concept(
          "valueCodeableConcept",
          FHIRCode(.closingReason, closing.summary.reason, language)
        )
        writer.notes([
          closing.summary.summary, closing.summary.contactNext,
          closing.summary.unfinishedAssessmentGround,
        ])
      }
    }
  }
}

extension JSONWriter {
  /// Writes one component of an observation, its value written by the body.
  mutating func part(_ code: String, _ value: (inout JSONWriter) -> Void) {
    object { writer in
      writer.concept("code", FHIRCode(.part, code))
      value(&writer)
    }
  }

  /// Writes one component of words, if there are any.
  mutating func part(_ code: String, text: String?) {
    guard let text = text?.fitForFHIR else { return }
    part(code) { $0.field("valueString", text) }
  }

  /// Writes words as the only component of an observation.
  mutating func component(_ code: String, text: String?) {
    if text?.fitForFHIR != nil { array("component") { $0.part(code, text: text) } }
  }
}

extension IdentificationDecision {
  fileprivate func code(_ language: Language) -> FHIRCode {
    let word =
      switch self {
      case .notIndicated: "notIndicated"
      case .lightGuidance: "lightGuidance"
      case .proposeTeam: "proposeTeam"
      }
    return FHIRCode(.decision, word, title(language))
  }
}

extension InvitationAnswer {
  fileprivate func code(_ language: Language) -> FHIRCode {
    let word =
      switch self {
      case .yes: "yes"
      case .no: "no"
      case .later: "later"
      }
    return FHIRCode(.invitationAnswer, word, title(language))
  }
}
