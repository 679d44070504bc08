extension PersonalIdentityCode {
  /// What the characters of a code say.
  struct Parts {
    let birthDay: Day
    let individualNumber: Int

    /// Reads and checks the UTF-8 bytes of a code.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Parts, Flaw> {
      guard bytes.count == 11, bytes.allSatisfy({ $0 < 0x80 }) else {
        return .failure(lengthFlaw(bytes))
      }
      guard let date = number(bytes[0..<6]), let individual = number(bytes[7..<10]),
        let given = upperCased(bytes[10])
      else { return .failure(.characters) }
      guard let century = century(separator: upperCased(bytes[6]) ?? bytes[6]) else {
        return .failure(.separator)
      }
      let year = century + date % 100
      guard let day = Day(year: year, month: date / 100 % 100, day: date / 10_000) else {
        return .failure(.birthDay)
      }
      guard individual >= 2 else { return .failure(.individualNumber) }
      guard given == checkCharacter(date: date, individual: individual) else {
        return .failure(.checkCharacter)
      }
      return .success(Parts(birthDay: day, individualNumber: individual))
    }

    /// Eleven characters of which some need several bytes have the right length.
    private static func lengthFlaw(_ bytes: UnsafeBufferPointer<UInt8>) -> Flaw {
      String(decoding: bytes, as: UTF8.self).count == 11 ? .characters : .length
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
      var value = 0
      for byte in digits {
        let digit = byte &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }

    /// The letter in upper case or the digit; nil for anything else.
    private static func upperCased(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
      default: nil
      }
    }

    /// The first year of the century that the separator tells (128/2010 section 2, 690/2022).
    private static func century(separator: UInt8) -> Int? {
      switch separator {
      case UInt8(ascii: "+"): 1800
      case UInt8(ascii: "-"), UInt8(ascii: "U")...UInt8(ascii: "Y"): 1900
      case UInt8(ascii: "A")...UInt8(ascii: "F"): 2000
      default: nil
      }
    }

    private static func checkCharacter(date: Int, individual: Int) -> UInt8 {
      let alphabet: StaticString = "0123456789ABCDEFHJKLMNPRSTUVWXY"
      return alphabet.withUTF8Buffer { $0[(date * 1_000 + individual) % 31] }
    }
  }
}
