import TiimiDomain
import TiimiRules

extension CaseFigures {
  static let clientFields: [FigureField] = [
    FigureField(
      "unit",
      .text,
      Phrase(
        fi: "yksikkö, jolle asia lopuksi kuuluu",
        sv: "enheten som ärendet till slut hör till",
        en: "the unit that the case belongs to at the end"
      )
    ) { FEELValue(code: $1.units[$0.unit]) },
    FigureField(
      "channel",
      .choice(CaseSource.allCases.map(\.rawValue)),
      Phrase(
        fi: "mistä asia alkoi",
        sv: "hur ärendet började",
        en: "how the case came about"
      )
    ) { figures, _ in FEELValue(code: figures.source.rawValue) },
    FigureField(
      "sex",
      .choice(Sex.allCases.map(\.rawValue)),
      Phrase(
        fi: "sukupuoli henkilötunnuksesta",
        sv: "kön enligt personbeteckningen",
        en: "the sex that the identity code tells"
      )
    ) { figures, _ in FEELValue(code: figures.traits.sex?.rawValue) },
    FigureField(
      "age at opening",
      .number,
      Phrase(
        fi: "asiakkaan ikä vuosina, kun asia avattiin",
        sv: "klientens ålder i år då ärendet öppnades",
        en: "the client’s age in years when the case was opened"
      )
    ) { figures, _ in figures.ageAtOpening.map(FEELValue.init(count:)) ?? .null },
    FigureField(
      "language",
      .text,
      Phrase(
        fi: "asiointikieli",
        sv: "kontaktspråk",
        en: "the language of service"
      )
    ) { figures, _ in FEELValue(code: figures.traits.language) },
    FigureField(
      "municipality",
      .text,
      Phrase(
        fi: "kotikunnan koodi; turvakielto poistaa sen",
        sv: "hemkommunens kod; spärrmarkering tar bort den",
        en: "the code of the home municipality; a protection order removes it"
      )
    ) { figures, _ in FEELValue(code: figures.traits.municipality) },
  ]
}
