import Testing
import TiimiDomain

@Suite struct `An identifier` {
  private static let example = "019b8d6e-2f40-7c1a-8f00-0123456789ab"

  @Test func `is printed in lower case and read in either`() throws {
    let identifier = try #require(CaseID(Self.example))
    #expect(identifier.text == Self.example)
    #expect(identifier.description == Self.example)
    #expect(CaseID(Self.example.uppercased()) == identifier)
  }

  @Test(arguments: [
    "", "019b8d6e-2f40-7c1a-8f00-0123456789a", "019b8d6e-2f40-7c1a-8f00-0123456789abc",
    "019b8d6e-2f40-4c1a-8f00-0123456789ab", "019b8d6e-2f40-7c1a-cf00-0123456789ab",
    "019b8d6e-2f40-7c1a-7f00-0123456789ab", "019b8d6e2f40-7c1a-8f00-00123456789ab",
    "019b8d6g-2f40-7c1a-8f00-0123456789ab", "{19b8d6e-2f40-7c1a-8f00-0123456789a}",
    "019b8d6e-2f40-7c1a-8f00-0123456789å",
  ])
  func `is refused unless it is a version 7 UUID`(text: String) {
    #expect(CaseID(text) == nil)
  }

  @Test func `starts with the time at which it was made`() {
    var source = IdentifierSource(randomness: SeededRandomness(seed: 1))
    let identifier: EntryID = source.next(at: Moment(milliseconds: 0x0123_4567_89AB))
    #expect(identifier.text.hasPrefix("01234567-89ab-7"))
    #expect(EntryID(identifier.text) == identifier)
  }

  @Test func `sorts after earlier ones also within a millisecond`() {
    var source = IdentifierSource(randomness: SeededRandomness(seed: 7))
    var identifiers: [EntryID] = []
    for millisecond in 1...20 {
      for _ in 0..<200 {
        identifiers.append(source.next(at: Moment(milliseconds: Int64(millisecond))))
      }
    }
    #expect(identifiers == identifiers.sorted())
    #expect(identifiers.map(\.text) == identifiers.map(\.text).sorted())
    #expect(Set(identifiers).count == 4_000)
  }

  @Test func `sorts by its own time when the clock goes back`() {
    var source = IdentifierSource(randomness: SeededRandomness(seed: 7))
    let later = source.next(CaseSubject.self, at: Moment(milliseconds: 2_000))
    let earlier = source.next(CaseSubject.self, at: Moment(milliseconds: 1_000))
    #expect(earlier < later)
  }

  @Test(arguments: [Int64.min, -1, 0])
  func `takes the first instant for those before 1970`(milliseconds: Int64) {
    var source = IdentifierSource(randomness: SeededRandomness(seed: 3))
    let identifier: UnitID = source.next(at: Moment(milliseconds: milliseconds))
    #expect(identifier.text.hasPrefix("00000000-0000-7"))
  }

  @Test func `carries on when all the low bits are set`() {
    var source = IdentifierSource(randomness: OnesRandomness())
    let made = (0..<3).map { _ in source.next(CaseSubject.self, at: Moment(milliseconds: 5)) }
    #expect(made == made.sorted())
    #expect(Set(made).count == 3)
    #expect(made.allSatisfy { $0.text.hasPrefix("00000000-0005-7") })
  }

  @Test func `is the same for the same seed and differs for another`() {
    var first = IdentifierSource(randomness: SeededRandomness(seed: 42))
    var second = IdentifierSource(randomness: SeededRandomness(seed: 42))
    var other = IdentifierSource(randomness: SeededRandomness(seed: 43))
    let moment = Moment(milliseconds: 1_767_608_100_000)
    let made: StaffID = first.next(at: moment)
    #expect(made == second.next(at: moment))
    #expect(made != other.next(at: moment))
  }

  @Test func `comes from the published sequence of SplitMix64`() {
    var randomness = SeededRandomness(seed: 1_234_567)
    #expect(randomness.next() == 6_457_827_717_110_365_317)
    #expect(randomness.next() == 3_203_168_211_198_807_973)
    #expect(randomness.next() == 9_817_491_932_198_370_423)
  }
}

private struct OnesRandomness: RandomNumberGenerator, Sendable {
  mutating func next() -> UInt64 { .max }
}
