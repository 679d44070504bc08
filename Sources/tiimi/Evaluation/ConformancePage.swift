import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// How the process follows its model, as it is shown.
struct ConformancePage {
  /// What was found.
  let report: ConformanceFigures
  /// What was asked.
  let query: ConformanceQuery
  /// The flow, when it was asked for.
  let flow: FlowPage?

  private static let shown = 200

  func blocks(_ style: TextStyle) -> [Block] {
    let facts = [
      "cases": report.flow.cases.map(FlowNames.count) ?? style(Self.hidden),
      "day": style(report.asOf),
    ]
    var blocks: [Block] = [
      .heading(style(Self.title)), .paragraph(Self.looked(style.language, facts)),
      .table(table(style)),
    ]
    blocks += notes(style)
    if query.listsDeviations { blocks += deviationBlocks(style) }
    if let flow { blocks += flow.blocks(style) }
    return blocks
  }

  private func table(_ style: TextStyle) -> Table {
    let numbers = [Self.conforms, Self.deviates, Self.share, Self.cannotTell, Self.notConcerned]
    return Table(
      columns: [Table.Column(style(Self.rule))]
        + numbers.map { Table.Column(style($0), isNumeric: true) },
      rows: report.rules.map { figures in
        [
          name(figures, style),
          number(figures.cases[.conforms], style),
          number(figures.cases[.deviates], style, isBad: true),
          Cell(share(figures, style)),
          number(figures.cases[.cannotTell], style),
          number(figures.cases[.doesNotApply], style),
        ]
      }
    )
  }

  private func name(_ figures: RuleFigures, _ style: TextStyle) -> Cell {
    let lines = [Cell.Line(style(figures.rule.title)), Cell.Line(figures.rule.id, .dim)]
    guard let deviations = figures.deviations, deviations > 0 else { return Cell(lines: lines) }
    return Cell(lines: lines + [Cell.Line(detail(figures, style), .dim)])
  }

