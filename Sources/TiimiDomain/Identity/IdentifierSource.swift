/// Makes identifiers from an instant and injected randomness.
///
/// Within one millisecond each identifier sorts after the one before. An earlier instant than the
/// last is taken as it is: the identifier then sorts by its own time.
public struct IdentifierSource: Sendable {
  private var randomness: any RandomNumberGenerator & Sendable
  private var stamp: UInt64?
  private var tail = Tail(high: 0, low: 0)

  /// Makes a source that draws from the given randomness.
  ///
  /// Use `SystemRandomNumberGenerator` for real registers and `SeededRandomness` for practice.
  public init(randomness: any RandomNumberGenerator & Sendable) {
    self.randomness = randomness
  }

  /// Makes the next identifier; instants outside 1970…10889 are moved to the nearest end.
  public mutating func next<S>(_: S.Type = S.self, at moment: Moment) -> Identifier<S> {
    let now = UInt64(min(max(moment.milliseconds, 0), 1 << 48 - 1))
    if now == stamp {
      tail.advance(by: 1 + randomness.next() >> 32)
    } else {
      tail = Tail(high: randomness.next() >> 53, low: randomness.next() >> 2)
      stamp = now
    }
    return Identifier(stamping: now << 16 | tail.high, tail.low)
  }
}

/// The 74 bits after the time, as a 12-bit and a 62-bit half.
///
/// A fresh tail leaves the first bit clear (a guard bit, RFC 9562 section 6.2), so that it can be
/// advanced 2^41 times by up to 2^32 before it would overflow.
private struct Tail {
  var high: UInt64
  var low: UInt64

  mutating func advance(by step: UInt64) {
    low += step
    high += low >> 62
    low &= .max >> 2
  }
}
