/// One folded word of a name, ready to be compared with many others.
package struct NameWord: Hashable, Sendable {
  /// The letters as Unicode scalars, in lower case and without marks.
  package let letters: [UInt32]
  /// The letters with the spellings `w` and `ck` written as `v` and `k`.
  let sound: [UInt32]
  /// Which letters of the sound there are, one bit for each; letters may share a bit.
  private let mask: UInt64

  /// Makes a word of letters that have been folded.
  package init(letters: [UInt32]) {
    self.letters = letters
    sound = Self.sound(of: letters)
    mask = sound.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The words of a folded text, in their order.
  package static func words(ofFolded text: String) -> [NameWord] {
    text.unicodeScalars.split(separator: " ").map { NameWord(letters: $0.map(\.value)) }
  }

  /// The words of a folded text in UTF-8, most often nothing but ASCII.
  package static func words(ofFoldedUTF8 text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      return words(ofFolded: String(decoding: text, as: UTF8.self))
    }
    return text.split(separator: 0x20).map { NameWord(letters: $0.map(UInt32.init)) }
  }

  /// The words of a name as it was written.
  package static func words(of text: String) -> [NameWord] {
    words(ofFolded: SearchText.folded(text))
  }

  /// The two words written as one, as `Mäki-Kuutti` is sometimes `Mäkikuutti`.
  func joined(to next: NameWord) -> NameWord { NameWord(letters: letters + next.letters) }

  /// The folded word as text.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  private static func sound(of letters: [UInt32]) -> [UInt32] {
    guard letters.contains(where: { $0 == w || $0 == c }) else { return letters }
    return letters.enumerated().compactMap { place, letter in
      if letter == c, place + 1 < letters.count, letters[place + 1] == k { return nil }
      return letter == w ? v : letter
    }
  }

  private static let c: UInt32 = 99
  private static let k: UInt32 = 107
  private static let v: UInt32 = 118
  private static let w: UInt32 = 119
}

extension NameWord {
  /// Whether the words differ in spelling only: `w` and `v`, `ck` and `k`, double letters.
  ///
  /// A double letter is more than spelling in short names: Elli and Eli are two names.
  func isSpelling(of other: NameWord) -> Bool {
    if sound == other.sound { return true }
    guard max(letters.count, other.letters.count) >= 5, canBeWithin(0, of: other) else {
      return false
    }
    return single == other.single
  }

  /// How many slips the words are apart, or nil when there are more than `limit`.
  func slips(to other: NameWord, limit: Int) -> Int? {
    guard limit > 0, canBeWithin(limit, of: other) else { return nil }
    return Slips.count(sound, other.sound, limit: limit)
  }

  /// False when the words have so many different letters that no `slips` slips explain them.
  private func canBeWithin(_ slips: Int, of other: NameWord) -> Bool {
    (mask ^ other.mask).nonzeroBitCount <= 2 * slips
  }

  /// The sound with each letter written once in a row.
  var single: [UInt32] {
    var result: [UInt32] = []
    for letter in sound where letter != result.last { result.append(letter) }
    return result
  }

  /// Whether the word stands somewhere in the other one.
  func isPart(of other: NameWord) -> Bool {
    guard letters.count <= other.letters.count, mask & other.mask == mask else { return false }
    return (0...(other.letters.count - letters.count)).contains {
      other.letters[$0..<($0 + letters.count)].elementsEqual(letters)
    }
  }

  /// Whether the other word begins with this one.
  func isStart(of other: NameWord) -> Bool { other.letters.starts(with: letters) }
}
