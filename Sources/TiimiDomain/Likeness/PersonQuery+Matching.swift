extension PersonQuery.Reading {
  /// The same reading with two neighbouring words written as one, once for each pair.
  var joinings: [PersonQuery.Reading] {
    guard words.count > 1 else { return [] }
    return (1..<words.count).map { place in
      var joined = self
      let whole = words[place - 1].joined(to: words[place])
      joined.words.replaceSubrange((place - 1)...place, with: [whole])
      return joined
    }
  }

  /// How well a person fits this reading, or nil when they do not.
  func match(_ person: SearchedPerson) -> PersonMatch? {
    var findings: [(field: PersonMatch.Field, closeness: PersonMatch.Closeness)] = []
    if let birth {
      guard let closeness = birth.closeness(to: person.birthDay) else { return nil }
      findings.append((.birthDay, closeness))
    }
    if let code {
      guard let closeness = Self.closeness(of: code, to: person.code) else { return nil }
      findings.append((.code, closeness))
    }
    if words.isEmpty { return PersonMatch(findings, wordsLeftOver: 0) }
    guard let pairing = Pairing(words, person.words) else { return nil }
    findings += pairing.pairs.map { (person.field($0.name), $0.closeness) }
    return PersonMatch(findings, wordsLeftOver: pairing.left)
  }

  /// A code may have one slip in it when it is as long as an identity code.
  private static func closeness(
    of typed: [UInt32],
    to code: String?
  ) -> PersonMatch.Closeness? {
    guard let code else { return nil }
    let known = code.uppercased().unicodeScalars.map(\.value)
    if typed == known { return .same }
    guard known.count >= 8 else { return nil }
    return Slips.count(typed, known, limit: 1).map { .slips($0) }
  }
}

/// The best way to give each word that was searched for a word of the name.
struct Pairing {
  /// A word searched for, found in the name.
  struct Pair {
    /// The place of the word in the name.
    let name: Int
    let closeness: PersonMatch.Closeness
  }

  private(set) var pairs: [Pair] = []
  /// How many words of the name were not searched for.
  private(set) var left = 0
  private var loss = Int.max
  private let names: Int

  /// Pairs the words, or gives nil when one of them finds nothing.
  init?(_ words: [NameWord], _ names: [NameWord]) {
    self.names = names.count
    var chances: [[(places: ClosedRange<Int>, closeness: PersonMatch.Closeness)]] = []
    for word in words {
      let found = Self.chances(of: word, names)
      if found.isEmpty { return nil }
      chances.append(found)
    }
    place(0, of: chances, taken: [], pairs: [], loss: 0)
    if loss == Int.max { return nil }
  }

  /// Where a word may stand; two neighbouring words are tried as one only when no single one fits.
  private static func chances(
    of word: NameWord,
    _ names: [NameWord]
  ) -> [(places: ClosedRange<Int>, closeness: PersonMatch.Closeness)] {
    var found: [(places: ClosedRange<Int>, closeness: PersonMatch.Closeness)] = []
    for (place, name) in names.enumerated() {
      if let closeness = word.closeness(to: name) { found.append((place...place, closeness)) }
    }
    guard found.isEmpty, word.letters.count >= 5, names.count > 1 else { return found }
    for place in 1..<names.count {
      let (before, name) = (names[place - 1], names[place])
      guard abs(before.letters.count + name.letters.count - word.letters.count) <= 1 else {
        continue
      }
      switch word.closeness(to: before.joined(to: name)) {
      case .same, .spelling: found.append(((place - 1)...place, .spelling))
      case .slips(let slips): found.append(((place - 1)...place, .slips(slips)))
      case .beginning, .part, nil: continue
      }
    }
    return found
  }

  private mutating func place(
    _ word: Int,
    of chances: [[(places: ClosedRange<Int>, closeness: PersonMatch.Closeness)]],
    taken: Set<Int>,
    pairs: [Pair],
    loss: Int
  ) {
    if loss >= self.loss { return }
    guard word < chances.count else {
      self.loss = loss
      self.pairs = pairs
      left = names - taken.count
      return
    }
    for chance in chances[word] where taken.isDisjoint(with: chance.places) {
      place(
        word + 1,
        of: chances,
        taken: taken.union(chance.places),
        pairs: pairs + [Pair(name: chance.places.lowerBound, closeness: chance.closeness)],
        loss: loss + chance.closeness.loss
      )
    }
  }
}
