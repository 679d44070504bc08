import TiimiDomain

/// What kind of value an argument or an option takes.
///
/// The kind decides how the value is checked, what its placeholder is called and what a shell may
/// offer for it.
enum ValueKind: Sendable {
  /// Any text that is not empty.
  case text
  /// A whole number within a range.
  case number(ClosedRange<Int>)
  /// A civil day: `2026-01-05` or `5.1.2026`.
  case day
  /// A day, or a day and a time of Finland: `2026-01-05T13:00` or `5.1.2026 13.00`.
  case moment
  /// A file, or `-` for standard input or output.
  case file
  /// One of a few words.
  case choice([Choice])
  /// The identifier of something in the register.
  case reference(Reference)

  /// What an identifier names.
  enum Reference: Sendable {
    /// A client's case.
    case `case`
    /// A client.
    case client
    /// A member of the staff.
    case staff
    /// A unit.
    case unit
  }
}

/// One of the words that a choice accepts.
struct Choice: Sendable {
  /// The word as it is typed, the same in every language.
  let value: String
  /// What the word means.
  let summary: Phrase

  /// Makes a choice.
  init(_ value: String, _ summary: Phrase) {
    self.value = value
    self.summary = summary
  }
}

extension ValueKind {
  /// The word that stands for the value in the help.
  var placeholder: Phrase {
    switch self {
    case .text: Phrase(fi: "TEKSTI", sv: "TEXT", en: "TEXT")
    case .number: Phrase(fi: "LUKU", sv: "TAL", en: "NUMBER")
    case .day: Phrase(fi: "PÄIVÄ", sv: "DAG", en: "DAY")
    case .moment: Phrase(fi: "AIKA", sv: "TID", en: "TIME")
    case .file: Phrase(fi: "TIEDOSTO", sv: "FIL", en: "FILE")
    case .choice(let choices): Self.placeholder(of: choices)
    case .reference(let reference): reference.placeholder
    }
  }

  /// The words of a short choice themselves, otherwise a word for them.
  private static func placeholder(of choices: [Choice]) -> Phrase {
    let words = choices.map(\.value).joined(separator: "|")
    return words.count <= 24
      ? Phrase(fi: words, sv: words, en: words)
      : Phrase(fi: "VALINTA", sv: "VAL", en: "CHOICE")
  }
}

extension ValueKind.Reference {
  fileprivate var placeholder: Phrase {
    switch self {
    case .case: Phrase(fi: "ASIA", sv: "ÄRENDE", en: "CASE")
    case .client: Phrase(fi: "ASIAKAS", sv: "KLIENT", en: "CLIENT")
    case .staff: Phrase(fi: "TYÖNTEKIJÄ", sv: "ANSTÄLLD", en: "STAFF")
    case .unit: Phrase(fi: "YKSIKKÖ", sv: "ENHET", en: "UNIT")
    }
  }
}
