import TiimiDomain

extension Narrator {
  func sentence(_ entry: FollowUpEntry) -> Sentence {
    switch entry {
    case .scheduled(let number, let day):
      Sentence(
        Phrase(
          fi: "Seuranta {number} sovittiin pidettäväksi {day}.",
          sv: "Uppföljning {number} planerades till {day}.",
          en: "Follow-up {number} was planned for {day}."
        ),
        ["number": number.description, "day": self.day(day)]
      )
    case .held(let number, let day, .text(let words), let next):
      Sentence(
        Phrase(
          fi: "Seuranta {number} pidettiin {day}. Asiakkaan kokemus: {words}. Seuraavaksi: {next}.",
          sv: "Uppföljning {number} hölls {day}. Klientens upplevelse: {words}. Härnäst: {next}.",
          en: "Follow-up {number} was held {day}. The client’s experience: {words}. Next: {next}."
        ),
        facts(of: number, day, next, words: quote(words))
      )
    case .held(let number, let day, .obstacle(let reason), let next):
      Sentence(
        Phrase(
          fi: """
            Seuranta {number} pidettiin {day}. Asiakkaan kokemusta ei voitu saada: {words}. \
            Seuraavaksi: {next}.
            """,
          sv: """
            Uppföljning {number} hölls {day}. Klientens upplevelse kunde inte inhämtas: {words}. \
            Härnäst: {next}.
            """,
          en: """
            Follow-up {number} was held {day}. The client’s experience could not be had: {words}. \
            Next: {next}.
            """
        ),
        facts(of: number, day, next, words: reason)
      )
    }
  }

  /// The next step with its day: `uusi seuranta 1.4.2026`.
  func nextStep(_ next: NextStep) -> String {
    switch next {
    case .followUp(let day): next.label(language) + " " + self.day(day)
    case .closing: next.label(language)
    }
  }

  private func facts(
    of number: ItemNumber<FollowUp>,
    _ day: Day,
    _ next: NextStep,
    words: String
  ) -> [String: String?] {
    [
      "number": number.description, "day": self.day(day), "next": nextStep(next), "words": words,
    ]
  }
}
