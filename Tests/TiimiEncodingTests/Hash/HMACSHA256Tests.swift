import Testing
import TiimiEncoding

@Suite struct HMACSHA256Tests {
  /// The test cases of RFC 4231, section 4; the fifth is cut to 128 bits there.
  @Test(arguments: [
    Vector(
      key: .repeated(0x0b, 20),
      message: .text("Hi There"),
      code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    Vector(
      key: .text("Jefe"),
      message: .text("what do ya want for nothing?"),
      code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    Vector(
      key: .repeated(0xaa, 20),
      message: .repeated(0xdd, 50),
      code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    Vector(
      key: .counted(1...25),
      message: .repeated(0xcd, 50),
      code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    Vector(
      key: .repeated(0x0c, 20),
      message: .text("Test With Truncation"),
      code: "a3b6167473100ee06e0c796c2955552b"
    ),
    Vector(
      key: .repeated(0xaa, 131),
      message: .text("Test Using Larger Than Block-Size Key - Hash Key First"),
      code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    Vector(
      key: .repeated(0xaa, 131),
      message: .text(
        "This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm."
      ),
      code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
  ])
  func `the vectors of RFC 4231 come out as published`(vector: Vector) {
    let code = HMACSHA256(key: vector.key.bytes).code(of: vector.message.bytes)
    #expect(hex(code).hasPrefix(vector.code))
  }

  @Test(arguments: [0, 1, 16, 17, 54, 55])
  func `a short message has the same code on the short way`(count: Int) {
    let hash = HMACSHA256(key: [UInt8](1...32))
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let halves = message.withUnsafeBytes { hash.prefix(ofShort: $0) }
    let long = hash.code(of: message)
    #expect(long.prefix(16).elementsEqual(bytes(halves.high) + bytes(halves.low)))
  }

  @Test func `another key gives another code`() {
    let message = [UInt8]("sama".utf8)
    #expect(HMACSHA256(key: [1]).code(of: message) != HMACSHA256(key: [2]).code(of: message))
  }

  private func bytes(_ half: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  struct Vector: Sendable {
    let key: Given
    let message: Given
    let code: String
  }

  enum Given: Sendable {
    case text(String)
    case repeated(UInt8, Int)
    case counted(ClosedRange<UInt8>)

    var bytes: [UInt8] {
      switch self {
      case .text(let text): [UInt8](text.utf8)
      case .repeated(let byte, let count): [UInt8](repeating: byte, count: count)
      case .counted(let range): [UInt8](range)
      }
    }
  }
}
