import TiimiDomain
import TiimiRules

extension CaseFigures {
  static let episodeFields: [FigureField] = [
    FigureField(
      "episodes",
      .number,
      Phrase(
        fi: "kuinka monta jaksoa asiassa on",
        sv: "hur många perioder ärendet har",
        en: "how many episodes the case has"
      )
    ) { figures, _ in FEELValue(count: figures.episodes.count) },
    FigureField(
      "opened day",
      .day,
      Phrase(
        fi: "päivä, jona asia avattiin",
        sv: "dagen då ärendet öppnades",
        en: "the day on which the case was opened"
      )
    ) { figures, _ in FEELValue(civilDay: figures.opened) },
    FigureField(
      "closed day",
      .day,
      Phrase(
        fi: "viimeisen päättämisen päivä; tyhjä, kun asia on auki",
        sv: "dagen för det senaste avslutandet; tomt då ärendet är öppet",
        en: "the day of the latest closing; none while the case is open"
      )
    ) { figures, _ in FEELValue(civilDay: figures.closed) },
    FigureField(
      "is open",
      .yesNo,
      Phrase(
        fi: "onko asia auki",
        sv: "om ärendet är öppet",
        en: "whether the case is open"
      )
    ) { figures, _ in .boolean(figures.closed == nil) },
    FigureField(
      "days open",
      .number,
      Phrase(
        fi: "päiviä auki kaikissa jaksoissa yhteensä",
        sv: "dagar öppet i alla perioder tillsammans",
        en: "days open, all episodes together"
      )
    ) { figures, _ in FEELValue(count: figures.daysOpen) },
    FigureField(
      "closing reason",
      .choice(ClosingReason.allCases.map(\.rawValue)),
      Phrase(
        fi: "viimeisen päättämisen syy",
        sv: "orsaken till det senaste avslutandet",
        en: "the reason of the latest closing"
      )
    ) { figures, _ in FEELValue(code: figures.episodes.last?.closingReason?.rawValue) },
    FigureField(
      "screenings",
      .number,
      Phrase(
        fi: "kuinka monta tunnistamisen seulontaa on tehty",
        sv: "hur många identifieringsscreeningar som gjorts",
        en: "how many identification screenings there are"
      )
    ) { figures, _ in FEELValue(count: figures.identificationScreenings.count) },
    FigureField(
      "recommendation",
      .choice(ScreeningRecommendation.allCases.map(\.rawValue)),
      Phrase(
        fi: "viimeisimmän seulonnan suositus",
        sv: "rekommendationen i den senaste screeningen",
        en: "the recommendation of the latest screening"
      )
    ) { figures, _ in
      FEELValue(code: figures.identificationScreenings.last?.recommendation?.rawValue)
    },
    FigureField(
      "decision",
      .choice(DecisionFigure.allCases.map(\.rawValue)),
      Phrase(
        fi: "mitä tunnistamisen jälkeen päätettiin",
        sv: "vad som bestämdes efter identifieringen",
        en: "what was decided after the identification"
      )
    ) { figures, _ in FEELValue(code: figures.last(\.decision)?.rawValue) },
    FigureField(
      "team proposed day",
      .day,
      Phrase(
        fi: "päivä, jona tiimiä ensin ehdotettiin",
        sv: "dagen då ett team först föreslogs",
        en: "the first day on which a team was proposed"
      )
    ) { figures, _ in FEELValue(civilDay: figures.first(\.teamProposed)) },
    FigureField(
      "answer",
      .choice(AnswerFigure.allCases.map(\.rawValue)),
      Phrase(
        fi: "asiakkaan viimeisin vastaus",
        sv: "klientens senaste svar",
        en: "the client’s latest answer"
      )
    ) { figures, _ in FEELValue(code: figures.last(\.answer)?.rawValue) },
    FigureField(
      "accepted day",
      .day,
      Phrase(
        fi: "päivä, jona asiakas ensin suostui",
        sv: "dagen då klienten först samtyckte",
        en: "the first day of the client’s yes"
      )
    ) { figures, _ in FEELValue(civilDay: figures.first(\.accepted)) },
    FigureField(
      "transfers",
      .number,
      Phrase(
        fi: "kuinka monta siirtoa toiseen yksikköön on hyväksytty",
        sv: "hur många överföringar till en annan enhet som godkänts",
        en: "how many transfers to another unit were accepted"
      )
    ) { figures, _ in FEELValue(count: figures.transfers.count { $0.outcome == .accepted }) },
    FigureField(
      "contradictions",
      .choices(Contradiction.Kind.allCases.map(\.rawValue)),
      Phrase(
        fi: "mitä ristiriitoja kirjauksissa on",
        sv: "vilka motsägelser anteckningarna har",
        en: "what the entries say against each other"
      )
    ) { figures, _ in .list(figures.contradictions.map { .string($0.kind.rawValue) }) },
  ]
}
