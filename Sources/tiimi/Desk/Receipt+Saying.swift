import TiimiDomain

extension Receipt {
  /// The same receipt with another line for people.
  func saying(_ text: Phrase) -> Receipt {
    Receipt(json: json, text: text, identifier: identifier, details: details)
  }
}
