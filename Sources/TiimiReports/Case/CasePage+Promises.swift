import TiimiDomain

extension CasePage {
  /// Open responsibilities by due day, with what is late marked.
  var promises: Page.Section? {
    let open = file.openResponsibilities.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    let header = [Self.number, Self.what, Self.holder, Self.due, Self.situation]
    return section(Self.heading, [table(header, open.map(promise)), doneCount])
  }

  private func promise(_ responsibility: Responsibility) -> [Page.Cell] {
    let holder = responsibility.holder.map { Page.Cell(narrator.name($0)) }
    return [
      Page.Cell(responsibility.number.description, .quiet),
      Page.Cell(lines: [
        Page.Line(responsibility.what),
        Page.Line(responsibility.basis.label(language), .quiet),
      ]),
      holder ?? Page.Cell(narrator.word(Self.nobody), .bad),
      due(responsibility),
      situation(of: responsibility),
    ]
  }

  private func due(_ responsibility: Responsibility) -> Page.Cell {
    let distance = DateText.distance(to: responsibility.due, from: today, language)
    let isLate = responsibility.isOverdue(on: today)
    return Page.Cell(lines: [
      Page.Line(narrator.day(responsibility.due), isLate ? .bad : .normal),
      Page.Line(distance, isLate ? .bad : .quiet),
    ])
  }

  private func situation(of responsibility: Responsibility) -> Page.Cell {
    guard responsibility.holder != nil else { return Page.Cell(narrator.word(Self.awaits), .bad) }
    return Page.Cell(responsibility.stage.label(language), role(of: responsibility.stage))
  }

  private func role(of stage: ResponsibilityStage) -> Page.Role {
    switch stage {
    case .agreed: .warning
    case .accepted, .done: .good
    case .declined: .bad
    case .cancelled: .quiet
    }
  }

  private var doneCount: Page.Block? {
    let done = file.responsibilities.count {
      if case .done = $0.stage { true } else { false }
    }
    guard done > 0 else { return nil }
    let late = file.responsibilities.count(where: \.wasDoneLate)
    let count = Counted.responsibilities(done, language)
    let facts = ["count": count, "late": late > 0 ? String(late) : nil]
    return .paragraph(Page.Line(narrator(Self.done, facts), .quiet))
  }

  private static let heading = Phrase(
    fi: "avoimet vastuut",
    sv: "öppna ansvar",
    en: "open responsibilities"
  )
  private static let what = Phrase(fi: "mitä on sovittu", sv: "vad som avtalats", en: "what")
  private static let holder = Phrase(fi: "vastuuhenkilö", sv: "ansvarsperson", en: "holder")
  private static let due = Phrase(fi: "määräpäivä", sv: "sista dag", en: "due")
  private static let nobody = Phrase(fi: "ei kukaan", sv: "ingen", en: "nobody")
  private static let awaits = Phrase(
    fi: "odottaa vastuuhenkilöä",
    sv: "väntar på en ansvarsperson",
    en: "awaits a holder"
  )
  private static let done = Phrase(
    fi: "tehty: {count}[, joista myöhässä {late}]",
    sv: "slutfört: {count}[, varav försenade {late}]",
    en: "done: {count}[, of which late {late}]"
  )
}
