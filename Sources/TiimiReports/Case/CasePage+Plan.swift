import TiimiDomain

extension CasePage {
  /// The state of the shared plan and the client's view of it.
  var plan: Page.Section? {
    let plan = file.plan
    guard !plan.contents.isEmpty || !plan.agreements.isEmpty else { return nil }
    let missing = plan.missing.map { "\($0.rawValue) \($0.label(language))" }
    return section(
      Self.heading,
      [
        rows([
          row(Self.situation, situation(of: plan), plan.isDraft ? .warning : .good),
          row(Self.filled, "\(plan.contents.count)/\(PlanItem.allCases.count)"),
          missing.isEmpty
            ? nil
            : Page.Row(
              narrator(Self.missing),
              Page.Cell(lines: missing.map { Page.Line($0, .warning) })
            ),
          clientViewRow,
        ])
      ]
    )
  }

  private func situation(of plan: Plan) -> String {
    guard let latest = plan.agreements.last else { return narrator.word(Self.draft) }
    return narrator.word(
      plan.isDraft ? Self.underRevision : Self.agreed,
      ["version": String(latest.version), "day": DateText.day(latest.occurred, language)]
    )
  }

  private var clientViewRow: Page.Row? {
    switch file.plan.agreements.last?.clientView {
    case .text(let words): row(Self.clientView, narrator.quote(words))
    case .obstacle(let reason):
      row(Self.clientView, narrator.word(Self.notHad, ["reason": reason]), .warning)
    case nil: nil
    }
  }

  private static let heading = Phase.sharedPlan.label
  private static let draft = Phrase(fi: "luonnos", sv: "utkast", en: "draft")
  private static let agreed = Phrase(
    fi: "hyväksytty {day} (versio {version})",
    sv: "godkänd {day} (version {version})",
    en: "agreed {day} (version {version})"
  )
  private static let underRevision = Phrase(
    fi: "tarkistettavana; viimeksi hyväksytty {day} (versio {version})",
    sv: "under översyn; senast godkänd {day} (version {version})",
    en: "under revision; latest agreed {day} (version {version})"
  )
  private static let filled = Phrase(
    fi: "kohtia täytetty",
    sv: "ifyllda punkter",
    en: "items filled"
  )
  private static let missing = Phrase(fi: "puuttuu", sv: "saknas", en: "missing")
  private static let clientView = Phrase(
    fi: "asiakkaan näkemys",
    sv: "klientens synpunkter",
    en: "the client’s view"
  )
}
