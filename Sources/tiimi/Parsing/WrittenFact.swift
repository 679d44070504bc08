import TiimiDomain

/// Reads the value of a fact as it was written on a command line.
enum WrittenFact {
  /// The kinds of values, by the words of `--kind`.
  enum Kind: String, CaseIterable {
    /// Yes or no.
    case yesNo = "yes-no"
    /// A decimal number.
    case number
    /// A civil day.
    case day
    /// Words.
    case text

    /// The kind in words.
    var label: Phrase {
      switch self {
      case .yesNo: Phrase(fi: "kyllä tai ei", sv: "ja eller nej", en: "yes or no")
      case .number: Phrase(fi: "luku", sv: "tal", en: "a number")
      case .day: Phrase(fi: "päivä", sv: "dag", en: "a day")
      case .text: Phrase(fi: "teksti", sv: "text", en: "text")
      }
    }
  }

  /// The value of the given kind; nil when it is not written so.
  ///
  /// Without a kind it is the first that fits: yes or no, a day, a number, and else text.
  static func value(of text: String, as kind: Kind?) -> FactValue? {
    switch kind {
    case .yesNo: yesNo(text)
    case .number: decimal(text).map(FactValue.number)
    case .day: WrittenDay.read(text).map(FactValue.day)
    case .text: .text(text)
    case nil:
      yesNo(text) ?? WrittenDay.read(text).map(FactValue.day)
        ?? decimal(text).map(FactValue.number) ?? .text(text)
    }
  }

  /// A number with a decimal point or a decimal comma.
  static func decimal(_ text: String) -> DecimalText? {
    DecimalText(String(text.map { $0 == "," ? "." : $0 }))
  }

  private static func yesNo(_ text: String) -> FactValue? {
    switch text.lowercased() {
    case "yes", "kyllä", "ja", "true": .yesNo(true)
    case "no", "ei", "nej", "false": .yesNo(false)
    default: nil
    }
  }
}
