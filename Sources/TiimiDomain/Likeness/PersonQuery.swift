/// What somebody is looked for by: words of a name in any order, a birth day, a code.
///
/// The words may have slips in them; see `PersonMatch` for how they are forgiven.
public struct PersonQuery: Hashable, Sendable {
  /// The text as it was given.
  public let text: String
  /// Ways to read the text; the best of them counts.
  private let readings: [Reading]

  /// One way to read the text.
  struct Reading: Hashable, Sendable {
    var words: [NameWord]
    var birth: BirthText?
    var code: [UInt32]?

    var isEmpty: Bool { words.isEmpty && birth == nil && code == nil }
  }

  /// Reads the text; at most eight words of it are looked at.
  public init(_ text: String) {
    self.text = text
    var plain = Reading(words: [])
    var coded: Reading?
    for token in text.split(whereSeparator: \.isWhitespace).prefix(8) {
      if plain.birth == nil, let birth = BirthText(token) {
        plain.birth = birth
        coded?.birth = birth
        continue
      }
      let words = NameWord.words(of: String(token))
      if coded == nil, token.contains(where: \.isNumber) {
        coded = plain
        coded?.code = token.uppercased().unicodeScalars.map(\.value)
      } else {
        coded?.words += words
      }
      plain.words += words
    }
    plain.words = Array(plain.words.prefix(8))
    readings = ([plain] + [coded].compactMap { $0 } + plain.joinings).filter { !$0.isEmpty }
  }

  /// True when there is nothing to look for.
  public var isEmpty: Bool { readings.isEmpty }

  /// How well a person fits, or nil when they do not.
  package func match(_ person: SearchedPerson) -> PersonMatch? {
    var best: PersonMatch?
    for reading in readings {
      guard let match = reading.match(person) else { continue }
      if match.score == 100 { return match }
      if match.score > best?.score ?? 0 { best = match }
    }
    return best
  }
}

/// What a register's list tells of a person, for searching.
package struct SearchedPerson: Hashable, Sendable {
  /// The words of the name, given names first.
  package let words: [NameWord]
  /// How many words at the end are the family name.
  package let familyWords: Int
  /// The birth day.
  package let birthDay: Day?
  /// The code in capital letters.
  package let code: String?

  /// Makes a person.
  package init(words: [NameWord], familyWords: Int, birthDay: Day?, code: String?) {
    self.words = words
    self.familyWords = familyWords
    self.birthDay = birthDay
    self.code = code
  }

  /// The person whom details tell of.
  package init(_ details: ClientDetails) {
    let family = NameWord.words(of: details.familyName)
    self.init(
      words: NameWord.words(of: details.givenNames) + family,
      familyWords: family.count,
      birthDay: details.birthDay,
      code: details.code.searchable
    )
  }

  func field(_ word: Int) -> PersonMatch.Field {
    word >= words.count - familyWords ? .familyName : .givenNames
  }
}

extension ClientCode {
  /// The code under which a client is found, or nil without one.
  package var searchable: String? {
    switch self {
    case .personal(let code): code.text
    case .temporary(let text): text
    case .none: nil
    }
  }
}
