import Testing
import TiimiEncoding

@Suite struct JSONTests {
  @Test func `literals make values in the order written`() {
    let value: JSON = ["b": 1, "a": [true, nil, "x\(1)"], "o": [:]]
    #expect(value.compact == #"{"b":1,"a":[true,null,"x1"],"o":{}}"#)
    #expect(value["a"] == [true, nil, "x1"])
    #expect(value["missing"] == nil)
  }

  @Test func `pretty text is indented by two spaces`() {
    let value: JSON = ["a": [1, ["b": "c:,"]], "e": [], "o": [:], "t": false]
    let text = """
      {
        "a": [
          1,
          {
            "b": "c:,"
          }
        ],
        "e": [],
        "o": {},
        "t": false
      }
      """
    #expect(value.pretty == text)
  }

  @Test func `equal numbers are equal values`() throws {
    #expect(try JSON(parsing: "[1.0,1e2]") == [1, 100])
  }

  @Test func `an enormous exponent is out of range`() {
    let fault = #expect(throws: JSONFault.self) { try JSON(parsing: "{\"a\":1e99999999999}") }
    #expect(fault?.problem == .outOfRange)
    #expect(fault?.path == "a")
  }

  @Test(arguments: 0..<200)
  func `what was written reads back the same`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let value = JSON.random(depth: 5, using: &generator)
    #expect(try JSON(parsing: value.compact) == value)
    #expect(try JSON(parsing: value.pretty) == value)
    #expect(try JSON(parsing: value.compact).compact == value.compact)
  }

  @Test(arguments: 0..<200)
  func `a damaged text never gets through unchanged`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let value = JSON.array([JSON.random(depth: 3, using: &generator)])
    var bytes = [UInt8](value.compact.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    bytes[place] = UInt8.random(in: 0...255, using: &generator)
    guard let read = try? JSON(parsing: bytes) else { return }
    #expect(try JSON(parsing: read.compact) == read)
  }

  @Test(arguments: 0..<50)
  func `a cut text is refused`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = [UInt8](JSON.array([JSON.random(depth: 4, using: &generator)]).compact.utf8)
    let cut = Int.random(in: 0..<bytes.count, using: &generator)
    #expect(throws: JSONFault.self) { try JSONDocument([UInt8](bytes[..<cut])) }
  }
}

extension JSON {
  static func random(depth: Int, using generator: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: return nil
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return JSON(Int.random(in: Int.min...Int.max, using: &generator))
    case 3:
      let value = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &generator))
      return JSONNumber(value).map(JSON.number) ?? nil
    case 4: return .string(text(using: &generator))
    case 5, 6:
      let count = Int.random(in: 0..<6, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0..<6, using: &generator)
      return .object(
        (0..<count).map { index in
          Member("\(index)" + text(using: &generator), random(depth: depth - 1, using: &generator))
        }
      )
    }
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let alphabet: [Character] = ["a", "ä", "€", "😀", "\"", "\\", "\n", "\u{1}", "/", " ", "Z", "{"]
    let length = Int.random(in: 0..<30, using: &generator)
    return String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
