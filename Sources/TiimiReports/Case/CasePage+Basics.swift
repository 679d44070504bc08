import TiimiDomain

extension CasePage {
  /// Client, unit and phase.
  var basics: Page.Section? {
    let begun = file.phasesBegun
    let ahead = Phase.allCases.filter { !begun.contains($0) }
    return Page.Section(
      heading: nil,
      blocks: [
        rows([
          row(Self.client, narrator.names.clientName, .emphasis),
          row(Self.unit, file.unit.map { narrator.names.name(of: $0, language) }),
          row(Self.transfer, transferText, .warning),
          row(Self.phase, phaseText, .emphasis),
          row(Self.begun, phases(begun), .quiet),
          row(Self.ahead, phases(ahead), .quiet),
          row(Self.source, file.opening?.source.label(language)),
          row(Self.worry, file.opening.map { narrator.quote($0.worry) }),
        ])
      ].compactMap { $0 }
    )
  }

  /// Why and how the latest episode was closed, when it is.
  var ending: Page.Section? {
    guard let closing = file.episodes.last?.closing else { return nil }
    let summary = closing.summary
    return section(
      Self.endingHeading,
      [
        rows([
          row(Self.closed, DateText.day(closing.occurred, language)),
          row(Self.reason, summary.reason.label(language)),
          row(Self.summary, summary.summary),
          row(Self.contactNext, summary.contactNext, .emphasis),
          row(Self.unfinished, summary.unfinishedAssessmentGround),
        ])
      ]
    )
  }

  private var phaseText: String {
    file.isClosed ? narrator.word(Self.isClosed) : file.phase.label(language)
  }

  private var transferText: String? {
    file.transfer.map {
      narrator.word(
        Self.transferPending,
        ["unit": narrator.names.name(of: $0.unit, language), "reason": $0.reason]
      )
    }
  }

  private func phases(_ phases: [Phase]) -> String? {
    phases.isEmpty ? nil : phases.map { $0.label(language) }.joined(separator: ", ")
  }

  private static let client = Phrase(fi: "asiakas", sv: "klient", en: "client")
  private static let unit = Phrase(fi: "yksikkö", sv: "enhet", en: "unit")
  private static let transfer = Phrase(fi: "siirto", sv: "överföring", en: "transfer")
  private static let transferPending = Phrase(
    fi: "siirtopyyntö odottaa vastausta: {unit}. Syy: {reason}.",
    sv: "begäran om överföring väntar på svar: {unit}. Orsak: {reason}.",
    en: "a request of transfer awaits an answer: {unit}. Reason: {reason}."
  )
  private static let phase = Phrase(fi: "vaihe", sv: "fas", en: "phase")
  private static let isClosed = Phrase(fi: "päätetty", sv: "avslutat", en: "closed")
  private static let begun = Phrase(fi: "alkaneet vaiheet", sv: "inledda faser", en: "phases begun")
  private static let ahead = Phrase(fi: "vielä edessä", sv: "ännu kvar", en: "still ahead")
  private static let source = Phrase(fi: "lähtökohta", sv: "utgångspunkt", en: "came about by")
  private static let worry = Phrase(
    fi: "huoli tai toive",
    sv: "oro eller önskemål",
    en: "worry or wish"
  )
  private static let endingHeading = Phrase(fi: "päättäminen", sv: "avslutande", en: "closing")
  private static let closed = Phrase(fi: "päätetty", sv: "avslutat", en: "closed")
  private static let reason = Phrase(fi: "syy", sv: "orsak", en: "reason")
  private static let summary = Phrase(fi: "yhteenveto", sv: "sammandrag", en: "summary")
  private static let contactNext = Phrase(
    fi: "yhteystaho jatkossa",
    sv: "kontakt i fortsättningen",
    en: "whom to contact next"
  )
  private static let unfinished = Phrase(
    fi: "arviointi jäi kesken",
    sv: "bedömningen slutfördes inte",
    en: "assessment left unfinished"
  )
}
