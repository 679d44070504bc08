extension Likeness {
  static func agreement(_ first: ClientCode, _ second: ClientCode) -> Agreement {
    guard let one = first.searchable, let other = second.searchable else { return .unknown }
    if one == other { return .same }
    switch (first, second) {
    case (.personal, .personal), (.temporary, .temporary): return .differs
    default: return .unknown
    }
  }

  static func agreement(_ first: Day?, _ second: Day?) -> Agreement {
    guard let first, let second else { return .unknown }
    if first == second { return .same }
    return first.isSlip(of: second) ? .slip : .differs
  }

  static func same(_ first: String?, _ second: String?) -> Agreement {
    guard let first, let second else { return .unknown }
    return first == second ? .same : .differs
  }

  /// The family name and the given names, which may have been written in each other's places.
  static func names(
    _ first: ClientDetails,
    _ second: ClientDetails
  ) -> (family: Agreement, given: Agreement) {
    let (family, given) = (first.familyName.nameWords, first.givenNames.nameWords)
    let (otherFamily, otherGiven) = (second.familyName.nameWords, second.givenNames.nameWords)
    let straight = (agreement(family, otherFamily), agreement(given, otherGiven))
    if [.same, .spelling].contains(straight.0) { return straight }
    let crosswise = [agreement(family, otherGiven), agreement(given, otherFamily)]
    let isSwapped = crosswise.allSatisfy { [.same, .spelling, .fewer].contains($0) }
    return isSwapped ? (.swapped, .swapped) : straight
  }

  /// How two lists of names agree, whatever their order.
  static func agreement(_ first: [NameWord], _ second: [NameWord]) -> Agreement {
    if first.isEmpty || second.isEmpty { return .unknown }
    if first.inOrder == second.inOrder { return .same }
    let (one, other) = (first.whole, second.whole)
    if one == other || one.isSpelling(of: other) { return .spelling }
    let (few, many) = first.isBefore(second) ? (first, second) : (second, first)
    let shared = few.pairs(with: many)
    if shared.isEmpty { return .differs }
    if shared.count < few.count { return .partly }
    if shared.contains(.slip) { return .slip }
    return few.count < many.count ? .fewer : .spelling
  }
}

extension [NameWord] {
  fileprivate var inOrder: [[UInt32]] {
    map(\.letters).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether there are fewer words, or as many that come first in the alphabet.
  fileprivate func isBefore(_ other: [NameWord]) -> Bool {
    if count != other.count { return count < other.count }
    return inOrder.lexicographicallyPrecedes(other.inOrder) {
      $0.lexicographicallyPrecedes($1)
    }
  }

  /// All the words written as one.
  fileprivate var whole: NameWord { NameWord(letters: flatMap(\.letters)) }

  /// How the words agree with different words of the longer list; the best agreements come first.
  ///
  /// Which word pairs with which must not depend on the order of the names, so sorted words are
  /// paired, and pairs that agree better before pairs that agree worse.
  fileprivate func pairs(with others: [NameWord]) -> [Likeness.Agreement] {
    var free = others.sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
    var waiting = sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
    var found: [Likeness.Agreement] = []
    for wanted in [Likeness.Agreement.same, .spelling, .slip] {
      for word in waiting {
        guard let place = free.firstIndex(where: { word.agreement(with: $0) == wanted }) else {
          continue
        }
        free.remove(at: place)
        if let done = waiting.firstIndex(of: word) { waiting.remove(at: done) }
        found.append(wanted)
      }
    }
    return found
  }
}

extension NameWord {
  /// How two names agree; a slip in a name of four letters or fewer makes it another name.
  fileprivate func agreement(with other: NameWord) -> Likeness.Agreement {
    if letters == other.letters { return .same }
    if isSpelling(of: other) { return .spelling }
    let length = Swift.min(letters.count, other.letters.count)
    let limit = length <= 4 ? 0 : length < 8 ? 1 : 2
    return slips(to: other, limit: limit) == nil ? .differs : .slip
  }
}

extension String {
  fileprivate var nameWords: [NameWord] { NameWord.words(of: self) }
}
