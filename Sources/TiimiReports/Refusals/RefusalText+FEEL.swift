import TiimiDomain

extension RefusalText {
  static let feelSyntax = RefusalText(
    problem: Phrase(
      fi: "Lauseke ei ole FEEL-kieltä[: rivi {line}, merkki {column}].",
      sv: "Uttrycket är inte FEEL[: rad {line}, tecken {column}].",
      en: "The expression is not FEEL[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Korjaa lauseke.[ Tässä kohdassa pitäisi olla: {expected}.]",
      sv: "Rätta uttrycket.[ På det stället ska stå: {expected}.]",
      en: "Mend the expression.[ What should stand there: {expected}.]"
    )
  )
  static let feelTooGreat = RefusalText(
    problem: Phrase(
      fi: "Lauseke on liian pitkä tai siinä on liikaa sisäkkäisiä osia"
        + "[: rivi {line}, merkki {column}].",
      sv: "Uttrycket är för långt eller har för många kapslade delar"
        + "[: rad {line}, tecken {column}].",
      en: "The expression is too long or its parts are nested too deeply"
        + "[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Jaa se osiin.[ Pituus saa olla enintään {bytes} tavua.]"
        + "[ Osia saa olla sisäkkäin enintään {levels}.]",
      sv: "Dela upp det.[ Längden får vara högst {bytes} byte.]"
        + "[ Högst {levels} delar får vara kapslade i varandra.]",
      en: "Split it up.[ It may be {bytes} bytes long at most.]"
        + "[ At most {levels} parts may be nested in one another.]"
    )
  )
  static let feelUnknownName = RefusalText(
    problem: Phrase(
      fi: "Lausekkeessa on nimi, jota ei tunneta[: {name}][ (rivi {line}, merkki {column})].",
      sv: "Uttrycket har ett namn som inte är känt[: {name}][ (rad {line}, tecken {column})].",
      en: "The expression has a name that is not known[: {name}]"
        + "[ (line {line}, character {column})]."
    ),
    remedy: Phrase(
      fi: "Tarkista nimen kirjoitusasu, tai määrittele se ennen lauseketta.",
      sv: "Kontrollera hur namnet stavas, eller definiera det före uttrycket.",
      en: "Check how the name is spelt, or define it before the expression."
    )
  )
}
