import TiimiDomain
import TiimiRules

extension RuleExample {
  /// The facts of the example in one line.
  package func factWords(_ language: Language) -> String {
    facts.sorted { $0.key < $1.key }
      .map { "\($0.key) = \($0.value.words(language))" }.joined(separator: "; ")
  }

  /// What has to come out, with the things, the last day or the value.
  package func outcome(_ language: Language) -> String {
    let items = self.items.map { $0.map(String.init).joined(separator: ", ") }
    let details = [items, due.map { DateText.day($0, language) }, value?.words(language)]
    let more = details.compactMap(\.self).filter { !$0.isEmpty }
    return more.isEmpty
      ? expected.label(language) : "\(expected.label(language)): " + more.joined(separator: "; ")
  }
}
