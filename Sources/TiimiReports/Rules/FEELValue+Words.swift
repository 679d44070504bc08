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

  /// The value for a place without room: of things the numbers alone, of long texts the beginning.
  package func brief(_ language: Language) -> String {
    guard case .list(let values) = self else { return words(language).excerpt(100) }
    let numbers = values.compactMap(\.itemNumber)
    guard !values.isEmpty, numbers.count == values.count else {
      return words(language).excerpt(100)
    }
    return Self.things(language, ["count": String(values.count)])
      + " (" + numbers.map(String.init).joined(separator: ", ") + ")"
  }

  /// The member `number` of a thing.
  private var itemNumber: Int? {
    guard case .context(let thing) = self, case .number(let number) = thing["number"] else {
      return nil
    }
    return Int(number.description)
  }

  private static func written(_ number: FEELNumber, _ language: Language) -> String {
    guard language != .english else { return number.description }
    return String(number.description.map { $0 == "." ? "," : $0 })
  }

  private static func list(_ values: [FEELValue], _ language: Language) -> String {
    values.isEmpty ? nothing(language) : values.map { $0.words(language) }.joined(separator: ", ")
  }

  private static let things = Phrase(fi: "{count} kpl", sv: "{count} st", en: "{count} of them")
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
