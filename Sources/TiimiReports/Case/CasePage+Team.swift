import TiimiDomain

extension CasePage {
  /// The own worker, the convener and the members: those in the team, those who have not answered,
  /// and those who are not in it any more.
  var team: Page.Section? {
    section(Self.heading, [leads, active, awaiting, list(gone.map { Page.Cell($0, .quiet) })])
  }

  private var leads: Page.Block? {
    guard file.ownWorker != nil || !file.members.isEmpty else { return nil }
    return rows([ownWorkerRow, row(Self.convener, file.convener.map(narrator.name))])
  }

  private var ownWorkerRow: Page.Row? {
    switch file.ownWorker {
    case .named(let staff, let coWorker):
      let pair = coWorker.map { narrator.word(Self.coWorker, ["who": narrator.name($0)]) }
      let lines = [Page.Line(named(staff), .emphasis)] + (pair.map { [Page.Line($0)] } ?? [])
      return Page.Row(narrator(Self.ownWorker), Page.Cell(lines: lines))
    case .some(.none(let ground)):
      return row(Self.ownWorker, narrator.word(Self.noOwnWorker, ["ground": ground]))
    case nil: return nil
    }
  }

  /// A staff member with the profession, when it is known.
  private func named(_ staff: StaffID) -> String {
    let profession = narrator.names.professions[staff]?.label(language)
    return [narrator.name(staff), profession].compactMap { $0 }.joined(separator: ", ")
  }

  private var active: Page.Block? {
    table(
      [Self.number, Self.member, Self.capacity, Self.need, Self.period],
      file.members.compactMap { member in
        guard case .accepted(let from, let until) = member.stage else { return nil }
        return identity(of: member) + [
          Page.Cell(DateText.period(from: from, until: until, language))
        ]
      }
    )
  }

  private var awaiting: Page.Block? {
    table(
      [Self.number, Self.proposed, Self.capacity, Self.need, Self.situation],
      file.members.filter(\.awaitsAnswer).map {
        identity(of: $0) + [Page.Cell($0.stage.label(language), .warning)]
      }
    )
  }

  private func identity(of member: Member) -> [Page.Cell] {
    let need = file.needs[member.need].map { "\($0.number) \($0.area.label(language))" }
    return [
      Page.Cell(member.number.description, .quiet), nameCell(member),
      Page.Cell(member.capacity.label(language)),
      Page.Cell(need ?? member.need.description),
    ]
  }

  private func nameCell(_ member: Member) -> Page.Cell {
    let name = Page.Line(narrator.name(member.participant), .emphasis)
    guard case .staff(let staff) = member.participant,
      let profession = narrator.names.professions[staff]
    else { return Page.Cell(lines: [name]) }
    return Page.Cell(lines: [name, Page.Line(profession.label(language), .quiet)])
  }

  /// Those who said no or have left, each in a sentence.
  private var gone: [String] {
    file.members.compactMap { member in
      let who = narrator.name(member.participant)
      switch member.stage {
      case .declinedByClient(let words):
        return narrator(Self.unwanted, ["who": who, "words": words.map(narrator.quote)])
      case .declined(let reason):
        return narrator(Self.declined, ["who": who, "reason": reason])
      case .ended(let day, let reason):
        return narrator(Self.left, ["who": who, "day": narrator.day(day), "reason": reason])
      case .proposed, .approved, .accepted: return nil
      }
    }
  }
}

extension CasePage {
  private static let heading = Phrase(fi: "tiimi", sv: "teamet", en: "team")
  private static let ownWorker = Phrase(
    fi: "omatyöntekijä",
    sv: "egen kontaktperson",
    en: "own worker"
  )
  private static let coWorker = Phrase(
    fi: "työpari: {who}",
    sv: "arbetspar: {who}",
    en: "co-worker: {who}"
  )
  private static let noOwnWorker = Phrase(
    fi: "ei nimetty, koska: {ground}",
    sv: "inte utsedd, eftersom: {ground}",
    en: "none named, because: {ground}"
  )
  private static let convener = Phrase(fi: "koollekutsuja", sv: "sammankallande", en: "convener")
  private static let member = Phrase(fi: "jäsen", sv: "medlem", en: "member")
  private static let proposed = Phrase(fi: "ehdotettu", sv: "föreslagen", en: "proposed")
  private static let capacity = Phrase(fi: "rooli tiimissä", sv: "roll i teamet", en: "capacity")
  private static let need = Phrase(fi: "tuen tarve", sv: "stödbehov", en: "need")
  private static let period = Phrase(fi: "jäsenyys", sv: "medlemskap", en: "membership")
  private static let unwanted = Phrase(
    fi: "asiakas ei halunnut tiimiinsä: {who}.[ {words}.]",
    sv: "klienten ville inte ha med: {who}.[ {words}.]",
    en: "the client did not want: {who}.[ {words}.]"
  )
  private static let declined = Phrase(
    fi: "kieltäytyi: {who}. Syy: {reason}.",
    sv: "tackade nej: {who}. Orsak: {reason}.",
    en: "declined: {who}. Reason: {reason}."
  )
  private static let left = Phrase(
    fi: "lähti tiimistä {day}: {who}. Syy: {reason}.",
    sv: "lämnade teamet {day}: {who}. Orsak: {reason}.",
    en: "left {day}: {who}. Reason: {reason}."
  )
}
