import TiimiDomain

extension FactValue {
  /// What a fact says, as people write it in the language.
  package func text(_ language: Language) -> String {
    switch self {
    case .yesNo(let isSo): (isSo ? Self.yes : Self.no)(language)
    case .number(let number): number.text(language)
    case .day(let day): DateText.day(day, language)
    case .text(let words): language.quoted(words)
    }
  }

  private static let yes = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  private static let no = Phrase(fi: "ei", sv: "nej", en: "no")
}

extension DecimalText {
  /// The number with the decimal mark of the language.
  package func text(_ language: Language) -> String {
    language == .english ? text : String(text.map { $0 == "." ? "," : $0 })
  }
}
