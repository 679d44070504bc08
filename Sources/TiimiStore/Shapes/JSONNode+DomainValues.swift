import TiimiDomain
import TiimiEncoding

/// Reading the domain's small values from fields; each throws ``JSONFault`` with the field's path.
extension JSONNode {
  func day(_ key: StaticString) throws(JSONFault) -> Day {
    try required(key).day()
  }

  func optionalDay(_ key: StaticString) throws(JSONFault) -> Day? {
    try optional(key)?.day()
  }

  func wallTime(_ key: StaticString) throws(JSONFault) -> WallTime {
    try required(key).wallTime()
  }

  func optionalWallTime(_ key: StaticString) throws(JSONFault) -> WallTime? {
    try optional(key)?.wallTime()
  }

  func identifier<Subject>(_ key: StaticString) throws(JSONFault) -> Identifier<Subject> {
    try required(key).identifier()
  }

  func optionalIdentifier<Subject>(
    _ key: StaticString
  ) throws(JSONFault) -> Identifier<Subject>? {
    guard let node = try optional(key) else { return nil }
    return try node.identifier()
  }

  /// A number from 1.
  func number<Item>(_ key: StaticString) throws(JSONFault) -> ItemNumber<Item> {
    ItemNumber(try int(key, in: 1...Int.max))
  }

  func optionalNumber<Item>(_ key: StaticString) throws(JSONFault) -> ItemNumber<Item>? {
    guard let node = try optional(key) else { return nil }
    return ItemNumber(try node.int(in: 1...Int.max))
  }

  func numbers<Item>(_ key: StaticString) throws(JSONFault) -> [ItemNumber<Item>] {
    var numbers: [ItemNumber<Item>] = []
    for element in try elements(key) {
      numbers.append(ItemNumber(try element.int(in: 1...Int.max)))
    }
    return numbers
  }

  func int(_ key: StaticString, in range: ClosedRange<Int>) throws(JSONFault) -> Int {
    try required(key).int(in: range)
  }

  func int(in range: ClosedRange<Int>) throws(JSONFault) -> Int {
    let value = try int()
    guard range.contains(value) else { throw fault(.outOfRange) }
    return value
  }

  private func day() throws(JSONFault) -> Day {
    guard let day = try withUTF8({ Day(isoBytes: $0) }) else { throw fault(.invalid) }
    return day
  }

  private func wallTime() throws(JSONFault) -> WallTime {
    guard let time = try withUTF8({ WallTime(storedBytes: $0) }) else { throw fault(.invalid) }
    return time
  }

  private func identifier<Subject>() throws(JSONFault) -> Identifier<Subject> {
    guard let identifier = try withUTF8({ Identifier<Subject>(bytes: $0) }) else {
      throw fault(.invalid)
    }
    return identifier
  }
}

/// Reading the domain's enums by their raw values; each throws ``JSONFault`` with the field's path.
extension JSONNode {
  func choice<Choice: RawRepresentable<String>>(_ key: StaticString) throws(JSONFault) -> Choice {
    try required(key).value(Choice.init(rawValue:))
  }

  func choice<Choice: RawRepresentable<Int>>(_ key: StaticString) throws(JSONFault) -> Choice {
    let node = try required(key)
    guard let choice = Choice(rawValue: try node.int()) else { throw node.fault(.outOfRange) }
    return choice
  }

  func optionalChoice<Choice: RawRepresentable<String>>(
    _ key: StaticString
  ) throws(JSONFault) -> Choice? {
    guard let node = try optional(key) else { return nil }
    return try node.value(Choice.init(rawValue:))
  }

  func choices<Choice: RawRepresentable<String>>(
    _ key: StaticString
  ) throws(JSONFault) -> [Choice] {
    var choices: [Choice] = []
    for element in try elements(key) {
      choices.append(try element.value(Choice.init(rawValue:)))
    }
    return choices
  }
}

extension WallTime {
  /// Reads exactly `2026-01-05T13:00`, the one form that is stored.
  fileprivate init?(storedBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(isoBytes: UnsafeBufferPointer(rebasing: bytes[..<10])),
      let hour = Self.pair(bytes[11], bytes[12]), let minute = Self.pair(bytes[14], bytes[15])
    else { return nil }
    self.init(day: day, hour: hour, minute: minute)
  }

  private static func pair(_ tens: UInt8, _ ones: UInt8) -> Int? {
    let tens = tens &- UInt8(ascii: "0")
    let ones = ones &- UInt8(ascii: "0")
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}
