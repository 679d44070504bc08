import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Answers that have been given but not recorded yet.
///
/// A draft names the case and no person.
struct ScreeningDraft: Equatable {
  /// The case.
  let caseID: CaseID
  /// The answers by slug.
  var answers: [String: Checklist.Answer] = [:]

  private var checklist: Checklist { .minunTiimini }

  /// A draft without answers.
  init(caseID: CaseID) {
    self.caseID = caseID
  }

  /// Reads a draft; nil for one of another case, of another version of the list, or damaged.
  init?(_ bytes: [UInt8], of caseID: CaseID) {
    guard let json = try? JSON(parsing: bytes), json["case"] == .string(caseID.text),
      json["instrument"] == .string(Checklist.minunTiimini.id),
      json["version"] == .string(Checklist.minunTiimini.version),
      let answers = try? AnswerFile.answers(in: bytes)
    else { return nil }
    self.caseID = caseID
    self.answers = answers
  }

  /// The draft as it is kept.
  var json: JSON {
    [
      "case": .string(caseID.text),
      "instrument": .string(checklist.id),
      "version": .string(checklist.version),
      "answers": .object(
        checklist.items.compactMap { item in
          answers[item.slug].map { JSON.Member(item.slug, .string($0.rawValue)) }
        }
      ),
    ]
  }
}
