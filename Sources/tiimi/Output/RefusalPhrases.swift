import TiimiDomain

/// Finds the text of a refusal.
enum RefusalPhrases {
  /// The sentence for people.
  static func phrase(for refusal: any CodedRefusal) -> Phrase {
    switch refusal {
    case let error as UsageError: UsagePhrases.phrase(for: error)
    case let failure as ProgramFailure: failure.phrase
    case let flaw as ScreeningFileFlaw: flaw.phrase
    default: general(refusal.kind)
    }
  }

  /// What can be said of a kind of refusal when nothing closer is known.
  private static func general(_ kind: RefusalKind) -> Phrase {
    switch kind {
    case .refused:
      Phrase(fi: "Tätä ei voi tehdä.", sv: "Detta kan inte göras.", en: "This cannot be done.")
    case .usage:
      Phrase(
        fi: "Komento on annettu väärin.",
        sv: "Kommandot är felaktigt.",
        en: "The call is wrong."
      )
    case .badInput:
      Phrase(
        fi: "Annetuissa tiedoissa on virhe.",
        sv: "Uppgifterna innehåller ett fel.",
        en: "The input data are wrong."
      )
    case .notFound:
      Phrase(fi: "Tätä ei löydy.", sv: "Detta finns inte.", en: "There is no such thing.")
    case .conflict:
      Phrase(
        fi: "Joku muu ehti muuttaa tätä. Tarkista tilanne ja yritä uudelleen.",
        sv: "Någon annan hann ändra detta. Kontrollera läget och försök igen.",
        en: "Somebody else changed this first. Look at it and try again."
      )
    case .notAllowed:
      Phrase(
        fi: "Sinulla ei ole oikeutta tähän.",
        sv: "Du har inte rätt till detta.",
        en: "You may not do this."
      )
    case .failed:
      Phrase(
        fi: "Rekisteri tai laite ei toimi.",
        sv: "Registret eller datorn fungerar inte.",
        en: "The register or the machine failed."
      )
    }
  }
}
