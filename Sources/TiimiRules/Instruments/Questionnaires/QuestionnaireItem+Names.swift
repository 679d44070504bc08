extension Questionnaire {
  /// The item with the link identifier, or the only one with one of the codes.
  func place(of linkId: String, codes: [String]) -> Int? {
    if let place = items.firstIndex(where: { $0.linkId == linkId }) { return place }
    let places = items.indices.filter { !items[$0].names.isDisjoint(with: codes) }
    return places.count == 1 ? places[0] : nil
  }
}

extension QuestionnaireItem {
  /// The codes, and the last part of the link identifier, which often is a code.
  var names: Set<String> {
    Set(codes.map(\.code) + (linkId.lastName.map { [$0] } ?? []))
  }

  func isTotal(by codes: [String]) -> Bool {
    kind.isNumeric && (!names.isDisjoint(with: codes) || (isComputed && isCalledTotal))
  }

  /// Whether a code or the text speaks of a total score.
  var isCalledTotal: Bool {
    let words = codes.compactMap(\.display) + [text ?? ""]
    return words.contains { word in
      let word = word.lowercased()
      return ["total score", "sum score", "kokonaispist", "totalpoäng"].contains {
        word.contains($0)
      }
    }
  }
}

extension QuestionnaireItem.Kind {
  /// Whether one of the options is answered.
  var isChoice: Bool { self == .choice || self == .openChoice }
}
