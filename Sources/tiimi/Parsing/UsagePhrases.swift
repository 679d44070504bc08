import TiimiDomain

/// The texts of usage errors.
enum UsagePhrases {
  /// The whole sentence for people: what is wrong, where, and what would do.
  static func phrase(for error: UsageError) -> Phrase {
    let sentence = phrase(for: error.problem)
    guard let label = error.label else { return sentence }
    return Phrase(
      fi: "\(label): \(sentence.fi)",
      sv: "\(label): \(sentence.sv)",
      en: "\(label): \(sentence.en)"
    )
  }

  private static func phrase(for problem: UsageProblem) -> Phrase {
    switch problem {
    case .unknownCommand(let closest): unknownCommand(closest)
    case .unknownOption(let closest): unknownOption(closest)
    case .missingValue: missingValue
    case .missingRequired: missingRequired
    case .badDay: badDay
    case .badNumber(let range): badNumber(range)
    case .badChoice(let words, let closest): badChoice(words, closest)
    case .unexpectedArgument: unexpectedArgument
    case .optionRepeated: optionRepeated
    case .badMoment: badMoment
    case .optionTakesNoValue: optionTakesNoValue
    case .verbMissing(let verbs): verbMissing(verbs)
    case .wrongShape(let wanted): wrongShape(wanted)
    case .emptyValue: emptyValue
    case .badForm: badForm
    case .chooseOne(let names): chooseOne(names)
    case .chooseSome(let names): chooseSome(names)
    case .notText: notText
    case .notWith(let other): notWith(other)
    }
  }
}

extension UsagePhrases {
  private static func unknownCommand(_ closest: [String]) -> Phrase {
    let words = closest.map { "tiimi \($0)" }.joined(separator: ", ")
    return closest.isEmpty
      ? Phrase(fi: "Tuntematon komento.", sv: "Okänt kommando.", en: "Unknown command.")
      : Phrase(
        fi: "Tuntematon komento. Tarkoititko: \(words)?",
        sv: "Okänt kommando. Menade du: \(words)?",
        en: "Unknown command. Did you mean: \(words)?"
      )
  }

  private static func unknownOption(_ closest: String?) -> Phrase {
    guard let closest else {
      return Phrase(
        fi: "komennolla ei ole tällaista valitsinta.",
        sv: "kommandot har ingen sådan flagga.",
        en: "the command has no such option."
      )
    }
    return Phrase(
      fi: "komennolla ei ole tällaista valitsinta. Tarkoititko: \(closest)?",
      sv: "kommandot har ingen sådan flagga. Menade du: \(closest)?",
      en: "the command has no such option. Did you mean: \(closest)?"
    )
  }

  private static let missingValue = Phrase(
    fi: "arvo puuttuu. Viivalla alkava arvo annetaan muodossa --valitsin=-arvo.",
    sv: "värdet saknas. Ett värde som börjar med streck ges i formen --flagga=-värde.",
    en: "the value is missing. Write a value that begins with a dash as --option=-value."
  )

  private static let missingRequired = Phrase(
    fi: "pakollinen tieto puuttuu.",
    sv: "en obligatorisk uppgift saknas.",
    en: "this is required and was not given."
  )

  private static let badDay = Phrase(
    fi: "tämä ei ole päivä. Anna päivä muodossa 2026-01-05 tai 5.1.2026.",
    sv: "detta är inte en dag. Ange dagen i formen 2026-01-05 eller 5.1.2026.",
    en: "this is not a day. Write the day as 2026-01-05 or 5.1.2026."
  )

  private static let badMoment = Phrase(
    fi: "tämä ei ole ajankohta. Anna se muodossa 2026-01-05T13:00 tai 5.1.2026 13.00.",
    sv: "detta är inte en tidpunkt. Ange den i formen 2026-01-05T13:00 eller 5.1.2026 13.00.",
    en: "this is not a time. Write it as 2026-01-05T13:00 or 5.1.2026 13.00."
  )

  private static func badNumber(_ range: ClosedRange<Int>) -> Phrase {
    let (least, most) = (range.lowerBound, range.upperBound)
    guard most < Int.max else {
      return Phrase(
        fi: "anna kokonaisluku, joka on vähintään \(least).",
        sv: "ange ett heltal som är minst \(least).",
        en: "give a whole number that is at least \(least)."
      )
    }
    return Phrase(
      fi: "anna kokonaisluku väliltä \(least)–\(most).",
      sv: "ange ett heltal mellan \(least) och \(most).",
      en: "give a whole number from \(least) to \(most)."
    )
  }

