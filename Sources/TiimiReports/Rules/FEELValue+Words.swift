import TiimiDomain
import TiimiEncoding
import TiimiRules

extension FEELValue {
  /// The value as people write it: `kyllä`, `2.3.2026`, `0,5`; what is not known says so.
  package func words(_ language: Language) -> String {
    switch self {
    case .null: Self.unknown(language)
    case .boolean(let truth): (truth ? Self.yes : Self.no)(language)
    case .number(let number): Self.written(number, language)
    case .string(let text): text.isEmpty ? "””" : text
    case .date(let date): date.civilDay.map { DateText.day($0, language) } ?? date.description
    case .list(let values): Self.list(values, language)
    case .context(let context): context.words(language)
    default: json.compact
    }
  }

  private static func written(_ number: FEELNumber, _ language: Language) -> String {
    guard language != .english else { return number.description }
    return String(number.description.map { $0 == "." ? "," : $0 })
  }

  private static func list(_ values: [FEELValue], _ language: Language) -> String {
    values.isEmpty ? nothing(language) : values.map { $0.words(language) }.joined(separator: ", ")
  }

  private static let unknown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
  private static let yes = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  private static let no = Phrase(fi: "ei", sv: "nej", en: "no")
  private static let nothing = Phrase(fi: "ei yhtään", sv: "inga", en: "none")
}

extension FEELContext {
  /// The members that are known, in brackets: `(number 1, due 2.3.2026)`.
  fileprivate func words(_ language: Language) -> String {
    let known = pairs.filter { $0.value != .null }
    return "("
      + known.map { "\($0.name) \($0.value.words(language))" }.joined(separator: ", ") + ")"
  }
}
