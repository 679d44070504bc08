import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Reads the answers to a checklist from a JSON text.
///
/// The text is `{"answers": {"memory": "yes", "9": "unknown"}}` or the inner object alone; `null`
/// counts as not answered.
enum AnswerFile {
  /// The answers by slug.
  ///
  /// Throws `ScreeningFileFlaw` for a text of another shape, `ScreeningFlaw` for items that the
  /// list does not have, and `CentreRefusal` for other answers than yes, no and unknown.
  static func answers(in bytes: [UInt8]) throws -> [String: Checklist.Answer] {
    let whole = try parse(bytes)
    let answers = whole["answers"] ?? whole
    guard case .object(let members) = answers else { throw ScreeningFileFlaw.notAnswers }
    var words: [String: String] = [:]
    for member in members where member.value != .null {
      guard case .string(let word) = member.value else { throw ScreeningFileFlaw.notAnswers }
      words[member.key] = word
    }
    return try ScreeningRecord.answers(written: words)
  }

  private static func parse(_ bytes: [UInt8]) throws(ScreeningFileFlaw) -> JSON {
    do {
      return try JSON(parsing: bytes)
    } catch {
      throw .notJSON(line: error.line, column: error.column)
    }
  }
}
