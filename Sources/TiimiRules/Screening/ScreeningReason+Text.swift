import TiimiDomain

extension ScreeningReason {
  /// The reason as a sentence.
  public var text: Phrase {
    switch self {
    case .redFlag(let item): Self.redFlagText(item)
    case .thresholdReached(let positive, let threshold):
      Phrase(
        fi: """
          Kyllä-vastauksia on \(positive); tiimiä ehdotetaan, kun niitä on vähintään \
          \(threshold).
          """,
        sv: "Ja-svaren är \(positive); ett team föreslås när de är minst \(threshold).",
        en: "There are \(positive) yes answers; a team is proposed from \(threshold) on."
      )
    case .belowThreshold(let positive, let threshold):
      Phrase(
        fi: "Kyllä-vastauksia on \(positive), kun tiimin ehdottamiseen tarvitaan \(threshold).",
        sv: "Ja-svaren är \(positive), men \(threshold) behövs för att föreslå ett team.",
        en: "The number of yes answers is \(positive); \(threshold) are needed to propose a team."
      )
    case .nothingPositive:
      Phrase(
        fi: "Yhteenkään kohtaan ei ole vastattu kyllä.",
        sv: "Ingen punkt har besvarats med ja.",
        en: "No item was answered yes."
      )
    case .unknownIsNotYes(let items):
      Phrase(
        fi: """
          "En tiedä" on vastaus, mutta sitä ei lasketa kyllä-vastaukseksi. Kohdat: \
          \(items.numbers).
          """,
        sv: "\"Vet inte\" är ett svar, men det räknas inte som ja. Punkter: \(items.numbers).",
        en: "\"Don't know\" is an answer but does not count as yes. Items: \(items.numbers)."
      )
    case .unanswered(let items):
      Phrase(
        fi: "Vastaus puuttuu kohdista: \(items.numbers).",
        sv: "Svar saknas på punkterna: \(items.numbers).",
        en: "These items have no answer: \(items.numbers)."
      )
    case .openItemsCouldLead(let other):
      Phrase(
        fi: "Avoimet kohdat voivat vielä johtaa tulokseen \"\(other.name.fi)\".",
        sv: "De öppna punkterna kan ännu leda till resultatet \"\(other.name.sv)\".",
        en: "The open items could still lead to \"\(other.name.en)\"."
      )
    case .openItemsCannotChange:
      Phrase(
        fi: "Avoimet kohdat eivät voi muuttaa tulosta.",
        sv: "De öppna punkterna kan inte ändra resultatet.",
        en: "The open items cannot change the result."
      )
    }
  }

  private static func redFlagText(_ item: ChecklistItem) -> Phrase {
    Phrase(
      fi: """
        Kohta \(item.number), \(item.name.fi): yksi kyllä riittää tiimin ehdottamiseen. Arvioi \
        kiireellisen avun tarve heti.
        """,
      sv: """
        Punkt \(item.number), \(item.name.sv): ett enda ja räcker för att föreslå ett team. Bedöm \
        genast behovet av brådskande hjälp.
        """,
      en: """
        Item \(item.number), \(item.name.en): one yes is enough to propose a team. Assess the need \
        for urgent help at once.
        """
    )
  }
}

extension [ChecklistItem] {
  fileprivate var numbers: String {
    map { String($0.number) }.joined(separator: ", ")
  }
}
