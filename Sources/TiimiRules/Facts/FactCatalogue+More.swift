import TiimiDomain

extension FactCatalogue {
  static let furtherFacts: [Fact] = [
    Fact(
      "identification day",
      .day,
      Phrase(
        fi: "päivä, jona tunnistamisesta päätettiin",
        sv: "dagen då identifieringen avgjordes",
        en: "the day the identification was decided"
      ),
      from: .entries([.identification]),
      command: "tiimi case decide CASE",
      read: { FEELValue(dayOf: $0.file.identification?.occurred) }
    ),
    Fact(
      "open items",
      .number,
      Phrase(
        fi: "viimeisimmän tarkistuslistan kysymykset, joihin ei ole vastattu kyllä eikä ei",
        sv: "frågorna i den senaste checklistan som varken besvarats med ja eller nej",
        en: "how many items of the latest checklist are answered neither yes nor no"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.openItems?.count) }
    ),
    Fact(
      "open red flag items",
      .number,
      Phrase(
        fi: "avoimet kysymykset, joihin vastattu kyllä olisi hälytysmerkki",
        sv: "öppna frågor där ett ja vore ett varningstecken",
        en: "how many of the open items would raise a red flag if answered yes"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.openItems?.filter(\.isRedFlag).count) }
    ),
    Fact(
      "last follow-up led to",
      .choice(["followUp", "closing"]),
      Phrase(
        fi: "mitä viimeisessä seurannassa sovittiin jatkosta",
        sv: "vad man vid den senaste uppföljningen kom överens om härnäst",
        en: "what the last follow-up held agreed to do next"
      ),
      from: .entries([.followUpStage]),
      command: "tiimi followup hold CASE",
      read: { FEELValue($0.lastStep) }
    ),
  ]
}

extension CaseFacts {
  /// What the latest screening leaves open; nil when it was not made with the checklist.
  fileprivate var openItems: [ChecklistItem]? {
    let checklist = Checklist.minunTiimini
    guard let record = file.screenings.last?.record, record.instrument == checklist.id else {
      return nil
    }
    let settled = Set(record.answers.filter { ["yes", "no"].contains($0.answer) }.map(\.item))
    return checklist.items.filter { !settled.contains($0.slug) }
  }

  fileprivate var lastStep: String? {
    switch file.followUps.compactMap(\.held).max(by: { $0.day < $1.day })?.next {
    case .followUp: "followUp"
    case .closing: "closing"
    case nil: nil
    }
  }
}
