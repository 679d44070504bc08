import TiimiDomain

/// A text in the languages that it exists in; not every instrument has every language.
package struct AskedText: Hashable, Sendable {
  /// The text of each language that there is.
  package let texts: [Language: String]
  /// The language to fall back to: that of the form.
  private let own: Language

  /// Makes a text; nil without any words.
  package init?(_ texts: [Language: String], own: Language) {
    let texts = texts.filter { !$0.value.isEmpty }
    guard let any = Language.allCases.first(where: { texts[$0] != nil }) else { return nil }
    self.texts = texts
    self.own = texts[own] == nil ? any : own
  }

  /// Makes a text that has every language.
  package init(_ phrase: Phrase) {
    let pairs = Language.allCases.map { ($0, phrase($0)) }
    texts = Dictionary(uniqueKeysWithValues: pairs)
    own = .finnish
  }

  /// The words, in the form's own language when they do not exist in the one asked for.
  package func callAsFunction(_ language: Language) -> String {
    texts[language] ?? texts[own] ?? ""
  }

  /// The language of the words that `callAsFunction` gives.
  package func spoken(for language: Language) -> Language {
    texts[language] == nil ? own : language
  }
}
