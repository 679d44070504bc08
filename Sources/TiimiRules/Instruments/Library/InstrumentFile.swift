import TiimiEncoding

/// What a file that has to do with instruments turns out to be.
public enum InstrumentFile: Sendable {
  /// A FHIR Questionnaire.
  case questionnaire(Questionnaire)
  /// A scoring description.
  case scoring(ScoringDescription)
  /// A text pack.
  case textPack(TextPack)

  /// Reads a file of any of the three kinds; throws `InstrumentRefusal`.
  public init(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    let json = try InstrumentRefusal.json(of: bytes)
    if json["scoring"] != nil {
      self = .scoring(try ScoringDescription(bytes))
    } else if json["textPack"] != nil {
      self = .textPack(try TextPack(bytes))
    } else {
      self = .questionnaire(try Questionnaire(json, source: bytes))
    }
  }

  /// What kind of file it is, for machines.
  public var kind: String {
    switch self {
    case .questionnaire: "questionnaire"
    case .scoring: "scoring"
    case .textPack: "text"
    }
  }

  /// The name that the file gets in a folder of instruments, such as `who-5.text.json`.
  public var name: String {
    switch self {
    case .questionnaire(let form): "\(form.identifier.fileName).questionnaire.json"
    case .scoring(let description): "\(description.id).scoring.json"
    case .textPack(let pack): "\(pack.instrument).text.json"
    }
  }

  /// Everything that was noticed in the file; a text pack is held against its instrument.
  ///
  /// Throws `InstrumentRefusal` for a text pack of an instrument that is unknown or keeps results only.
  public func check() throws(InstrumentRefusal) -> [InstrumentFinding] {
    switch self {
    case .questionnaire(let form): return form.findings
    case .scoring(let description): return description.check()
    case .textPack(let pack):
      guard let id = InstrumentLibrary.id(of: pack.instrument) else { throw .unknownInstrument }
      let description = try InstrumentLibrary.description(of: id)
      if description.level == .result { throw .resultOnly(instrument: id) }
      return pack.findings(for: description)
    }
  }
}

extension String {
  /// The last part of an address made a harmless file name.
  fileprivate var fileName: String {
    let bare = (lastName ?? self).lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let name = String(bare.prefix(60)).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "questionnaire" : name
  }
}
