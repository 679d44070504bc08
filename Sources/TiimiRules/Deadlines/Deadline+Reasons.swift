import TiimiDomain

extension Deadline {
  /// Why the due day is what it is, one sentence each, in the order of the counting.
  public var why: [Phrase] {
    [startSentence, countSentence, excludedSentence, shiftSentence, source].compactMap(\.self)
  }

  private var startSentence: Phrase? {
    if limit == .sameDay { return nil }
    let day = Phrase(day: from)
    return Phrase(
      fi: "Määräaika alkaa päivästä \(day.fi), jota ei lasketa mukaan.",
      sv: "Tidsfristen börjar \(day.sv); dagen räknas inte med.",
      en: "The period starts on \(day.en), which is not counted."
    )
  }

  private var countSentence: Phrase {
    let day = Phrase(day: dueByCount)
    switch limit {
    case .sameDay, .none:
      return Phrase(
        fi: "Asia kuuluu samaan päivään: \(day.fi).",
        sv: "Saken hör till samma dag: \(day.sv).",
        en: "It belongs to the same day: \(day.en)."
      )
    case .days(let count): return daySentence(count, day)
    case .weeks(let count): return daySentence(7 * count, day)
    case .months:
      return Phrase(
        fi: "Se päättyy samannumeroisena päivänä tai kuun viimeisenä: \(day.fi).",
        sv: "Den slutar samma datum eller den sista i månaden: \(day.sv).",
        en: "It ends on the same date or the last of the month: \(day.en)."
      )
    case .workingDays(let count):
      let name = (reading ?? .mondayToFriday).name
      return Phrase(
        fi: "\(count). arkipäivä on \(day.fi) (\(name.fi)).",
        sv: "Vardag nummer \(count) är \(day.sv) (\(name.sv)).",
        en: "Weekday number \(count) is \(day.en) (\(name.en))."
      )
    }
  }

  private func daySentence(_ count: Int, _ day: Phrase) -> Phrase {
    Phrase(
      fi: "\(count). päivä on \(day.fi); jokainen päivä lasketaan.",
      sv: "Dag nummer \(count) är \(day.sv); varje dag räknas.",
      en: "Day number \(count) is \(day.en); every day is counted."
    )
  }

  private var excludedSentence: Phrase? {
    guard !excluded.isEmpty else { return nil }
    return Phrase(
      fi: "Väliin jäävät: \(list(in: .finnish)).",
      sv: "Följande dagar hoppas över: \(list(in: .swedish)).",
      en: "Passed over: \(list(in: .english))."
    )
  }

  private func list(in language: Language) -> String {
    excluded.map { "\(Phrase(day: $0.day)(language)) \($0.why.name(language))" }
      .joined(separator: ", ")
  }

  private var shiftSentence: Phrase? {
    guard dueByCount != dueIfShifted else { return nil }
    let day = Phrase(day: dueIfShifted)
    return isShifted
      ? Phrase(
        fi: "Viimeinen päivä siirtyy seuraavaan arkipäivään \(day.fi) (150/1930 5 §).",
        sv: "Den sista dagen flyttas till följande vardag \(day.sv) (150/1930 5 §).",
        en: "The last day moves to the next weekday, \(day.en) (150/1930 section 5)."
      )
      : Phrase(
        fi: "Siirtoa seuraavaan arkipäivään \(day.fi) ei ole käytetty (150/1930 5 §).",
        sv: "Flyttningen till följande vardag \(day.sv) har inte använts (150/1930 5 §).",
        en: "The move to the next weekday, \(day.en), was not used (150/1930 section 5)."
      )
  }
}
