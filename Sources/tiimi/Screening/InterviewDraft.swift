import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Answers that have been given but not recorded yet.
///
/// A draft names the case and no person.
struct InterviewDraft: Equatable {
  /// The case.
  let caseID: CaseID
  /// The name of the instrument.
  let instrument: String
  /// The version of the form.
  let version: String
  /// The answers.
  var answers = Interview.Answers()

  /// A draft without answers.
  init(of form: AskedForm, in caseID: CaseID) {
    self.caseID = caseID
    instrument = form.id
    version = form.version
  }

  /// Reads a draft; nil for one of another case, another form or version, or damaged.
  init?(_ bytes: [UInt8], of form: AskedForm, in caseID: CaseID) {
    self.init(of: form, in: caseID)
    guard let json = try? JSON(parsing: bytes), json["case"] == .string(caseID.text),
      json["instrument"] == .string(instrument), json["version"] == .string(version),
      case .object(let members)? = json["answers"]
    else { return nil }
    for member in members {
      guard let question = form.question(member.key) else { return nil }
      switch member.value {
      case .null where Interview.canSkip(question): answers.skipped.insert(member.key)
      case .string(let code) where question.choice(code) != nil: answers.codes[member.key] = code
      default: return nil
      }
    }
  }

  /// The draft as it is kept, its answers in order; a question passed over is null.
  func json(_ form: AskedForm) -> JSON {
    [
      "case": .string(caseID.text),
      "instrument": .string(instrument),
      "version": .string(version),
      "answers": .object(
        form.questions.compactMap { question in
          let id = question.linkId
          if answers.skipped.contains(id) { return JSON.Member(id, .null) }
          return answers.codes[id].map { JSON.Member(id, .string($0)) }
        }
      ),
    ]
  }
}
