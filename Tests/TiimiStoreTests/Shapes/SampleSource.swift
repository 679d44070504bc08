import TiimiDomain

/// Made-up values for entries, the same for the same seed.
struct SampleSource {
  private var randomness: SeededRandomness
  private var identifiers: IdentifierSource

  init(seed: UInt64) {
    randomness = SeededRandomness(seed: seed)
    identifiers = IdentifierSource(randomness: SeededRandomness(seed: seed &+ 1))
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &randomness)
  }

  mutating func bool() -> Bool { Bool.random(using: &randomness) }

  mutating func identifier<Subject>() -> Identifier<Subject> {
    let moment = Moment(milliseconds: Int64(int(1_700_000_000_000...1_800_000_000_000)))
    return identifiers.next(at: moment)
  }

  mutating func number<Item>() -> ItemNumber<Item> { ItemNumber(int(1...200)) }

  mutating func day() -> Day { Day(number: int(-50_000...80_000)) }

  mutating func wallTime() -> WallTime {
    HelsinkiTime.wall(at: Moment(milliseconds: Int64(int(0...4_000_000_000)) * 1_000))
  }

  /// Words with everything in them that JSON treats in its own way, and at times none at all.
  mutating func text() -> String {
    let pieces = [
      "Äitini käy kerran viikossa. ", "\"niin\" ", "\\ ", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}",
      "e\u{301} ", "\u{2028}", "👵🏽 ", "ja ", "{}[],:", "é ", "   ", "/",
    ]
    return (0..<int(0...6)).map { _ in pieces[int(0...pieces.count - 1)] }.joined()
  }

  mutating func perhaps<Value>(_ make: (inout Self) -> Value) -> Value? {
    bool() ? make(&self) : nil
  }

  mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<int(0...3)).map { _ in make(&self) }
  }

  /// One of the cases; every enum here has some.
  mutating func choice<Choice: CaseIterable>() -> Choice {
    let cases = Array(Choice.allCases)
    return cases[int(0...cases.count - 1)]
  }
}
