import TiimiDomain

/// The texts of all refusals that a program can meet, from the catalogues of its rooms.
public struct RefusalTexts: Sendable {
  private let texts: [Int: RefusalText]

  /// Puts catalogues together; where two have the same number, the first wins.
  public init(_ catalogues: [RefusalCatalogue] = RefusalCatalogue.rooms) {
    let pairs = catalogues.flatMap(\.entries).map { ($0.number, $0.text) }
    texts = Dictionary(pairs) { first, _ in first }
  }

  /// The text of a number, or nil when no catalogue has it.
  public func text(for number: Int) -> RefusalText? { texts[number] }

  /// The refusal in one language; a number without a text gets one by the kind of the refusal.
  public func render(_ refusal: some CodedRefusal, _ language: Language) -> RenderedRefusal {
    (texts[refusal.number] ?? refusal.kind.text).render(refusal, language)
  }
}

extension RefusalKind {
  /// What can be said of a refusal when nothing but its kind is known.
  var text: RefusalText {
    switch self {
    case .refused: .refusedForSomeReason
    case .usage: .calledWrongly
    case .badInput: .inputIsWrong
    case .notFound: .nothingFound
    case .conflict: .changedMeanwhile
    case .notAllowed: .mayNot
    case .failed: .somethingFailed
    }
  }
}

extension RefusalText {
  fileprivate static let refusedForSomeReason = RefusalText(
    problem: Phrase(
      fi: "Tätä ei voi tehdä nyt.",
      sv: "Detta kan inte göras nu.",
      en: "This cannot be done now."
    ),
    remedy: Phrase(
      fi: "Katso asian tilanne asian sivulta.",
      sv: "Se läget på ärendets sida.",
      en: "See where the case stands on its page."
    )
  )
  fileprivate static let calledWrongly = RefusalText(
    problem: Phrase(
      fi: "Komento on annettu väärin.",
      sv: "Kommandot är felaktigt.",
      en: "The command was given wrongly."
    ),
    remedy: Phrase(
      fi: "Katso ohje valinnalla --help.",
      sv: "Se anvisningen med --help.",
      en: "See the help with --help."
    )
  )
  fileprivate static let inputIsWrong = RefusalText(
    problem: Phrase(
      fi: "Annetuissa tiedoissa on virhe[: {field}].",
      sv: "Det finns ett fel i uppgifterna[: {field}].",
      en: "There is a mistake in the data[: {field}]."
    ),
    remedy: Phrase(
      fi: "Korjaa tieto ja yritä uudelleen.",
      sv: "Rätta uppgiften och försök igen.",
      en: "Correct it and try again."
    )
  )
  fileprivate static let nothingFound = RefusalText(
    problem: Phrase(
      fi: "Haettua ei löydy.",
      sv: "Det som söktes hittades inte.",
      en: "What was asked for was not found."
    ),
    remedy: Phrase(
      fi: "Tarkista tunnus tai numero.",
      sv: "Kontrollera beteckningen eller numret.",
      en: "Check the name or the number."
    )
  )
  fileprivate static let changedMeanwhile = RefusalText(
    problem: Phrase(
      fi: "Joku muu ehti muuttaa samaa asiaa.",
      sv: "Någon annan hann ändra samma ärende.",
      en: "Somebody else changed the same case first."
    ),
    remedy: Phrase(
      fi: "Katso, mitä on muuttunut, ja yritä uudelleen.",
      sv: "Se vad som har ändrats och försök igen.",
      en: "See what has changed and try again."
    )
  )
  fileprivate static let mayNot = RefusalText(
    problem: Phrase(
      fi: "Sinulla ei ole oikeutta tähän.",
      sv: "Du har inte rätt till detta.",
      en: "You are not allowed to do this."
    ),
    remedy: Phrase(
      fi: "Kysy tarvittaessa yksikkösi esihenkilöltä.",
      sv: "Fråga vid behov din enhets chef.",
      en: "Ask your unit’s manager if you need to."
    )
  )
  fileprivate static let somethingFailed = RefusalText(
    problem: Phrase(
      fi: "Rekisterin tai koneen toiminta häiriintyi.",
      sv: "Det uppstod en störning i registret eller datorn.",
      en: "The register or the machine failed."
    ),
    remedy: Phrase(
      fi: "Yritä uudelleen. Jos virhe toistuu, kerro koodi pääkäyttäjälle.",
      sv: "Försök igen. Om felet upprepas, meddela koden till huvudanvändaren.",
      en: "Try again. If it happens again, tell the code to the administrator."
    )
  )
}
