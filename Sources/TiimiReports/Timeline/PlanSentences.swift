import TiimiDomain

extension Narrator {
  func sentence(_ entry: PlanEntry) -> Sentence {
    switch entry {
    case .written(let item, .text(let text)):
      Sentence(Self.written, facts(of: item, text: excerpt(text)))
    case .written(let item, .obstacle(let reason)):
      Sentence(Self.notWritten, facts(of: item, text: reason))
    case .agreed(let version, .text(let words)):
      Sentence(Self.agreed, ["version": String(version), "words": quote(words)])
    case .agreed(let version, .obstacle(let reason)):
      Sentence(Self.agreedWithoutView, ["version": String(version), "reason": reason])
    case .revised(let reason):
      Sentence(Self.revised, ["reason": reason])
    }
  }

  private func facts(of item: PlanItem, text: String) -> [String: String?] {
    ["number": String(item.rawValue), "item": item.label(language), "text": text]
  }
}

extension Narrator {
  private static let written = Phrase(
    fi: "Suunnitelmaan kirjattiin kohta {number} ({item}): {text}.",
    sv: "I planen skrevs punkt {number} ({item}): {text}.",
    en: "Item {number} of the plan was written ({item}): {text}."
  )
  private static let notWritten = Phrase(
    fi: "Suunnitelman kohtaa {number} ei voitu täyttää ({item}): {text}.",
    sv: "Punkt {number} i planen kunde inte fyllas i ({item}): {text}.",
    en: "Item {number} of the plan could not be filled ({item}): {text}."
  )
  private static let agreed = Phrase(
    fi: "Yhteinen suunnitelma hyväksyttiin (versio {version}). Asiakkaan näkemys: {words}.",
    sv: "Den gemensamma planen godkändes (version {version}). Klientens synpunkter: {words}.",
    en: "The shared plan was agreed (version {version}). The client’s view: {words}."
  )
  private static let agreedWithoutView = Phrase(
    fi: """
      Yhteinen suunnitelma hyväksyttiin (versio {version}). Asiakkaan näkemystä ei voitu \
      saada: {reason}.
      """,
    sv: """
      Den gemensamma planen godkändes (version {version}). Klientens synpunkter kunde \
      inte inhämtas: {reason}.
      """,
    en: """
      The shared plan was agreed (version {version}). The client’s view could not be had: \
      {reason}.
      """
  )
  private static let revised = Phrase(
    fi: "Suunnitelma avattiin tarkistettavaksi. Syy: {reason}.",
    sv: "Planen öppnades för översyn. Orsak: {reason}.",
    en: "The plan was opened for revision. Reason: {reason}."
  )
}
