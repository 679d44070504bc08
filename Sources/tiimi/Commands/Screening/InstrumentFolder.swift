import Glibc
import TiimiDomain
import TiimiRules

/// The folder with the user's own forms, scoring descriptions and text packs.
///
/// Files are named after the instrument: `who-5.text.json`, `own.scoring.json`,
/// `own.questionnaire.json`.
struct InstrumentFolder {
  /// The path; nil when no folder is named.
  let path: String?

  /// The folder of an option, or of the environment.
  init(_ call: Invocation, option: String? = nil) {
    path = option.flatMap { call.arguments.text($0) } ?? call.settings.instruments
  }

  /// The folder of the environment.
  init(_ settings: Settings) {
    path = settings.instruments
  }

  /// The names of the instruments that have a scoring description or a form here, sorted.
  var names: [String] {
    guard let path, let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: Set<String> = []
    while let entry = readdir(folder) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      for ending in [".scoring.json", ".questionnaire.json"] where file.hasSuffix(ending) {
        names.insert(String(file.dropLast(ending.count)))
      }
    }
    return names.sorted()
  }

  /// The content of a file of an instrument; nil when it is not there.
  func bytes(_ name: String, _ kind: String) throws -> [UInt8]? {
    guard let path else { return nil }
    do {
      return try InputFile.bytes("\(path)/\(name).\(kind).json")
    } catch .fileNotFound {
      return nil
    }
  }

  /// The text pack of an instrument; throws `InstrumentRefusal` when it is damaged.
  func textPack(of id: String) throws -> TextPack? {
    try bytes(id, "text").map { try TextPack($0) }
  }

  /// The instrument of that name that the user has brought.
  func instrument(named name: String) throws -> Instrument? {
    guard !name.contains("/") else { return nil }
    let form = try bytes(name, "questionnaire").map { try Questionnaire($0) }
    let description = try bytes(name, "scoring").map { try ScoringDescription($0) }
    let pack = try textPack(of: name)
    switch (form, description) {
    case (let form?, let description):
      return Instrument(questionnaire: form, description: description, textPack: pack)
    case (nil, let description?): return Instrument(description, textPack: pack)
    case (nil, nil): return nil
    }
  }
}

extension InstrumentFolder {
  /// Finds an instrument by its name or by the file of a form or a scoring description.
  ///
  /// Throws `InstrumentRefusal.unknownInstrument` when there is none.
  func find(_ name: String, scoring: String? = nil) throws -> Instrument {
    let description = try scoring.map { try ScoringDescription(try InputFile.bytes($0)) }
    if name == "-" || name.contains("/") || name.hasSuffix(".json") {
      return try Self.instrument(inFile: name, scoredBy: description)
    }
    let pack = try InstrumentLibrary.id(of: name).flatMap { try textPack(of: $0) }
    let known = try InstrumentLibrary.instrument(named: name, textPack: pack)
    guard let found = try known ?? instrument(named: name) else {
      throw InstrumentRefusal.unknownInstrument
    }
    guard let description else { return found }
    return Instrument(questionnaire: found.questionnaire, description: description)
  }

  private static func instrument(
    inFile path: String,
    scoredBy description: ScoringDescription?
  ) throws -> Instrument {
    switch try InstrumentFile(try InputFile.bytes(path)) {
    case .questionnaire(let form):
      return Instrument(questionnaire: form, description: description)
    case .scoring(let own): return Instrument(own)
    case .textPack: throw InstrumentRefusal.notQuestionnaire
    }
  }

  /// Keeps a file byte for byte; throws `InstrumentRefusal.alreadyThere` for another of that name.
  static func keep(_ bytes: [UInt8], as name: String, in folder: String) throws -> String {
    let path = "\(folder)/\(name)"
    do {
      guard try InputFile.bytes(path) == bytes else { throw InstrumentRefusal.alreadyThere }
      return path
    } catch ProgramFailure.fileNotFound {
      if !OutputFile.isFolder(folder) { mkdir(folder, 0o700) }
      let file = try OutputFile(becoming: path)
      try file.write(bytes)
      try file.finish()
      return path
    }
  }
}
