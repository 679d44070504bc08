import TiimiDomain
import TiimiRules

extension CaseFigures {
  static let assessmentFields: [FigureField] = [
    FigureField(
      "contact day",
      .day,
      Phrase(
        fi: "yhteydenoton päivä viimeisessä jaksossa",
        sv: "dagen för kontakten i den senaste perioden",
        en: "the day of the contact in the latest episode"
      )
    ) { figures, _ in FEELValue(civilDay: figures.episodes.last?.contact) },
    FigureField(
      "contact from",
      .choice(ContactSource.allCases.map(\.rawValue)),
      Phrase(
        fi: "keneltä yhteydenotto tuli",
        sv: "vem kontakten kom från",
        en: "who made the contact"
      )
    ) { figures, _ in FEELValue(code: figures.episodes.last?.contactSource?.rawValue) },
    FigureField(
      "grounds",
      .choices(PriorityGround.allCases.map(\.rawValue)),
      Phrase(
        fi: "perusteet seitsemän arkipäivän tai kolmen kuukauden määräajalle",
        sv: "grunderna för tidsfristen på sju vardagar eller tre månader",
        en: "the grounds for the time limit of seven weekdays or three months"
      )
    ) { figures, _ in .list((figures.episodes.last?.grounds ?? []).map { .string($0.rawValue) }) },
    FigureField(
      "assessment started day",
      .day,
      Phrase(
        fi: "arvioinnin aloituspäivä viimeisessä jaksossa",
        sv: "dagen då bedömningen började i den senaste perioden",
        en: "the day on which the assessment of the latest episode started"
      )
    ) { figures, _ in FEELValue(civilDay: figures.episodes.last?.assessmentStarted) },
    FigureField(
      "assessment completed day",
      .day,
      Phrase(
        fi: "arvioinnin valmistumispäivä viimeisessä jaksossa",
        sv: "dagen då bedömningen blev klar i den senaste perioden",
        en: "the day on which the assessment of the latest episode was completed"
      )
    ) { figures, _ in FEELValue(civilDay: figures.episodes.last?.assessmentCompleted) },
    FigureField(
      "need areas",
      .choices(NeedArea.allCases.map { String($0.rawValue) }),
      Phrase(
        fi: "tuen tarpeiden alueet",
        sv: "områdena för stödbehoven",
        en: "the areas of the needs"
      )
    ) { figures, _ in .list(figures.needs.map { .string(String($0.area.rawValue)) }) },
    FigureField(
      "needs",
      .number,
      Phrase(
        fi: "kuinka monta tuen tarvetta on kirjattu",
        sv: "hur många stödbehov som antecknats",
        en: "how many needs were recorded"
      )
    ) { figures, _ in FEELValue(count: figures.needs.count) },
    FigureField(
      "own worker",
      .choice(OwnWorkerFigure.allCases.map(\.rawValue)),
      Phrase(
        fi: "onko omatyöntekijä nimetty, tai peruste kirjattu",
        sv: "om en egen kontaktperson utsetts, eller grunden antecknats",
        en: "whether an own worker was named, or the ground for none recorded"
      )
    ) { figures, _ in FEELValue(code: figures.episodes.last?.ownWorker?.rawValue) },
  ]
}
