import MinunTiimini
import TiimiDomain
import TiimiReports
import TiimiRules

extension WorkItem {
  /// What waits, in words.
  func title(_ language: Language) -> String {
    switch matter {
    case .item(let item):
      let words = item.words.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
      return item.kind.title(item.number, language) + words
    case .duty(let day): return day.rule.title(language)
    case .finding(let finding):
      return finding.message(language) ?? finding.rule.title(language)
    case .fault(let fault): return fault.text(language)
    }
  }

  /// Whom it waits for; nil for an error.
  func holderName(_ names: Names, _ language: Language) -> String? {
    switch waitsFor {
    case .person(let participant): names.name(of: participant, language)
    case .unit(let unit): names.name(of: unit, language)
    case nil: nil
    }
  }

  /// Why it is there, in a few words.
  func shortReason(_ language: Language) -> String? {
    reasons.first.map { reason in
      switch reason {
      case .rule(let rule): "\(rule.id), \(rule.source.line(language))"
      case .ground(let ground): ground.text(language)
      }
    }
  }

  /// Every reason in full: the rules with their versions, and how a day was counted.
  func fullReasons(_ language: Language) -> [String] {
    let texts = reasons.map { reason -> String in
      switch reason {
      case .rule(let rule):
        "\(rule.title(language)). \(rule.explanation(language)) "
          + "(\(rule.id) v\(rule.version), \(rule.source.line(language)))"
      case .ground(let ground): ground.text(language).capitalisedFirst + "."
      }
    }
    guard case .duty(let day) = matter else { return texts }
    return texts + day.deadline.why.map { $0(language) }
  }

  /// When a meeting starts; nil for everything else.
  var starts: WallTime? {
    guard case .item(let item) = matter, item.kind == .meeting, let day = item.day,
      let minute = item.minute
    else { return nil }
    return WallTime(day: day, hour: minute / 60, minute: minute % 60)
  }

  /// A command that helps until the one that settles it can be given.
  var hint: String? {
    guard case .item(let item) = matter, item.kind == .meeting else { return nil }
    return "tiimi meeting agenda \(caseNumber) \(item.number)"
  }

  /// From when on the command can be given, and what helps until then.
  func note(on day: Day, _ language: Language) -> String? {
    guard let starts, starts.day > day, let hint else { return nil }
    return Self.after(language, ["time": DateText.time(starts, language), "hint": hint])
  }

  private static let after = Phrase(
    fi: "vasta, kun tapaaminen on alkanut {time}; esityslista: {hint}",
    sv: "först när mötet har börjat {time}; föredragningslista: {hint}",
    en: "only when the meeting has begun, {time}; the agenda: {hint}"
  )
}

extension WorkFault {
  /// What is wrong, with its code and the cases.
  func text(_ language: Language) -> String {
    let text = "\(refusal.code) \(RefusalPhrases.phrase(for: refusal)(language))"
    guard let first = cases.first else { return text }
    let others = cases.count - 1
    return "\(first)\(others > 0 ? " (+\(others))" : ""): \(text)"
  }
}

extension WorkGround {
  /// What it rests on, as a part of a sentence.
  func text(_ language: Language) -> String {
    func said(_ phrase: Phrase, _ facts: [String: String]) -> String { phrase(language, facts) }
    func on(_ phrase: Phrase, _ day: Day) -> String {
      said(phrase, ["day": DateText.day(day, language)])
    }
    switch self {
    case .agreed(let basis): return said(Self.agreedOn, ["basis": basis.label(language)])
    case .declined(let reason): return said(Self.declinedFor, ["reason": reason])
    case .withoutHolder: return Self.nobody(language)
    case .teamTogether(let members): return said(Self.together, ["count": String(members)])
    case .meetingCalled: return Self.called(language)
    case .meetingHeld(let day): return on(Self.held, day)
    case .proposed(let reason): return said(Self.proposedFor, ["reason": reason])
    case .planAgreed(let day): return on(Self.plan, day)
    case .askAgain(let day): return on(Self.again, day)
    case .teamDecided(let day): return on(Self.decided, day)
    case .informed(let day): return on(Self.told, day)
    case .transfer(let day, let reason):
      return said(Self.moved, ["day": DateText.day(day, language), "reason": reason])
    }
  }
}

extension WorkGround {
  private static let agreedOn = Phrase(
    fi: "sovittu, perusteena {basis}",
    sv: "avtalat, grunden är {basis}",
    en: "agreed, based on {basis}"
  )
  private static let declinedFor = Phrase(
    fi: "vastuuhenkilö kieltäytyi: {reason}",
    sv: "ansvarspersonen avböjde: {reason}",
    en: "the holder declined: {reason}"
  )
  private static let nobody = Phrase(
    fi: "vastuulla ei ole enää tekijää",
    sv: "ansvaret har ingen ansvarsperson längre",
    en: "nobody answers for it any more"
  )
  private static let together = Phrase(
    fi: "tiimi on koossa: asiakas ja {count} jäsentä, eikä tapaamista ole kutsuttu",
    sv: "teamet är samlat: klienten och {count} medlemmar, men inget möte är sammankallat",
    en: "the team is together: the client and {count} members, and no meeting is called"
  )
  private static let called = Phrase(
    fi: "tapaaminen on kutsuttu koolle",
    sv: "mötet är sammankallat",
    en: "the meeting is called"
  )
  private static let held = Phrase(
    fi: "tapaaminen pidettiin {day}, ja muistio on auki",
    sv: "mötet hölls {day} och promemorian är öppen",
    en: "the meeting was held {day} and the minutes are open"
  )
  private static let proposedFor = Phrase(
    fi: "ehdotettu tiimiin: {reason}",
    sv: "föreslagen till teamet: {reason}",
    en: "proposed to the team: {reason}"
  )
  private static let plan = Phrase(
    fi: "suunnitelma hyväksyttiin {day}",
    sv: "planen godkändes {day}",
    en: "the plan was agreed {day}"
  )
  private static let again = Phrase(
    fi: "asiakas pyysi kysymään uudelleen {day}",
    sv: "klienten bad att bli tillfrågad på nytt {day}",
    en: "the client wished to be asked again {day}"
  )
  private static let decided = Phrase(
    fi: "tiimiä päätettiin ehdottaa {day}",
    sv: "det beslutades {day} att föreslå ett team",
    en: "it was decided {day} to propose a team"
  )
  private static let told = Phrase(
    fi: "asiakkaalle kerrottiin tiimistä {day}",
    sv: "klienten fick veta om teamet {day}",
    en: "the client was told about the team {day}"
  )
  private static let moved = Phrase(
    fi: "siirtoa pyydettiin {day}: {reason}",
    sv: "överföringen begärdes {day}: {reason}",
    en: "the transfer was requested {day}: {reason}"
  )
}
