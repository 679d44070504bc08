import TiimiDomain
import TiimiEncoding

/// The small parts of scoring descriptions and text packs.
extension JSONNode {
  /// A text in all three languages.
  func phrase() throws(JSONFault) -> Phrase {
    Phrase(fi: try filled("fi"), sv: try filled("sv"), en: try filled("en"))
  }

  /// The field with a text in all three languages.
  func phrase(_ key: StaticString) throws(JSONFault) -> Phrase {
    try required(key).phrase()
  }

  private func filled(_ key: StaticString) throws(JSONFault) -> String {
    try value(key) { $0.isEmpty ? nil : $0 }
  }

  /// The number, exact.
  func exact() throws(JSONFault) -> ExactDecimal {
    guard let value = ExactDecimal(try number()) else { throw fault(.outOfRange) }
    return value
  }

  /// The field with a number, or nil.
  func exact(_ key: StaticString) throws(JSONFault) -> ExactDecimal? {
    try optional(key)?.exact()
  }

  /// The field with a factor between −1000 and 1000, or 1.
  func factor(_ key: StaticString) throws(JSONFault) -> ExactDecimal {
    guard let node = try optional(key) else { return ExactDecimal(1) }
    let factor = try node.exact()
    guard ExactDecimal(-1000)...ExactDecimal(1000) ~= factor else { throw node.fault(.outOfRange) }
    return factor
  }

  /// The number of decimals, 0…9.
  func places() throws(JSONFault) -> Int {
    guard let node = try optional("decimals") else { return 0 }
    let value = try node.int()
    guard 0...9 ~= value else { throw node.fault(.outOfRange) }
    return value
  }

  /// The range between two fields.
  func scoreRange(
    of low: StaticString = "low",
    _ high: StaticString = "high"
  ) throws(JSONFault) -> ScoreRange {
    let range = ScoreRange(low: try required(low).exact(), high: try required(high).exact())
    if range.low > range.high { throw fault(.invalid) }
    return range
  }

  /// The fields `source` and `unverified`.
  func sourceOfClaim() throws(JSONFault) -> ScoringDescription.Source {
    ScoringDescription.Source(
      text: try filled("source"),
      isUnverified: try optionalBool("unverified") ?? false
    )
  }

  /// An option with its code and points.
  func scoringOption() throws(JSONFault) -> AnswerOption {
    try refuseFields(except: ["code", "weight", "open"])
    return AnswerOption(
      value: .coding(AnswerCoding(code: try string("code"))),
      weight: try exact("weight"),
      isOpen: try optionalBool("open") ?? false
    )
  }

  /// The members of an object as a list.
  func memberList() throws(JSONFault) -> [(key: String, value: JSONNode)] {
    Array(try members())
  }
}

extension String {
  /// Whether the text is a name for an instrument: small letters, digits and hyphens, at most 60.
  var isInstrumentName: Bool {
    !isEmpty && utf8.count <= 60
      && utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
