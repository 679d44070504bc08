import TiimiDomain
import TiimiRules

extension CaseFigures {
  static let agreementFields: [FigureField] = [
    FigureField(
      "plan items",
      .number,
      Phrase(
        fi: "kuinka monta suunnitelman yhdestätoista kohdasta on täytetty tai este kirjattu",
        sv: "hur många av planens elva punkter som är ifyllda eller har ett hinder antecknat",
        en: "how many of the eleven items of the plan are filled or have an obstacle recorded"
      )
    ) { figures, _ in FEELValue(count: figures.episodes.last?.planItems ?? 0) },
    FigureField(
      "plan agreed day",
      .day,
      Phrase(
        fi: "päivä, jona suunnitelma ensin sovittiin",
        sv: "dagen då planen först avtalades",
        en: "the first day on which the plan was agreed"
      )
    ) { figures, _ in FEELValue(civilDay: figures.first(\.planAgreed)) },
    FigureField(
      "goals",
      .number,
      Phrase(
        fi: "kuinka monta tavoitetta on asetettu",
        sv: "hur många mål som satts upp",
        en: "how many goals were set"
      )
    ) { figures, _ in FEELValue(count: figures.goals.count) },
    FigureField(
      "ratings",
      .number,
      Phrase(
        fi: "kuinka monta tavoitteiden arviota on annettu",
        sv: "hur många målbedömningar som getts",
        en: "how many ratings of goals were given"
      )
    ) { figures, _ in FEELValue(count: figures.ratings.count) },
    FigureField(
      "responsibilities",
      .number,
      Phrase(
        fi: "kuinka monta vastuuta on sovittu",
        sv: "hur många ansvar som avtalats",
        en: "how many responsibilities were agreed"
      )
    ) { figures, _ in FEELValue(count: figures.responsibilities.count) },
    FigureField(
      "responsibilities done",
      .number,
      Phrase(
        fi: "kuinka monta niistä on tehty",
        sv: "hur många av dem som är gjorda",
        en: "how many of them are done"
      )
    ) { figures, _ in FEELValue(count: figures.responsibilities.count { $0.stage == .done }) },
    FigureField(
      "responsibilities overdue",
      .number,
      Phrase(
        fi: "kuinka monta avointa vastuuta on myöhässä",
        sv: "hur många öppna ansvar som är försenade",
        en: "how many open ones are overdue"
      )
    ) { figures, _ in FEELValue(count: figures.overdueResponsibilities) },
    FigureField(
      "follow-ups held",
      .number,
      Phrase(
        fi: "kuinka monta seurantaa on pidetty",
        sv: "hur många uppföljningar som hållits",
        en: "how many follow-ups were held"
      )
    ) { figures, _ in FEELValue(count: figures.followUps.count { $0.held != nil }) },
    FigureField(
      "permissions",
      .number,
      Phrase(
        fi: "kuinka monta lupaa tai suostumusta on voimassa",
        sv: "hur många tillstånd eller samtycken som gäller",
        en: "how many permissions and consents are valid"
      )
    ) { figures, _ in FEELValue(count: figures.validPermissions) },
  ]
}
