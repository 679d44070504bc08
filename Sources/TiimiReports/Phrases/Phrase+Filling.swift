import TiimiDomain

extension Phrase {
  /// The text in the given language with the facts in their places; see `Template`.
  package func callAsFunction(_ language: Language, _ facts: [String: String]) -> String {
    Template(self(language)).filled(with: facts)
  }

  /// The three texts with the language of each.
  package var texts: [(language: Language, text: String)] {
    Language.allCases.map { ($0, self($0)) }
  }
}
