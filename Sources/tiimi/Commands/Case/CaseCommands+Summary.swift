import TiimiDomain
import TiimiReports

extension Command {
  static let caseSummary = Command(
    "case summary",
    summary: Phrase(
      fi: "Tulosta asia yhdelle sivulle: kuka, miksi, missä mennään ja mitä seuraavaksi",
      sv: "Skriv ut ärendet på en sida: vem, varför, var det står och vad som händer härnäst",
      en: "Print a case on one page: who, why, where it stands and what comes next"
    ),
    details: Phrase(
      fi: "Tulostuksesta jää merkintä käyttölokiin.",
      sv: "Utskriften antecknas i användningsloggen.",
      en: "The printing is noted in the access log."
    ),
    arguments: [.case],
    options: Option.paper,
    examples: [
      Example(
        "tiimi case summary YLO-2026-1 --to yhteenveto.html",
        Phrase(
          fi: "yhteenveto selaimessa tulostettavaksi",
          sv: "ett sammandrag att skriva ut i en webbläsare",
          en: "a summary to print from a browser"
        )
      )
    ]
  ) { call in
    let order = try PaperOrder(call)
    return try order.output(
      of: try CasePapers(call).summary(),
      name: "case-summary",
      isJSON: call.settings.isJSON
    )
  }
}
