import TiimiDomain
import TiimiRules

extension RuleVerdict {
  /// What a rule says, in a word or two.
  package var label: Phrase {
    switch self {
    case .found: Phrase(fi: "löytyi", sv: "hittades", en: "found")
    case .notFound: Phrase(fi: "ei löytynyt", sv: "hittades inte", en: "not found")
    case .cannotTell: Phrase(fi: "ei voi sanoa", sv: "går inte att säga", en: "cannot tell")
    }
  }
}

extension RuleOutcome {
  /// The kind of the rule in a word.
  package var label: Phrase {
    switch self {
    case .gap: Phrase(fi: "puute", sv: "brist", en: "gap")
    case .notice: Phrase(fi: "huomio", sv: "iakttagelse", en: "notice")
    case .duty: Phrase(fi: "velvollisuus", sv: "skyldighet", en: "duty")
    case .table: Phrase(fi: "päätöstaulukko", sv: "beslutstabell", en: "decision table")
    }
  }
}

extension DutyStanding.Stage {
  /// How a duty stands, in a few words.
  package var label: Phrase {
    switch self {
    case .notBegun:
      Phrase(fi: "määräaika ei ole alkanut", sv: "tiden har inte börjat", en: "not begun")
    case .running: Phrase(fi: "kesken", sv: "pågår", en: "under way")
    case .overdue: Phrase(fi: "myöhässä", sv: "försenad", en: "overdue")
    case .done: Phrase(fi: "tehty ajoissa", sv: "gjord i tid", en: "done in time")
    case .doneLate: Phrase(fi: "tehty myöhässä", sv: "gjord för sent", en: "done late")
    case .excused:
      Phrase(
        fi: "määräaika ylitetty perustellusta syystä",
        sv: "tiden överskriden av en grundad anledning",
        en: "exceeded on a recorded ground"
      )
    }
  }
}

extension InForce {
  /// The days on which a rule is in force, in words.
  package func words(_ language: Language) -> String {
    switch (from, until) {
    case (nil, nil): Self.always(language)
    case (let from?, let until): DateText.period(from: from, until: until, language)
    case (nil, let until?): Self.untilDay(language, ["day": DateText.day(until, language)])
    }
  }

  private static let always = Phrase(
    fi: "toistaiseksi",
    sv: "tills vidare",
    en: "until further notice"
  )
  private static let untilDay = Phrase(fi: "{day} asti", sv: "till {day}", en: "until {day}")
}

extension RuleStatus {
  /// Whether the rule decides, and who approved it.
  package func words(_ language: Language) -> String {
    switch self {
    case .draft: Self.draftWords(language)
    case .approved(let by, let day):
      Self.approvedWords(language, ["by": by, "day": DateText.day(day, language)])
    }
  }

  private static let draftWords = Phrase(
    fi: "luonnos, ei ratkaise mitään",
    sv: "utkast, avgör ingenting",
    en: "draft, decides nothing"
  )
  private static let approvedWords = Phrase(
    fi: "hyväksytty {day} ({by})",
    sv: "godkänd {day} ({by})",
    en: "approved {day} ({by})"
  )
}

extension RuleDuty {
  /// How long the period is and how it is counted.
  package var limitWords: Phrase {
    switch limit {
    case nil, .some(.none):
      Phrase(
        fi: "ei lukua; sääntö ei anna viimeistä päivää",
        sv: "ingen siffra; regeln ger ingen sista dag",
        en: "no number; the rule gives no last day"
      )
    case .sameDay: Phrase(fi: "samana päivänä", sv: "samma dag", en: "on the same day")
    case .workingDays(let count):
      Phrase(
        fi: "\(count) \(count == 1 ? "arkipäivä" : "arkipäivää"), alkupäivää ei lasketa",
        sv: "\(count) \(count == 1 ? "vardag" : "vardagar"), startdagen räknas inte",
        en: "\(count) \(count == 1 ? "weekday" : "weekdays"), the first day is not counted"
      )
    case .days(let count):
      withShift(
        Phrase(
          fi: "\(count) \(count == 1 ? "päivä" : "päivää"), alkupäivää ei lasketa",
          sv: "\(count) \(count == 1 ? "dag" : "dagar"), startdagen räknas inte",
          en: "\(count) \(count == 1 ? "day" : "days"), the first day is not counted"
        )
      )
    case .weeks(let count):
      withShift(
        Phrase(
          fi: "\(count) \(count == 1 ? "viikko" : "viikkoa") alkupäivästä",
          sv: "\(count) \(count == 1 ? "vecka" : "veckor") från startdagen",
          en: "\(count) \(count == 1 ? "week" : "weeks") from the first day"
        )
      )
    case .months(let count):
      withShift(
        Phrase(
          fi: "\(count) \(count == 1 ? "kuukausi" : "kuukautta") alkupäivästä",
          sv: "\(count) \(count == 1 ? "månad" : "månader") från startdagen",
          en: "\(count) \(count == 1 ? "month" : "months") from the first day"
        )
      )
    }
  }

  private func withShift(_ plain: Phrase) -> Phrase {
    guard shifts else { return plain }
    return Phrase(
      fi: plain.fi + "; viimeinen päivä siirtyy seuraavaan arkipäivään (150/1930 5 §)",
      sv: plain.sv + "; den sista dagen flyttas till följande vardag (150/1930 5 §)",
      en: plain.en + "; the last day moves to the next weekday (150/1930 section 5)"
    )
  }
}

extension RuleChange {
  /// What a pack has changed and why, in one line.
  package func words(_ language: Language) -> String {
    switch kind {
    case .off: Self.off(language, ["pack": pack, "reason": reason])
    case .replaced: Self.replaced(language, ["pack": pack, "reason": reason])
    case .set(let parameter, let value):
      Self.set(
        language,
        [
          "pack": pack, "reason": reason, "parameter": parameter, "value": value.words(language),
        ]
      )
    }
  }

  private static let off = Phrase(
    fi: "paketti {pack} on poistanut käytöstä: {reason}",
    sv: "paketet {pack} har tagit ur bruk: {reason}",
    en: "switched off by the pack {pack}: {reason}"
  )
  private static let replaced = Phrase(
    fi: "paketti {pack} on korvannut: {reason}",
    sv: "paketet {pack} har ersatt: {reason}",
    en: "replaced by the pack {pack}: {reason}"
  )
  private static let set = Phrase(
    fi: "paketti {pack} on asettanut {parameter} = {value}: {reason}",
    sv: "paketet {pack} har satt {parameter} = {value}: {reason}",
    en: "the pack {pack} has set {parameter} = {value}: {reason}"
  )
}
