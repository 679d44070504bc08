import TiimiDomain

extension CaseFacts {
  /// A fact that was recorded by its name alone; null when it was not.
  func recorded(_ name: String) -> FEELValue {
    switch file.facts[name]?.value {
    case .yesNo(let truth): .boolean(truth)
    case .number(let number): FEELValue(FEELNumber(number.text))
    case .day(let day): FEELValue(day)
    case .text(let text): .string(text)
    case nil: .null
    }
  }
}

extension CaseEntry {
  /// The name of the fact that the entry records, if it does.
  var recordedFact: String? {
    if case .fact(.recorded(let name, _, _)) = self { name } else { nil }
  }
}
