import TiimiDomain
import TiimiEncoding

/// A refusal as it is told to people and to machines.
struct ErrorReport {
  /// The refusal.
  let refusal: any CodedRefusal

  /// Takes any error; one without a code becomes the code for something unexpected.
  init(_ error: any Error) {
    refusal = (error as? any CodedRefusal) ?? ProgramFailure.unexpected(type(of: error))
  }

  /// The code with which the program ends.
  var exitCode: ExitCode { ExitCode(refusal.kind) }

  /// The sentence for people, with its code.
  func text(_ language: Language) -> String {
    "\(refusal.code) \(RefusalPhrases.phrase(for: refusal)(language))"
  }

  /// The object for machines: `{"error":{"code":…,"kind":…,"field":…,"message":…,"facts":{…}}}`.
  func json(_ language: Language) -> JSON {
    let facts = refusal.facts.sorted { $0.key < $1.key }
    return [
      "error": [
        "code": .string(refusal.code),
        "kind": .string(Self.name(of: refusal.kind)),
        "field": JSON(refusal.field),
        "message": .string(RefusalPhrases.phrase(for: refusal)(language)),
        "facts": .object(facts.map { JSON.Member($0.key, .string($0.value)) }),
      ]
    ]
  }

  private static func name(of kind: RefusalKind) -> String {
    switch kind {
    case .refused: "refused"
    case .usage: "usage"
    case .badInput: "badInput"
    case .notFound: "notFound"
    case .conflict: "conflict"
    case .notAllowed: "notAllowed"
    case .failed: "failed"
    }
  }
}
