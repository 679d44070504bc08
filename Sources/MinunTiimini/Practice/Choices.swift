import TiimiDomain

/// The dice of the practice population; the same seed throws the same dice everywhere.
struct Choices {
  private var randomness: SeededRandomness

  init(seed: UInt64) {
    randomness = SeededRandomness(seed: seed)
  }

  /// True in so many cases of a hundred.
  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &randomness) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &randomness)
  }

  /// One of the values; the list is never empty.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &randomness)]
  }
}
