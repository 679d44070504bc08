import Testing
import TiimiDomain

/// The digits of identifiers are read eight at a time; this holds them against one at a time.
@Suite struct `The digits of an identifier` {
  private static let example = Array("019b8d6e-2f40-7c1a-8f00-0123456789ab".utf8)

  @Test(arguments: [0, 7, 9, 17, 20, 24, 28, 35])
  func `are hexadecimal and nothing else`(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = Self.example
      bytes[place] = byte
      let identifier = bytes.withUnsafeBufferPointer { CaseID(bytes: $0) }
      let isDigit = Character(Unicode.Scalar(byte)).isHexDigit
      #expect((identifier != nil) == isDigit, "byte \(byte)")
    }
  }

  @Test(arguments: [8, 13, 18, 23])
  func `are parted by hyphens and nothing else`(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = Self.example
      bytes[place] = byte
      let identifier = bytes.withUnsafeBufferPointer { CaseID(bytes: $0) }
      #expect((identifier != nil) == (byte == UInt8(ascii: "-")), "byte \(byte)")
    }
  }
}
