import TiimiDomain

extension Narrator {
  func sentence(_ entry: AgreementEntry) -> Sentence {
    switch entry {
    case .goalSet(let number, let need, let words, let scale, let weight):
      return goal(number, need, words, scale, weight)
    case .rated(let rating): return rated(rating)
    case .agreed(let number, let what, let holder, let due, let basis):
      return agreed(number, what, holder, due, basis)
    case .accepted(let number):
      return Sentence(Self.accepted, ["number": number.description])
    case .declined(let number, let reason):
      return Sentence(Self.declined, ["number": number.description, "reason": reason])
    case .handedOver(let number, let holder, let reason):
      return Sentence(
        Self.handedOver,
        ["number": number.description, "holder": name(holder), "reason": reason]
      )
    case .rescheduled(let number, let due, let reason):
      return Sentence(
        Self.rescheduled,
        ["number": number.description, "due": day(due), "reason": reason]
      )
    case .completed(let number, let day, let outcome):
      return Sentence(
        Self.completed,
        ["number": number.description, "day": self.day(day), "outcome": quote(outcome)]
      )
    case .cancelled(let number, let reason):
      return Sentence(Self.cancelled, ["number": number.description, "reason": reason])
    }
  }
}

extension Narrator {
  private static let accepted = Phrase(
    fi: "Vastuuhenkilö hyväksyi vastuun {number}.",
    sv: "Ansvarspersonen godkände ansvar {number}.",
    en: "The holder accepted responsibility {number}."
  )
  private static let declined = Phrase(
    fi: "Vastuuhenkilö kieltäytyi vastuusta {number}. Syy: {reason}.",
    sv: "Ansvarspersonen avböjde ansvar {number}. Orsak: {reason}.",
    en: "The holder declined responsibility {number}. Reason: {reason}."
  )
  private static let handedOver = Phrase(
    fi: "Vastuu {number} siirrettiin. Uusi vastuuhenkilö: {holder}. Syy: {reason}.",
    sv: "Ansvar {number} överfördes. Ny ansvarsperson: {holder}. Orsak: {reason}.",
    en: "Responsibility {number} was handed over. New holder: {holder}. Reason: {reason}."
  )
  private static let rescheduled = Phrase(
    fi: "Vastuun {number} uusi määräpäivä on {due}. Syy: {reason}.",
    sv: "Ny sista dag för ansvar {number} är {due}. Orsak: {reason}.",
    en: "The new due day of responsibility {number} is {due}. Reason: {reason}."
  )
  private static let completed = Phrase(
    fi: "Vastuu {number} hoidettiin {day}. Lopputulos: {outcome}.",
    sv: "Ansvar {number} slutfördes {day}. Resultat: {outcome}.",
    en: "Responsibility {number} was done {day}. Outcome: {outcome}."
  )
  private static let cancelled = Phrase(
    fi: "Vastuu {number} peruttiin. Syy: {reason}.",
    sv: "Ansvar {number} återkallades. Orsak: {reason}.",
    en: "Responsibility {number} was cancelled. Reason: {reason}."
  )
}
