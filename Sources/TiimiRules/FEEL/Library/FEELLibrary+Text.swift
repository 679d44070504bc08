extension FEELLibrary {
  static let textFunctions = [
    FEELFunction("substring", "string, start position, length?", body: substring),
    FEELFunction("string length", "string") { arguments in
      arguments.text(0).map { FEELValue($0.unicodeScalars.count) }
    },
    FEELFunction("upper case", "string") { arguments in
      arguments.text(0).map { .string($0.uppercased()) }
    },
    FEELFunction("lower case", "string") { arguments in
      arguments.text(0).map { .string($0.lowercased()) }
    },
    FEELFunction("substring before", "string, match") { arguments in
      halves(arguments).map { .string($0?.before ?? "") }
    },
    FEELFunction("substring after", "string, match") { arguments in
      halves(arguments).map { .string($0?.after ?? "") }
    },
    FEELFunction("contains", "string, match") { arguments in
      halves(arguments).map { .boolean($0 != nil) }
    },
    FEELFunction("starts with", "string, match") { arguments in
      pair(arguments).map { .boolean($0.utf8.starts(with: $1.utf8)) }
    },
    FEELFunction("ends with", "string, match") { arguments in
      pair(arguments).map { .boolean($0.utf8.reversed().starts(with: $1.utf8.reversed())) }
    },
    FEELFunction("string join", "list, delimiter?", body: join),
  ]

  /// Positions count Unicode scalars from 1, or from the end if negative.
  private static func substring(_ arguments: FEELArguments) -> FEELValue? {
    guard let text = arguments.text(0), let position = arguments.integer(1), position != 0 else {
      return nil
    }
    let scalars = text.unicodeScalars
    let count = scalars.count
    guard position.magnitude <= count else { return .string("") }
    let tail = scalars.dropFirst(position > 0 ? position - 1 : count + position)
    guard arguments.count == 3, !arguments.isMissing(2) else { return .string(String(tail)) }
    guard let length = arguments.integer(2), length > 0 else { return nil }
    return .string(String(tail.prefix(length)))
  }

  private static func pair(_ arguments: FEELArguments) -> (String, String)? {
    guard let text = arguments.text(0), let match = arguments.text(1) else { return nil }
    return (text, match)
  }

  private typealias Halves = (before: String, after: String)

  /// What stands before and after the first place where the second text is in the first.
  private static func halves(_ arguments: FEELArguments) -> Halves?? {
    guard let (text, match) = pair(arguments) else { return nil }
    let bytes = Array(text.utf8)
    let wanted = Array(match.utf8)
    guard let place = firstPlace(of: wanted, in: bytes) else { return .some(nil) }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + wanted.count)...], as: UTF8.self)
    )
  }

  /// Searches in linear time (Knuth, Morris, Pratt).
  private static func firstPlace(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !wanted.isEmpty else { return 0 }
    var borders = [0]
    var length = 0
    for byte in wanted.dropFirst() {
      while length > 0, wanted[length] != byte { length = borders[length - 1] }
      if wanted[length] == byte { length += 1 }
      borders.append(length)
    }
    length = 0
    for (index, byte) in bytes.enumerated() {
      while length > 0, wanted[length] != byte { length = borders[length - 1] }
      if wanted[length] == byte { length += 1 }
      if length == wanted.count { return index - length + 1 }
    }
    return nil
  }

  /// Nulls in the list are left out.
  private static func join(_ arguments: FEELArguments) -> FEELValue? {
    guard let list = arguments.list(0) else { return nil }
    guard let delimiter = arguments.isMissing(1) ? "" : arguments.text(1) else { return nil }
    var texts: [String] = []
    for item in list where item != .null {
      guard case .string(let text) = item else { return nil }
      texts.append(text)
    }
    return .joined(texts, separator: delimiter)
  }
}
