import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Reads the answers to a checklist from a JSON text.
///
/// The text is `{"answers": {"memory": "yes", "9": "unknown"}}` or the inner object alone; `null`
/// counts as not answered. A QuestionnaireResponse of the checklist's form is taken too.
enum AnswerFile {
  /// More bytes than any form of answers has.
  private static let sizeLimit = 1 << 20

  /// The bytes of a file of answers; throws `ProgramFailure`.
  static func bytes(_ path: String) throws(ProgramFailure) -> [UInt8] {
    try InputFile.bytes(path, atMost: sizeLimit)
  }

  /// The answers by slug.
  ///
  /// Throws `ScreeningFileFlaw` for a text of another shape, `ScreeningFlaw` for items that the
  /// list does not have, `CentreRefusal` for other answers than yes, no and unknown, and
  /// `InstrumentRefusal` for a response that cannot be used.
  static func answers(in bytes: [UInt8]) throws -> [String: Checklist.Answer] {
    let whole = try parse(bytes)
    if try isResponse(bytes), let response = try FormResponse(bytes),
      let checklist = try InstrumentLibrary.instrument(named: Checklist.minunTiimini.id)
    {
      return checked(try response.score(by: checklist, in: ScoringCircumstances()))
    }
    let answers = whole["answers"] ?? whole
    guard case .object(let members) = answers else { throw ScreeningFileFlaw.notAnswers }
    var words: [String: String] = [:]
    for member in members where member.value != .null {
      guard case .string(let word) = member.value else { throw ScreeningFileFlaw.notAnswers }
      words[member.key] = word
    }
    return try ScreeningRecord.answers(written: words)
  }

  /// Whether the file is a FHIR QuestionnaireResponse; throws `ScreeningFileFlaw.notJSON`.
  static func isResponse(_ bytes: [UInt8]) throws(ScreeningFileFlaw) -> Bool {
    try parse(bytes)["resourceType"] == "QuestionnaireResponse"
  }

  /// The answers to the checklist behind its points.
  static func checked(_ scored: ScoredAnswers) -> [String: Checklist.Answer] {
    let pairs = scored.points.compactMap { points in
      points.code.flatMap(Checklist.Answer.init).map { (points.linkId, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func parse(_ bytes: [UInt8]) throws(ScreeningFileFlaw) -> JSON {
    do {
      return try JSON(parsing: bytes)
    } catch {
      throw .notJSON(line: error.line, column: error.column)
    }
  }
}