  private static func badChoice(_ words: [String], _ closest: String?) -> Phrase {
    let list = words.joined(separator: ", ")
    guard let closest else {
      return Phrase(
        fi: "valitse jokin näistä: \(list).",
        sv: "välj något av dessa: \(list).",
        en: "choose one of these: \(list)."
      )
    }
    return Phrase(
      fi: "tarkoititko: \(closest)? Valitse jokin näistä: \(list).",
      sv: "menade du: \(closest)? Välj något av dessa: \(list).",
      en: "did you mean: \(closest)? Choose one of these: \(list)."
    )
  }

  private static func chooseSome(_ names: [String]) -> Phrase {
    let options = names.map { "--\($0)" }.joined(separator: ", ")
    return Phrase(
      fi: "Anna ainakin yksi näistä: \(options).",
      sv: "Ange minst en av dessa: \(options).",
      en: "Give at least one of these: \(options)."
    )
  }

  private static let notText = Phrase(
    fi: "teksti ei ole UTF-8:aa. Tarkista päätteen merkistö komennolla tiimi doctor.",
    sv: "texten är inte UTF-8. Kontrollera terminalens teckenuppsättning med tiimi doctor.",
    en: "the text is not UTF-8. Check the character set of the terminal with tiimi doctor."
  )

  private static let unexpectedArgument = Phrase(
    fi: "Komennolle annettiin liikaa arvoja. Monisanainen arvo tarvitsee lainausmerkit.",
    sv: "Kommandot fick för många värden. Ett värde med flera ord behöver citattecken.",
    en: "The command was given too many values. A value of several words needs quotation marks."
  )

  private static let optionRepeated = Phrase(
    fi: "tämän voi antaa vain kerran.",
    sv: "detta kan anges bara en gång.",
    en: "this can be given only once."
  )

  private static let optionTakesNoValue = Phrase(
    fi: "tämä valitsin on pelkkä lippu eikä ota arvoa.",
    sv: "denna flagga tar inget värde.",
    en: "this option is a flag and takes no value."
  )

  private static func verbMissing(_ verbs: [String]) -> Phrase {
    let list = verbs.joined(separator: ", ")
    return Phrase(
      fi: "toiminto puuttuu. Valitse jokin näistä: \(list).",
      sv: "åtgärden saknas. Välj någon av dessa: \(list).",
      en: "the verb is missing. Choose one of these: \(list)."
    )
  }

  private static func wrongShape(_ wanted: UsageProblem.Shape) -> Phrase {
    switch wanted {
    case .text:
      Phrase(
        fi: "tähän tarvitaan JSON-merkkijono.",
        sv: "här behövs en JSON-sträng.",
        en: "a JSON string is needed here."
      )
    case .number:
      Phrase(
        fi: "tähän tarvitaan JSON-luku.",
        sv: "här behövs ett JSON-tal.",
        en: "a JSON number is needed here."
      )
    case .truth:
      Phrase(
        fi: "tähän tarvitaan true tai false.",
        sv: "här behövs true eller false.",
        en: "true or false is needed here."
      )
    case .object:
      Phrase(
        fi: "tähän tarvitaan JSON-olio.",
        sv: "här behövs ett JSON-objekt.",
        en: "a JSON object is needed here."
      )
    }
  }

  private static let emptyValue = Phrase(
    fi: "arvo on tyhjä.",
    sv: "värdet är tomt.",
    en: "the value is empty."
  )

  private static var badForm: Phrase {
    Phrase(
      fi: "arvon muoto on väärä. Komennon ohje kertoo, miten se kirjoitetaan.",
      sv: "värdet har fel form. Kommandots hjälp berättar hur det skrivs.",
      en: "the value is written wrongly. The command's help tells how to write it."
    )
  }

  private static func chooseOne(_ names: [String]) -> Phrase {
    let options = names.map { "--\($0)" }.joined(separator: ", ")
    return Phrase(
      fi: "anna täsmälleen yksi näistä: \(options).",
      sv: "ange exakt en av dessa: \(options).",
      en: "give exactly one of these: \(options)."
    )
  }

  private static func notWith(_ other: String) -> Phrase {
    Phrase(
      fi: "tätä ei voi antaa yhdessä tämän kanssa: \(other).",
      sv: "detta kan inte anges tillsammans med \(other).",
      en: "this cannot be given together with \(other)."
    )
  }
}