  /// How long the deviations are, and for how many a reason was recorded.
  private func detail(_ figures: RuleFigures, _ style: TextStyle) -> String {
    var parts: [String] = []
    if let days = figures.medianDays {
      parts.append("\(style(Self.medianDays)) \(FlowNames.days(days, style.language))")
    }
    let reasons = figures.reasons.compactMap { entry in
      entry.count.flatMap { $0 > 0 ? "\(style(entry.reason.title)) \(FlowNames.count($0))" : nil }
    }
    if !figures.rule.reasons.isEmpty {
      parts.append(reasons.isEmpty ? noReason(figures, style) : reasons.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }

  private func noReason(_ figures: RuleFigures, _ style: TextStyle) -> String {
    style(figures.explained == nil ? Self.reasonsHidden : Self.withoutReason)
  }

  private func number(_ count: Int?, _ style: TextStyle, isBad: Bool = false) -> Cell {
    guard let count else { return Cell(style(Self.hidden), .dim) }
    return Cell(FlowNames.count(count), isBad && count > 0 ? .warning : .plain)
  }

  /// The share with its 95 % interval, in whole per cents.
  private func share(_ figures: RuleFigures, _ style: TextStyle) -> String {
    guard let share = figures.share else {
      return figures.denominator == 0 ? "–" : style(Self.hidden)
    }
    func percent(_ value: Double) -> Int { Int((value * 100).rounded()) }
    return "\(percent(share.share)) % (\(percent(share.low))–\(percent(share.high)))"
  }

  private func notes(_ style: TextStyle) -> [Block] {
    var notes: [Block] = [.paragraph(style(Self.explained), role: .dim)]
    if let threshold = report.threshold {
      let text = style(Self.suppressed).filled(["threshold": threshold], style)
      notes.append(.paragraph(text, role: .dim))
    }
    return notes
  }

  private func deviationBlocks(_ style: TextStyle) -> [Block] {
    var blocks: [Block] = [.heading(style(Self.deviations))]
    if report.deviations.isEmpty {
      blocks.append(.paragraph(style(report.hasOthersDeviations ? Self.noneYours : Self.none)))
      return blocks
    }
    let columns = [Self.caseNumber, Self.rule, Self.days, Self.entries, Self.reason]
    blocks.append(
      .table(
        Table(
          columns: columns.map { Table.Column(style($0)) },
          rows: report.deviations.prefix(Self.shown).map { row($0, style) }
        )
      )
    )
    if report.deviations.count > Self.shown {
      let more = ["more": report.deviations.count - Self.shown]
      blocks.append(.paragraph(style(Self.rest).filled(more, style), role: .dim))
    }
    if report.hasOthersDeviations {
      blocks.append(.paragraph(style(Self.othersToo), role: .dim))
    }
    return blocks
  }

  private func row(_ deviation: ConformanceDeviation, _ style: TextStyle) -> [Cell] {
    let finding = deviation.finding
    let rule = query.book[finding.rule]
    let title = rule.map { style($0.title) } ?? finding.rule
    let item = finding.item.map { " (\($0))" } ?? ""
    let reason = finding.reason.map { code in
      rule?.reasons.first { $0.code == code }.map { style($0.title) } ?? code
    }
    return [
      Cell(deviation.caseNumber), Cell(title + item),
      Cell(finding.days.map { FlowNames.days(Double($0), style.language) } ?? ""),
      Cell(finding.entries.map(String.init).joined(separator: ", ")),
      Cell(reason ?? style(Self.withoutReason), reason == nil ? .dim : .plain),
    ]
  }

  private static let title = Phrase(
    fi: "Prosessin mallin noudattaminen",
    sv: "Hur processmodellen följs",
    en: "How the model of the process is followed"
  )
  private static let looked = Phrase(
    fi: "Asioita {cases}; mukana on, mitä oli kirjattu {day} mennessä.",
    sv: "Ärenden {cases}; med är det som antecknats senast {day}.",
    en: "Cases {cases}; with what was recorded by {day}."
  )
  private static let rule = Phrase(fi: "Sääntö", sv: "Regel", en: "Rule")
  private static let conforms = Phrase(fi: "Noudatti", sv: "Följde", en: "Followed")
  private static let deviates = Phrase(fi: "Poikkesi", sv: "Avvek", en: "Deviated")
  private static let share = Phrase(fi: "Osuus", sv: "Andel", en: "Share")
  private static let cannotTell = Phrase(fi: "Ei tietoa", sv: "Oklart", en: "Unclear")
  private static let notConcerned = Phrase(fi: "Ei koske", sv: "Gäller ej", en: "Not met")
  private static let hidden = Phrase(fi: "peitetty", sv: "dold", en: "hidden")
  private static let medianDays = Phrase(
    fi: "poikkeaman mediaani",
    sv: "avvikelsens median",
    en: "median deviation"
  )
  private static let withoutReason = Phrase(
    fi: "syytä ei ole kirjattu",
    sv: "ingen orsak antecknad",
    en: "no reason recorded"
  )
  private static let reasonsHidden = Phrase(
    fi: "syyt peitetty",
    sv: "orsakerna dolda",
    en: "reasons hidden"
  )
  private static let explained = Phrase(
    fi: """
      Asia lasketaan kerran sääntöä kohden painavimman havainnon mukaan. Osuus: poikenneet niistä, \
      jotka noudattivat tai poikkesivat, ja Wilsonin 95 prosentin väli. Ei tietoa: tieto puuttuu \
      tai ajat ovat ristiriidassa. Ei koske: sääntö ei koske asiaa. Poikkeama ei ole virhe.
      """,
    sv: """
      Ett ärende räknas en gång per regel enligt den tyngsta iakttagelsen. Andel: de som avvek av \
      dem som följde eller avvek, med Wilsons 95 procents intervall. Oklart: en uppgift saknas \
      eller tiderna är motstridiga. Gäller ej: regeln gäller inte ärendet. En avvikelse är inget fel.
      """,
    en: """
      A case counts once for a rule, by its weightiest finding. Share: those that deviated, of those \
      that followed or deviated, with Wilson’s interval at 95 per cent. Unclear: a fact is missing \
      or the times contradict each other. Not met: the rule is not about the case. A deviation is \
      no mistake.
      """
  )
  private static let suppressed = Phrase(
    fi: "Alle {threshold} henkilön luvut on peitetty, ja ne, joista peitetyn voisi laskea.",
    sv:
      "Tal om färre än {threshold} personer är dolda, och de som ett dolt tal kunde räknas ut av.",
    en: "Numbers of fewer than {threshold} persons are hidden, and those that would tell them."
  )
  private static let deviations = Phrase(fi: "Poikkeamat", sv: "Avvikelser", en: "Deviations")
  private static let caseNumber = Phrase(fi: "Asia", sv: "Ärende", en: "Case")
  private static let days = Phrase(fi: "Päivät", sv: "Dagar", en: "Days")
  private static let entries = Phrase(fi: "Kirjaukset", sv: "Anteckningar", en: "Entries")
  private static let reason = Phrase(fi: "Syy", sv: "Orsak", en: "Reason")
  private static let none = Phrase(
    fi: "Poikkeamia ei ole.",
    sv: "Det finns inga avvikelser.",
    en: "There are no deviations."
  )
  private static let noneYours = Phrase(
    fi: "Asioissa, jotka saat lukea, ei ole poikkeamia. Muut ovat mukana vain luvuissa.",
    sv: "I de ärenden som du får läsa finns inga avvikelser. De andra ingår bara i talen.",
    en: "There are none in the cases that you may read. The others are in the numbers alone."
  )
  private static let othersToo = Phrase(
    fi: "Muiden asioiden poikkeamat ovat mukana vain luvuissa.",
    sv: "Avvikelserna i andra ärenden ingår bara i talen.",
    en: "The deviations of other cases are in the numbers alone."
  )
  private static let rest = Phrase(
    fi: "… ja {more} muuta; kaikki näkyvät valinnalla --json.",
    sv: "… och {more} till; alla syns med --json.",
    en: "… and {more} more; --json has them all."
  )
}
