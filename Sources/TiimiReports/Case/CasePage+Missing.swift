import TiimiDomain

extension CasePage {
  /// Who and what is still missing; nothing for a closed case.
  var missing: Page.Section? {
    guard !file.isClosed else { return nil }
    let items = deadlineGap + clientGaps + teamGaps + promiseGaps + meetingGaps
    let nothing = Page.Block.paragraph(Page.Line(narrator(Self.nothing), .good))
    return section(Self.heading, [list(items.map { Page.Cell($0.text, $0.role) }) ?? nothing])
  }

  private typealias Gap = Page.Line

  private func gap(
    _ phrase: Phrase,
    _ facts: [String: String?] = [:],
    _ role: Page.Role = .warning
  ) -> Gap {
    Gap(narrator(phrase, facts), role)
  }

  private var deadlineGap: [Gap] {
    guard let deadline, deadline.met == nil, deadline.isOverdue else { return [] }
    let facts = ["due": narrator.day(deadline.due), "rule": deadline.rule]
    return [gap(Self.deadlinePassed, facts, .bad)]
  }

  private var clientGaps: [Gap] {
    var gaps: [Gap] = []
    if !file.clientHasSpoken, file.assessment.obstacle == nil { gaps.append(gap(Self.view)) }
    if file.information != nil, file.answer == nil { gaps.append(gap(Self.answer)) }
    if case .later(let until) = file.answer?.answer {
      let role: Page.Role = until < today ? .bad : .warning
      gaps.append(gap(Self.askAgain, ["day": narrator.day(until)], role))
    }
    return gaps
  }

  private var teamGaps: [Gap] {
    var gaps = file.members.compactMap { member -> Gap? in
      let facts = ["who": narrator.name(member.participant), "number": member.number.description]
      switch member.stage {
      case .proposed: return gap(Self.approval, facts)
      case .approved: return gap(Self.memberAnswer, facts)
      case .accepted, .declined, .declinedByClient, .ended: return nil
      }
    }
    if file.ownWorker == nil { gaps.append(gap(Self.ownWorker)) }
    let hasTeam = file.members.contains(where: \.isActive)
    if hasTeam, file.convener == nil { gaps.append(gap(Self.convener)) }
    return gaps
  }

  private var promiseGaps: [Gap] {
    file.openResponsibilities.compactMap { responsibility in
      let facts = ["number": responsibility.number.description]
      if responsibility.holder == nil { return gap(Self.holder, facts, .bad) }
      if case .declined = responsibility.stage { return gap(Self.newHolder, facts, .bad) }
      return nil
    }
  }

  private var meetingGaps: [Gap] {
    file.meetings.compactMap { meeting in
      let facts = ["number": meeting.number.description]
      switch meeting.stage {
      case .called where meeting.venue.ends < now: return gap(Self.meetingPast, facts)
      case .held where meeting.minutesAreOpen: return gap(Self.minutes, facts)
      case .called, .held, .cancelled: return nil
      }
    }
  }
}

extension CasePage {
  private static let heading = Phrase(
    fi: "mitä vielä puuttuu",
    sv: "vad som ännu saknas",
    en: "what is still missing"
  )
  private static let nothing = Phrase(
    fi: "Mitään ei puutu.",
    sv: "Ingenting saknas.",
    en: "Nothing is missing."
  )
  private static let deadlinePassed = Phrase(
    fi: "määräaika {due} on ylittynyt: {rule}",
    sv: "tidsfristen {due} har överskridits: {rule}",
    en: "the time limit {due} has passed: {rule}"
  )
  private static let view = Phrase(
    fi: "asiakkaan oma näkemys",
    sv: "klientens egna synpunkter",
    en: "the client’s own view"
  )
  private static let answer = Phrase(
    fi: "asiakkaan vastaus tiimiehdotukseen",
    sv: "klientens svar på teamförslaget",
    en: "the client’s answer to the proposal"
  )
  private static let askAgain = Phrase(
    fi: "asiakkaalta kysytään uudelleen {day}",
    sv: "klienten tillfrågas på nytt {day}",
    en: "the client is asked again {day}"
  )
  private static let approval = Phrase(
    fi: "asiakkaan hyväksyntä: {who} (jäsen {number})",
    sv: "klientens godkännande: {who} (medlem {number})",
    en: "the client’s approval: {who} (member {number})"
  )
  private static let memberAnswer = Phrase(
    fi: "vastaus kutsuun: {who} (jäsen {number})",
    sv: "svar på inbjudan: {who} (medlem {number})",
    en: "an answer to the invitation: {who} (member {number})"
  )
  private static let ownWorker = Phrase(
    fi: "omatyöntekijä tai peruste sille, ettei häntä nimetä",
    sv: "egen kontaktperson eller grund för att ingen utses",
    en: "an own worker, or the ground for naming none"
  )
  private static let convener = Phrase(fi: "koollekutsuja", sv: "sammankallande", en: "a convener")
  private static let holder = Phrase(
    fi: "vastuuhenkilö vastuulle {number}",
    sv: "ansvarsperson för ansvar {number}",
    en: "a holder for responsibility {number}"
  )
  private static let newHolder = Phrase(
    fi: "uusi vastuuhenkilö vastuulle {number}, josta kieltäydyttiin",
    sv: "ny ansvarsperson för ansvar {number}, som avböjdes",
    en: "a new holder for responsibility {number}, which was declined"
  )
  private static let meetingPast = Phrase(
    fi: "kirjaus siitä, pidettiinkö tapaaminen {number}",
    sv: "anteckning om huruvida möte {number} hölls",
    en: "an entry of whether meeting {number} was held"
  )
  private static let minutes = Phrase(
    fi: "tapaamisen {number} muistion vahvistaminen",
    sv: "fastställande av promemorian över möte {number}",
    en: "the minutes of meeting {number}, still open"
  )
}
