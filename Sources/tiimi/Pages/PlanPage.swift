import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The shared plan with its eleven items, what is missing, and its agreed versions.
struct PlanPage {
  /// The case with its names.
  let view: CaseView

  private var plan: Plan { view.file.plan }

  /// `{"case":…,"caseNumber":…,"version":…,"isDraft":…,"items":[…],"missing":[…],"agreements":[…]}`.
  var json: JSON {
    .object(
      view.heading + [
        JSON.Member("isDraft", .bool(plan.isDraft)),
        JSON.Member("items", .array(PlanItem.allCases.map(json))),
        JSON.Member("missing", .array(plan.missing.map { JSON($0.rawValue) })),
        JSON.Member("agreements", .array(plan.agreements.map(json))),
      ]
    )
  }

  /// The page.
  func blocks(_ style: TextStyle) -> [Block] {
    [
      .heading("\(view.caseNumber): \(style(ItemKind.plan.label)), \(view.clientName)"),
      .paragraph(standing(style), role: plan.missing.isEmpty ? .good : .warning),
    ] + PlanItem.allCases.flatMap { blocks($0, style) } + versions(style)
  }

  private func standing(_ style: TextStyle) -> String {
    let count = plan.missing.count
    if !plan.isDraft { return style(Self.isAgreed) }
    if count == 0 { return style(Self.isFilled) }
    if plan.contents.isEmpty { return style(Self.isEmpty) }
    let numbers = style.language.list(plan.missing.map { String($0.rawValue) })
    return Self.isMissing(
      style.language,
      ["count": String(count), "numbers": numbers]
    )
  }

  private func blocks(_ item: PlanItem, _ style: TextStyle) -> [Block] {
    let title = "\(item.rawValue). \(item.title(style.language))"
    let body: Block =
      switch plan.contents[item] {
      case .text(let words)?: .paragraph(words, indent: 3)
      case .obstacle(let words)?:
        .paragraph("\(style(Self.obstacle)): \(words)", role: .warning, indent: 3)
      case nil: .paragraph(style(Self.nothing), role: .dim, indent: 3)
      }
    return [.heading(title), body]
  }

  private func versions(_ style: TextStyle) -> [Block] {
    guard !plan.agreements.isEmpty else { return [] }
    let columns = [Self.version, Self.agreed, Self.clientView].map { Table.Column(style($0)) }
    let rows = plan.agreements.map { agreement -> [Cell] in
      [
        Cell(String(agreement.version)),
        Cell(DateText.day(agreement.occurred, style.language)),
        Cell(words(agreement.clientView, style)),
      ]
    }
    return [
      .heading(style(Self.versionsTitle)), .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func words(_ content: PlanContent, _ style: TextStyle) -> String {
    switch content {
    case .text(let words): style.language.quoted(words)
    case .obstacle(let words): "\(style(Self.obstacle)): \(words)"
    }
  }
}

extension PlanPage {
  private func json(_ item: PlanItem) -> JSON {
    [
      "item": JSON(item.rawValue),
      "key": .string(item.key),
      "text": JSON(plan.contents[item]?.text),
      "obstacle": JSON(plan.contents[item]?.obstacleWords),
    ]
  }

  private func json(_ agreement: PlanAgreement) -> JSON {
    [
      "version": JSON(agreement.version),
      "occurred": .string(agreement.occurred.iso),
      "clientView": JSON(agreement.clientView.text),
      "obstacle": JSON(agreement.clientView.obstacleWords),
    ]
  }

  private static let isAgreed = Phrase(
    fi: "Suunnitelma on hyväksytty.",
    sv: "Planen är godkänd.",
    en: "The plan is agreed."
  )
  private static let isFilled = Phrase(
    fi: "Luonnos. Kaikki kohdat on täytetty; suunnitelman voi hyväksyä: tiimi plan agree.",
    sv: "Utkast. Alla punkter är ifyllda; planen kan godkännas: tiimi plan agree.",
    en: "Draft. Every item is filled; the plan can be agreed: tiimi plan agree."
  )
  private static let isEmpty = Phrase(
    fi: "Luonnos. Mitään ei ole vielä kirjoitettu: tiimi plan write.",
    sv: "Utkast. Ingenting har skrivits ännu: tiimi plan write.",
    en: "Draft. Nothing has been written yet: tiimi plan write."
  )
  private static let isMissing = Phrase(
    fi: "Luonnos. Puuttuu {count}/11, kohdat {numbers}.",
    sv: "Utkast. {count}/11 saknas, punkterna {numbers}.",
    en: "Draft. {count}/11 missing, items {numbers}."
  )
  private static let obstacle = Phrase(fi: "Este", sv: "Hinder", en: "Obstacle")
  private static let nothing = Phrase(fi: "puuttuu", sv: "saknas", en: "missing")
  private static let versionsTitle = Phrase(
    fi: "Hyväksytyt versiot",
    sv: "Godkända versioner",
    en: "Agreed versions"
  )
  private static let version = Phrase(fi: "Versio", sv: "Version", en: "Version")
  private static let agreed = Phrase(fi: "Hyväksytty", sv: "Godkänd", en: "Agreed")
  private static let clientView = Phrase(
    fi: "Asiakkaan näkemys",
    sv: "Klientens syn",
    en: "The client's view"
  )
}

extension PlanItem {
  /// The stable key of the item in data.
  fileprivate var key: String { String(describing: self) }
}

extension PlanContent {
  fileprivate var text: String? {
    if case .text(let words) = self { words } else { nil }
  }

  fileprivate var obstacleWords: String? {
    if case .obstacle(let words) = self { words } else { nil }
  }
}
