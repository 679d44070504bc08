/// Why something was not done, as a machine and a person can both read it.
///
/// Every room has its own refusal type; all of them answer the same five questions. The texts live
/// in the phrase catalogue, keyed by `number`. Nothing here may carry a person's data.
public protocol CodedRefusal: Error {
  /// The stable number, shown as `TIIMI-0142`.
  var number: Int { get }

  /// What kind of failure it is; the program's exit code follows from it.
  var kind: RefusalKind { get }

  /// The field or place of the input that the refusal is about, such as `due` or `topics[2].title`.
  var field: String? { get }

  /// Facts for the placeholders of the text: numbers, codes and identifiers, never personal data.
  var facts: [String: String] { get }
}

extension CodedRefusal {
  /// The code shown to people, such as `TIIMI-0142`.
  public var code: String {
    let digits = String(number)
    return "TIIMI-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// No field by default.
  public var field: String? { nil }

  /// No facts by default.
  public var facts: [String: String] { [:] }
}

/// The kinds of failure, one for each exit code of the program.
public enum RefusalKind: Sendable, CaseIterable {
  /// The process does not allow it, or a check found something.
  case refused
  /// The call itself was wrong.
  case usage
  /// The input data are wrong.
  case badInput
  /// The thing named does not exist.
  case notFound
  /// Somebody else changed the case first.
  case conflict
  /// The caller may not do it.
  case notAllowed
  /// The register or the machine failed.
  case failed
}
