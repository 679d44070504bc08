import TiimiDomain
import TiimiRules

/// The facts of a refusal, put into the words of a language.
struct RefusalFacts {
  private(set) var facts: [String: String]
  private let language: Language

  init(_ refusal: some CodedRefusal, _ language: Language) {
    facts = refusal.facts.mapValues(withMinusSign)
    self.language = language
    nameItem()
    facts["numbers"] = facts["numbers"].map { language.list(parts(of: $0)) }
    facts["planItems"] = refusal.facts["numbers"].map(planItems)
    facts["items"] = facts["items"].map(assessmentItems)
    facts["expected"] = refusal.facts["expected"].map(expectation)
    facts["field"] = refusal.field.map { FieldLabels.text(for: $0, language) }
  }

  /// Names the item with its number; a thing that a case has only one of has the number nought.
  private mutating func nameItem() {
    let number = facts["number"].flatMap { Int($0) } ?? 0
    if number == 0 { facts["number"] = nil }
    guard let kind = facts["item"].flatMap(ItemKind.init(rawValue:)) else { return }
    facts["item"] = ItemReference(kind, number).label(language)
  }

  private func expectation(_ code: String) -> String {
    FEELFault.Expectation(rawValue: code)?.phrase(language) ?? code
  }

  private func assessmentItems(_ keys: String) -> String {
    parts(of: keys).map { AssessmentItem(rawValue: $0)?.label(language) ?? $0 }
      .joined(separator: "; ")
  }

  private func planItems(_ numbers: String) -> String {
    parts(of: numbers).map { number in
      let item = Int(number).flatMap(PlanItem.init(rawValue:))
      return [number, item?.label(language)].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: "; ")
  }
}

private func parts(of list: String) -> [String] {
  list.split(separator: ",").map { String($0).trimmed }
}

/// A negative number with the minus sign that people read; anything else as it is.
private func withMinusSign(_ fact: String) -> String {
  fact.first == "-" && Int(fact) != nil ? "−" + fact.dropFirst() : fact
}
